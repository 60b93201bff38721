import { INDEX_LABELS } from '../../outline/index-labels.ts'
import type { Cell } from './slots.ts'

const FEWEST_LABELS = 3

function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

/** The label a cell holds, without the blanks that stretch it and its colon; undefined for values. */
function labelIn(text: string): string | undefined {
  if (text.length > 20) return undefined
  const bare = text.replace(/[\s\u00a0]/g, '').replace(/[:：]$/, '')
  return INDEX_LABELS.has(bare) ? bare : undefined
}

function rowLines(row: readonly Cell[]): string[] {
  const lines: string[] = []
  let open = false
  for (const { text } of row) {
    const label = labelIn(text)
    if (label !== undefined) lines.push(`${label}：`)
    else if (open) lines.push(`${lines.pop() ?? ''}${plain(text)}`)
    else if (text !== '') lines.push(plain(text))
    open = label !== undefined
  }
  return lines
}

/** The table in which a site files a document (索引号, 发文机关…), a line for each label; undefined for other tables. */
export function indexLines(rows: readonly (readonly Cell[])[]): string[] | undefined {
  const labels = rows.map((row) => row.filter(({ text }) => labelIn(text) !== undefined).length)
  const all = labels.reduce((sum, one) => sum + one, 0)
  const filed = all >= FEWEST_LABELS && labels.filter((one) => one > 0).length * 2 > rows.length
  return filed ? rows.flatMap(rowLines) : undefined
}

import { type Row, textOfRow } from './row.ts'

const SMALL = 0.88
const MARK = /^(?:[①-⑳]|[[〔(（]\d{1,2}[\]〕)）]|\d{1,2}(?=[\s\u4e00-\u9fff])|\*{1,3})\s*/
const LEADERS =
  /(?:\.{5,}|…{2,}|·{4,}|．{4,}|(?:\.\s){4,}|_{6,})[\s.…·]*[-—(（]?\s*\d{0,4}\s*[-—)）]?$/
const CONTENTS = /^目\s*[录錄次]$/

/** The body of a page and the notes at its foot. */
export interface Parted {
  readonly body: readonly Row[]
  readonly notes: readonly string[]
}

/** Size of most of a text's type. */
export function usualHeight(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const height = Math.round(row.height * 2) / 2
    counts.set(height, (counts.get(height) ?? 0) + textOfRow(row).length)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

/** Notes are the rows in small type at the foot of a page from the first with a mark on. */
export function withoutNotes(rows: readonly Row[], usual: number): Parted {
  let from = rows.length
  while (from > 0 && rows[from - 1]!.height <= usual * SMALL) from--
  const first = rows.findIndex((row, at) => at >= from && MARK.test(textOfRow(row)))
  if (first <= 0) return { body: rows, notes: [] }
  const notes: string[] = []
  for (const text of rows.slice(first).map(textOfRow)) {
    if (MARK.test(text)) notes.push(text.replace(MARK, ''))
    else notes.push(`${notes.pop() ?? ''}${text}`)
  }
  return { body: rows.slice(0, first), notes }
}

/** The rows without a table of contents, which repeats the headings with their pages. */
export function withoutContents(rows: readonly Row[]): Row[] {
  const kept = rows.filter((row) => !LEADERS.test(textOfRow(row)))
  return kept.length === rows.length
    ? kept
    : kept.filter((row) => !CONTENTS.test(textOfRow(row).trim()))
}

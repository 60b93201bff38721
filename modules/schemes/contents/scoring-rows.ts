import type { Scoring } from '@zhiheng/kernel'
import { type Row, RowFault, textOf } from './row.ts'

/** How points follow, as the fields of a record state it; null where nothing is scored. */
export function scoringOf(row: Row): Scoring | null {
  const how = row.scoring as Scoring['how'] | null | undefined
  if (!how) return null
  if (how === 'bands') return { how, bands: linesOf(row).map((line) => bandOf(line, row)) }
  if (how === 'rank') return { how, points: linesOf(row).map((line) => amount(line, row)) }
  const points = needed(row, 'points')
  if (how === 'linear')
    return { how, points, floor: needed(row, 'floor'), target: needed(row, 'target') }
  if (how === 'each') return { how, points, most: needed(row, 'ceiling') }
  return { how, points }
}

const titles = { points: '分值', floor: '零分点', target: '满分点', ceiling: '至多分值' }
function needed(row: Row, field: keyof typeof titles): number {
  const value = row[field]
  if (typeof value !== 'number')
    throw new RowFault(textOf(row.code), field, `没有填写${titles[field]}`)
  return value
}

const linesOf = ({ steps }: Row): readonly string[] => (steps ?? []) as readonly string[]

function bandOf(line: string, row: Row): readonly [number, number] {
  const [least = '', points = '', ...more] = line.split('=')
  if (more.length) throw new RowFault(textOf(row.code), 'steps', `“${line}”应写作“达到的数=分值”`)
  return [amount(least, row), amount(points, row)]
}

function amount(text: string, row: Row): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value))
    throw new RowFault(textOf(row.code), 'steps', `分档或名次分值中的“${text}”不是数`)
  return value
}

/** The fields that state it. */
export function scoringRow(scores: Scoring): Row {
  const { how } = scores
  switch (how) {
    case 'bands':
      return { scoring: how, steps: scores.bands.map(([least, points]) => `${least}=${points}`) }
    case 'rank':
      return { scoring: how, steps: scores.points.map(String) }
    case 'linear':
      return { scoring: how, points: scores.points, floor: scores.floor, target: scores.target }
    case 'each':
      return { scoring: how, points: scores.points, ceiling: scores.most }
    default:
      return { scoring: how, points: scores.points }
  }
}

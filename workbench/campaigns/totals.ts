import type { RecordRow } from '../api/records.ts'

/** What one region or department has done for a campaign, over all of its returns that count. */
export interface Done {
  /** A region's code, or `region/department` of a body of the organiser's own. */
  readonly who: string
  readonly inspected: number
  readonly found: number
  readonly cases: number
  /** In fen. */
  readonly amount: number
  /** Up to which day its last return counts; null where it has returned nothing. */
  readonly upTo: string | null
}

const none = { inspected: 0, found: 0, cases: 0, amount: 0, upTo: null }
const whoOf = ({ region, fields }: RecordRow, place: string): string =>
  typeof fields[place] === 'string' ? fields[place] : `${region}/${String(fields.body)}`
const amountOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** One line for each that takes part, or has returned something, in that order. */
export function doneBy(
  participants: readonly RecordRow[],
  returns: readonly RecordRow[],
): readonly Done[] {
  const lines = new Map<string, Done>(
    participants.map((one) => {
      const who = whoOf(one, 'toRegion')
      return [who, { who, ...none }]
    }),
  )
  for (const one of returns) {
    const who = whoOf(one, 'from')
    const before = lines.get(who) ?? { who, ...none }
    const upTo = String(one.fields.upTo)
    lines.set(who, {
      who,
      inspected: before.inspected + amountOf(one.fields.inspected),
      found: before.found + amountOf(one.fields.found),
      cases: before.cases + amountOf(one.fields.cases),
      amount: before.amount + amountOf(one.fields.amount),
      upTo: before.upTo === null || before.upTo < upTo ? upTo : before.upTo,
    })
  }
  return [...lines.values()]
}

export const totalOf = (lines: readonly Done[]): Omit<Done, 'who' | 'upTo'> =>
  lines.reduce(
    (sum, line) => ({
      inspected: sum.inspected + line.inspected,
      found: sum.found + line.found,
      cases: sum.cases + line.cases,
      amount: sum.amount + line.amount,
    }),
    { inspected: 0, found: 0, cases: 0, amount: 0 },
  )

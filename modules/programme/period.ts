import type { Reading } from '@zhiheng/policy'
import { deadlineDay } from './deadline/read.ts'

/** The first and the last day of a document's programme, as ISO dates; null where nothing gives them. */
export interface Period {
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/**
 * The period that a document seems to have, for the office to confirm: that of the years in its title
 * (2011—2020年; 2013年 of a plan for one), else from its date to the last deadline of its goals, after which
 * nothing in it can still be reached.
 */
export function periodOf({
  title,
  date,
  goals,
}: Pick<Reading, 'title' | 'date' | 'goals'>): Period {
  const printed = yearsIn(title ?? '')
  if (printed) return { startsOn: `${printed[0]}-01-01`, endsOn: `${printed[1]}-12-31` }
  const days = goals.flatMap(({ deadline }) => deadlineDay(deadline) ?? [])
  const last = days.toSorted().at(-1) ?? null
  return { startsOn: date, endsOn: last !== null && last > (date ?? '') ? last : null }
}

function yearsIn(title: string): readonly [string, string] | null {
  const span = /(\d{4})年?\s*[—–\-~～至到]+\s*(\d{4})/.exec(title)
  if (span) return [span[1]!, span[2]!]
  const one = /(\d{4})年(?:度)?(?:行动计划|工作要点|工作计划|实施方案)/.exec(title)
  return one ? [one[1]!, one[1]!] : null
}

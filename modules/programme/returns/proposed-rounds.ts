import { dateParts, plusDays } from '@zhiheng/codes'

/** A call for returns as it may be opened. Days are civil dates. */
export interface ProposedRound {
  readonly period: string
  readonly title: string
  readonly what: 'progress' | 'summary'
  readonly countsFrom: string
  readonly dueOn: string
}

/** So many days before its period ends a round is proposed. */
const ahead = 30

/**
 * The rounds that may be opened on a day: of the half-year that ended last, and of the running one in its last
 * month. Due on July 15 and January 15, as 天津 津政办发〔2013〕39号 七（二十一） names them for its year; the
 * office may take other days.
 */
export function proposedRounds(on: string): ProposedRound[] {
  const last = lastRound(on)
  const next = lastRound(plusDays(on, ahead))
  return next.period === last.period ? [last] : [last, next]
}

function lastRound(on: string): ProposedRound {
  const [year, month] = dateParts(on)
  return month > 6 ? firstHalf(year) : wholeYear(year - 1)
}

const firstHalf = (year: number): ProposedRound => ({
  period: `${year}-H1`,
  title: `${year}年上半年进展`,
  what: 'progress',
  countsFrom: `${year}-06-01`,
  dueOn: `${year}-07-15`,
})

const wholeYear = (year: number): ProposedRound => ({
  period: `${year}`,
  title: `${year}年总结和${year + 1}年计划`,
  what: 'summary',
  countsFrom: `${year}-12-01`,
  dueOn: `${year + 1}-01-15`,
})

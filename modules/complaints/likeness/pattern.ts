import { daysApart, type Matter } from './facts.ts'

/** A complaint of the past, as Art. 17 looks at it. */
export interface Past extends Matter {
  readonly amount?: number | null
  readonly outcome?: string | null
}

/** What Art. 17 lets the authority weigh, as numbers with the records behind them; nobody is judged by a threshold. */
export interface Pattern {
  readonly within30: readonly string[]
  readonly within90: readonly string[]
  readonly within365: readonly string[]
  readonly respondents: number
  /** Whole fen. */
  readonly asked: number
  readonly withdrawnOrSettled: number
}

/** Of the complaints that one person made in the year before `on`. */
export function patternOf(past: readonly Past[], on: string): Pattern {
  const year = past.filter((one) => one.receivedOn <= on && daysApart(one.receivedOn, on) <= 365)
  const since = (days: number) =>
    year.filter((one) => daysApart(one.receivedOn, on) <= days).map(({ id }) => id)
  return {
    within30: since(30),
    within90: since(90),
    within365: since(365),
    respondents: new Set(year.map((one) => one.respondentParty ?? one.respondent)).size,
    asked: year.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    withdrawnOrSettled: year.filter(({ outcome }) => ended.has(outcome ?? '')).length,
  }
}

const ended = new Set(['withdrawn', 'agreed'])

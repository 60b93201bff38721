import { daysInMonth, isCivilDate, joinDate } from '@zhiheng/codes'

/** How often a task comes round again; `rolling` counts months from its first day. */
export type Recurs = 'once' | 'monthly' | 'quarterly' | 'halfYear' | 'yearly' | 'rolling'

/**
 * When a task is due: the fields of a task that say so. Days are civil dates; `deadline` is the last of all.
 * A window's ends are month and day within the period (`11-01` of a year, `03-31` of a quarter, `01-15` of a
 * month); without them it is the whole period. A stage is a day with or without what is due then.
 */
export interface Timing {
  readonly deadline: string | null
  readonly recurs: Recurs | null
  readonly recursFrom: string | null
  readonly windowFrom: string | null
  readonly windowTo: string | null
  /** Of `rolling`: how many months from one day to the next. */
  readonly everyMonths: number | null
  readonly stages: readonly string[] | null
}

export const untimed: Timing = {
  deadline: null,
  recurs: null,
  recursFrom: null,
  windowFrom: null,
  windowTo: null,
  everyMonths: null,
  stages: null,
}

/** One day by which something is due again, and the first day on which it may be done. */
export interface Occurrence {
  readonly from: string
  readonly due: string
  readonly title: string
}

/** Months of one period. */
export const monthsOf: Readonly<Record<'monthly' | 'quarterly' | 'halfYear' | 'yearly', number>> = {
  monthly: 1,
  quarterly: 3,
  halfYear: 6,
  yearly: 12,
}

/** A stage as it is kept: `2027-06-30 覆盖一半县区`. Undefined where it names no day. */
export function stageOf(
  line: string,
): { readonly on: string; readonly what: string | null } | undefined {
  const [, on = '', what = ''] = /^(\S+)\s*(.*)$/.exec(line.trim()) ?? []
  return isCivilDate(on) ? { on, what: what || null } : undefined
}

/** The day that `MM-DD` names in the period that begins in `month` (1 to 12) of `year`; 31 is the month's last. */
export function dayWithin([year, month]: readonly [number, number], monthDay: string): string {
  const [part = 1, day = 1] = monthDay.split('-').map(Number)
  const at = year * 12 + month - 1 + (part - 1)
  const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1]
  return joinDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)))
}

/** Whether `MM-DD` names a day of a period of so many months. */
export function isDayWithin(monthDay: string, months: number): boolean {
  const [, month = '', day = ''] = /^(\d{2})-(\d{2})$/.exec(monthDay) ?? []
  return +month >= 1 && +month <= months && +day >= 1 && +day <= 31
}

/** When a task is due, as the server keeps it. */
export interface Timing {
  readonly deadline: string | null
  readonly recurs: string | null
  readonly recursFrom: string | null
  readonly windowFrom: string | null
  readonly windowTo: string | null
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

/** The timing among the fields of a task. */
export const timingIn = (fields: Readonly<Record<string, unknown>>): Timing =>
  Object.fromEntries(
    Object.keys(untimed).map((name) => [name, fields[name] ?? null]),
  ) as unknown as Timing

const months: Readonly<Record<string, number>> = {
  monthly: 1,
  quarterly: 3,
  halfYear: 6,
  yearly: 12,
}

/** What is wrong with one field of a timing; the words are for the page to say. */
export type TimingFault = 'day' | 'window' | 'windows' | 'months' | 'from' | 'stage'

/** Everything that keeps a timing from being understood, by field. Empty means sound. */
export function timingFaults(timing: Timing): Partial<Record<keyof Timing, TimingFault>> {
  const { recurs, windowFrom, windowTo } = timing
  const faults: Partial<Record<keyof Timing, TimingFault>> = {}
  const within = months[recurs ?? ''] ?? 0
  if (within) {
    if (windowFrom && !isDayWithin(windowFrom, within)) faults.windowFrom = 'window'
    if (windowTo && !isDayWithin(windowTo, within)) faults.windowTo = 'window'
    if (windowFrom && windowTo && windowFrom > windowTo) faults.windowTo ??= 'windows'
  }
  if (recurs === 'rolling') {
    if (!timing.everyMonths || timing.everyMonths < 1) faults.everyMonths = 'months'
    if (!timing.recursFrom) faults.recursFrom = 'from'
  }
  if (timing.stages?.some((line) => !/^\d{4}-\d{2}-\d{2}(\s|$)/.test(line.trim())))
    faults.stages = 'stage'
  if (timing.deadline && !/^\d{4}-\d{2}-\d{2}$/.test(timing.deadline)) faults.deadline = 'day'
  return faults
}

/** `MM-DD` within a period of so many months; 31 stands for a month's last day. */
function isDayWithin(day: string, most: number): boolean {
  const [, month = 0, on = 0] = (/^(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number)
  return month >= 1 && month <= most && on >= 1 && on <= 31
}

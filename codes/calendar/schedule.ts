import { type CivilDate, isCivilDate } from './civil-date.ts'

/** One year's arrangement by the State Council, as published. `holidays` are all days off that it names,
 * `makeUpDays` the working weekends, `statutoryDays` the legal holidays proper, where known. Days of
 * the December before belong to the notice that names them. */
export type HolidaySchedule = {
  readonly year: number
  readonly holidays: readonly CivilDate[]
  readonly makeUpDays: readonly CivilDate[]
  readonly statutoryDays?: readonly CivilDate[]
  readonly source: string
}

/** Days that one region or body adds to the national calendar, such as a minority people's holiday
 * (全国年节及纪念日放假办法 art. 4). It does not make a year published. */
export type CalendarOverlay = Omit<HolidaySchedule, 'year'>

/** Reads a schedule from parsed JSON. Refusals are Chinese sentences for the person who loads it. */
export function readSchedule(
  json: unknown,
): { ok: true; schedule: HolidaySchedule } | { ok: false; problem: string } {
  const problem = scheduleProblem(json)
  return problem === undefined
    ? { ok: true, schedule: json as HolidaySchedule }
    : { ok: false, problem }
}

function scheduleProblem(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null) return '节假日安排应为一个对象'
  const { year, source, ...lists } = json as Record<string, unknown>
  if (!Number.isInteger(year)) return '缺少年份'
  if (typeof source !== 'string' || source.trim() === '') return '缺少来源（通知名称或文号）'
  const { holidays, makeUpDays, statutoryDays = [] } = lists
  for (const [title, days] of Object.entries({
    放假日: holidays,
    调休上班日: makeUpDays,
    法定节假日: statutoryDays,
  })) {
    const wrong = listProblem(title, days, year as number)
    if (wrong) return wrong
  }
  const both = (holidays as string[]).find((day) => (makeUpDays as string[]).includes(day))
  return both && `${both} 既放假又上班`
}

function listProblem(title: string, days: unknown, year: number): string | undefined {
  if (!Array.isArray(days)) return `${title}应为日期列表`
  const wrong = days.find((day) => typeof day !== 'string' || !isCivilDate(day))
  if (wrong !== undefined) return `${title}中“${String(wrong)}”不是日期`
  const foreign = days.find((day: string) => !belongs(day, year))
  return foreign && `${title}中“${foreign}”不属于 ${year} 年`
}

function belongs(day: CivilDate, year: number): boolean {
  return day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)
}

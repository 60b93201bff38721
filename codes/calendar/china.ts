import published from '../data/holidays.json' with { type: 'json' }
import { Calendar } from './calendar.ts'
import type { HolidaySchedule } from './schedule.ts'

/** The State Council schedules that ship with the package, oldest first; each names its notice. Load
 * later years with `readSchedule`. */
export const publishedSchedules: readonly HolidaySchedule[] = published

let calendar: Calendar | undefined

/** The calendar of the shipped schedules, built on first use; later years are provisional. */
export function chinaCalendar(): Calendar {
  calendar ??= Calendar.of(publishedSchedules)
  return calendar
}

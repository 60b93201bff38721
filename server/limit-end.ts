import { chinaCalendar, dueOf, parseInstant, shanghaiDate, shanghaiTime } from '@zhiheng/codes'
import type { Surroundings } from '@zhiheng/kernel'

const day = 24 * 3_600_000

/** The last instant of a statutory limit, by the published calendar of holidays. */
export const limitEnd: NonNullable<Surroundings['limitEnd']> = ({ amount, unit }, from) => {
  const byTheClock = unit === 'minutes' || unit === 'hours'
  const start = byTheClock ? shanghaiTime(from) : shanghaiDate(from)
  const { due, provisional } = dueOf(chinaCalendar(), { amount, unit }, { from: start })
  const on = byTheClock ? parseInstant(due) : lastInstantOf(due)
  return { on, provisional }
}

/** A day ends at midnight in Shanghai. */
const lastInstantOf = (date: string): Date =>
  new Date(Date.parse(`${date}T00:00:00+08:00`) + day - 1)

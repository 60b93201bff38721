import type { Calendar } from './calendar.ts'
import { type CivilDate, daysBetween } from './civil-date.ts'

/** Time left to a due date. Both counts are positive while open, 0 on the day, negative afterwards;
 * today is not counted, the due date is. */
export type Remaining = {
  readonly workdays: number
  readonly days: number
  readonly provisional: boolean
}

/** Working days and calendar days left from `today` to `due`. */
export function remaining(calendar: Calendar, today: CivilDate, due: CivilDate): Remaining {
  const days = daysBetween(today, due)
  const { count, provisional } =
    days < 0 ? calendar.countWorkdays(due, today) : calendar.countWorkdays(today, due)
  return { workdays: count === 0 || days > 0 ? count : -count, days, provisional }
}

/** Time left as people read it: 还有 3 个工作日, 今天到期, 已超期 2 个工作日. Days are named instead where
 * no working day lies between. */
export function remainingText({ workdays, days, provisional }: Remaining): string {
  if (days === 0) return '今天到期'
  const [count, unit] = workdays === 0 ? [days, '天'] : [workdays, '个工作日']
  const text = `${days > 0 ? '还有' : '已超期'} ${Math.abs(count)} ${unit}`
  return provisional && days > 0 ? `${text}（暂定）` : text
}

/** The alarm that a running limit has reached, in percent of its calendar days. Source: HANDBOOK §2. */
export function alarmLevel(
  span: { readonly from: CivilDate; readonly due: CivilDate },
  today: CivilDate,
): 0 | 50 | 80 | 100 {
  const used = daysBetween(span.from, today)
  const whole = daysBetween(span.from, span.due)
  if (used >= whole) return 100
  if (used * 100 >= whole * 80) return 80
  return used * 100 >= whole * 50 ? 50 : 0
}

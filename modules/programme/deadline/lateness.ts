import { chinaCalendar, type Remaining, remaining } from '@zhiheng/codes'

/** Time left until a day: positive while open, 0 on the day, negative afterwards; provisional beyond the published years. */
export type Left = Remaining

export const leftUntil = (due: string, on: string): Left => remaining(chinaCalendar(), on, due)

/** How late something was done. `workdays` is 0 where only days off lie between. */
export interface Lateness {
  readonly workdays: number
  readonly days: number
  readonly provisional: boolean
}

/** By how much `on` is later than `due`; null when it is not. */
export function latenessOf(due: string, on: string): Lateness | null {
  if (on <= due) return null
  const { count, provisional } = chinaCalendar().countWorkdays(due, on)
  return { workdays: count, days: -leftUntil(due, on).days, provisional }
}

/** The day so many working days after `from`. */
export function workdaysAfter(from: string, count: number) {
  const { date, provisional } = chinaCalendar().addWorkdays(from, count)
  return { due: date, provisional }
}

/** 迟 2 个工作日; days are named where no working day lies between. */
export const latenessText = ({ workdays, days }: Lateness): string =>
  workdays > 0 ? `${workdays} 个工作日` : `${days} 天（其间无工作日）`

/** 还有 3 个工作日, 今天到期, 已逾期 2 个工作日. */
export function leftText({ workdays, days, provisional }: Left): string {
  if (days === 0) return '今天到期'
  const amount = workdays === 0 ? `${Math.abs(days)} 天` : `${Math.abs(workdays)} 个工作日`
  const text = days > 0 ? `还有 ${amount}` : `已逾期 ${amount}`
  return provisional ? `${text}（暂定）` : text
}

import type { Language } from '../language/language.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const partial = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])))?$/

/** `2026-11-22` as 2026年11月22日; also `2026`, `2026-11` and `2026-Q3`. Anything else stays as it is. */
export function formatDate(iso: string, language: Language = 'zh-CN'): string {
  const found = partial.exec(iso)
  if (!found) return iso
  const [, year, month, day, quarter] = found
  return language === 'en'
    ? english(year!, { month, day, quarter })
    : chinese(year!, { month, day, quarter })
}

type Rest = Readonly<Record<'month' | 'day' | 'quarter', string | undefined>>

function chinese(year: string, { month, day, quarter }: Rest): string {
  if (quarter) return `${year}年第${'一二三四'[Number(quarter) - 1]}季度`
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}

function english(year: string, { month, day, quarter }: Rest): string {
  if (quarter) return `Q${quarter} ${year}`
  const name = month ? `${months[Number(month) - 1] ?? month} ` : ''
  return `${day ? `${Number(day)} ` : ''}${name}${year}`
}

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The day in Asia/Shanghai at an instant, as `2026-11-22`. */
export const dayOf = (at: Date): string => shanghai.format(at).slice(0, 10)

/** An ISO 8601 instant as day and minute in Asia/Shanghai; an unreadable one stays as it is. */
export function formatInstant(iso: string, language: Language = 'zh-CN'): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const [day = '', minute = ''] = shanghai.format(at).split(' ')
  return `${formatDate(day, language)} ${minute}`
}

/** Whole days from `today` to `iso`; negative when it has passed. A year or month ends on its last day. */
export function daysUntil(iso: string, today: string): number {
  return Math.round((Date.parse(lastDayOf(iso)) - Date.parse(today)) / 86_400_000)
}

function lastDayOf(iso: string): string {
  if (/^\d{4}$/.test(iso)) return `${iso}-12-31`
  if (!/^\d{4}-\d{2}$/.test(iso)) return iso.slice(0, 10)
  const [year, month] = iso.split('-').map(Number)
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10)
}

import { dateParts, joinDate, plusDays, plusMonths } from '@zhiheng/codes'
import { dayWithin, monthsOf, type Occurrence, stageOf, type Timing } from './timing.ts'

/** A task's recurring days and stages that are due between two days, both included, in order of the due days. */
export function occurrencesBetween(timing: Timing, from: string, to: string): Occurrence[] {
  const found = [...recurring(timing, from, to), ...stagesIn(timing)]
  return found
    .filter(({ due }) => due >= from && due <= to && isRunning(timing, due))
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))
}

/** The nearest due day at or after `on`: of a stage, a period or the whole task; null where nothing is due any more. */
export function nextDue(timing: Timing, on: string): Occurrence | null {
  const next = occurrencesBetween(timing, on, plusMonths(on, horizon(timing)))[0]
  const { deadline } = timing
  if (next && (deadline === null || next.due <= deadline)) return next
  return deadline !== null && deadline >= on ? { from: on, due: deadline, title: '完成期限' } : null
}

const isRunning = ({ deadline, recursFrom }: Timing, due: string): boolean =>
  (deadline === null || due <= deadline) && (recursFrom === null || due >= recursFrom)

/** So many months ahead there is a due day for certain, if there is any. Stages may lie further off. */
const horizon = ({ recurs, everyMonths, stages }: Timing): number =>
  stages?.length ? 600 : recurs === 'rolling' ? 2 * (everyMonths ?? 0) : 24

function stagesIn({ stages, recursFrom }: Timing): Occurrence[] {
  const days = (stages ?? []).flatMap((line) => stageOf(line) ?? [])
  return days
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, what }, n, all) => ({
      from: n > 0 ? plusDays(all[n - 1]!.on, 1) : (recursFrom ?? `${on.slice(0, 4)}-01-01`),
      due: on,
      title: what ?? `第${n + 1}阶段`,
    }))
}

function recurring(timing: Timing, from: string, to: string): Occurrence[] {
  const { recurs } = timing
  if (recurs === null || recurs === 'once') return []
  if (recurs === 'rolling') return rolling(timing, to)
  const months = monthsOf[recurs]
  const [first] = dateParts(from)
  const [last] = dateParts(to)
  const starts = Array.from({ length: ((last - first + 1) * 12) / months }, (_, n) => n * months)
  return starts.map((n) => {
    const year = first + Math.floor(n / 12)
    const month = (n % 12) + 1
    return {
      from: dayWithin([year, month], timing.windowFrom ?? '01-01'),
      due: dayWithin([year, month], timing.windowTo ?? `${String(months).padStart(2, '0')}-31`),
      title: periodTitle(year, month, months),
    }
  })
}

function periodTitle(year: number, month: number, months: number): string {
  if (months === 12) return `${year}年`
  if (months === 6) return `${year}年${month === 1 ? '上' : '下'}半年`
  return months === 3 ? `${year}年第${(month + 2) / 3}季度` : `${year}年${month}月`
}

/** Every so many months from the first day; without either there is nothing to count from. */
function rolling({ recursFrom, everyMonths }: Timing, to: string): Occurrence[] {
  if (recursFrom === null || everyMonths === null || everyMonths < 1) return []
  const found: Occurrence[] = []
  for (let n = 1; ; n += 1) {
    const due = plusMonths(recursFrom, n * everyMonths)
    if (due > to) return found
    const from = plusDays(plusMonths(recursFrom, (n - 1) * everyMonths), 1)
    found.push({ from, due, title: `第${n}次` })
  }
}

/** The first day of the calendar year of `on`: how far back something missed is still asked for. */
export const yearStart = (on: string): string => joinDate(dateParts(on)[0], 1, 1)

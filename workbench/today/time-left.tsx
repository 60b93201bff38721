import type { Left } from '../api/tasks.ts'
import { useT } from '../language/use-t.ts'

/** So many working days before its day something is urgent. */
const soon = 5

/** How far a day is: “还有 3 个工作日”, “已逾期 2 个工作日”; dashed where the calendar is not published yet. */
export function TimeLeft({ left }: { left: Left }) {
  const says = useWords(left)
  const urgency = left.days <= 0 ? 'due-past' : left.workdays <= soon ? 'due-soon' : ''
  return (
    <span className={`due ${urgency} ${left.provisional ? 'due-provisional' : ''}`}>{says}</span>
  )
}

function useWords({ workdays, days, provisional }: Left): string {
  const t = useT()
  if (days === 0) return t('今天到期')
  const [count, whole] = [Math.abs(workdays), Math.abs(days)]
  const words =
    days > 0
      ? count
        ? t('还有 {{n}} 个工作日', { n: count })
        : t('还有 {{n}} 天', { n: whole })
      : count
        ? t('已逾期 {{n}} 个工作日', { n: count })
        : t('已逾期 {{n}} 天', { n: whole })
  return provisional ? t('{{words}}（暂定）', { words }) : words
}

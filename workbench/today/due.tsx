import { daysUntil } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'

/** How far a deadline is from a day: “还有 3 天”, “已逾期 2 天”. */
export function Due({ on, today }: { on: string | null; today: string }) {
  const t = useT()
  if (!on || !/^\d{4}/.test(on)) return null
  const days = daysUntil(on, today)
  if (days < 0) return <span className="due due-past">{t('已过{{n}}天', { n: -days })}</span>
  if (days === 0) return <span className="due due-past">{t('今天到期')}</span>
  return <span className={days <= 7 ? 'due due-soon' : 'due'}>{t('还有{{n}}天', { n: days })}</span>
}

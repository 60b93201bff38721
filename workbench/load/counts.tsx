import { useT } from '../language/use-t.ts'
import { type DraftRule, isUnsure } from '../schemes/draft.ts'
import { countsOf } from './draft.ts'
import type { DraftItem } from './item.ts'

/** How much was read, and how much of it someone should look at. */
export function Counts(props: {
  items: readonly DraftItem[]
  repairs: number
  /** Those that are ticked. */
  rules?: readonly DraftRule[]
}) {
  const { items, repairs, rules = [] } = props
  const t = useT()
  const { goals, tasks, departments, unresolved, ...of } = countsOf(items)
  const doubtful = of.doubtful + rules.filter(isUnsure).length
  const parts = [
    { label: t('目标'), n: goals },
    { label: t('任务'), n: tasks },
    { label: t('需要核对'), n: doubtful, doubt: doubtful > 0 },
    { label: t('部门已对应'), n: departments },
    { label: t('部门未对应'), n: unresolved, doubt: unresolved > 0 },
    ...(rules.length ? [{ label: t('规定'), n: rules.length }] : []),
    ...(repairs ? [{ label: t('已修复的乱码'), n: repairs }] : []),
  ]
  return (
    <dl className="tally">
      {parts.map(({ label, n, doubt }) => (
        <div key={label} className={doubt ? 'tally-doubt' : undefined}>
          <dt>{label}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  )
}

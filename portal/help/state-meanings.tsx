import { type State, StateBadge, states } from '@zhiheng/ui'
import type { Sentence } from '../language/english.ts'
import { useT } from '../language/use-t.ts'

/** What each state says to a reader. The rule itself is the kernel's. */
const meanings: Readonly<Record<State, Sentence>> = {
  reached: '目标：最近的数据符合要求。任务：已经办结。',
  onTrack: '目标：还没有达到，按现在的走势到期能够达到。任务：有进展报告，还没有到期。',
  behind: '按现在的走势，到期达不到目标。',
  missed: '期限已到，数据没有达到目标。',
  overdue: '任务的期限已过，还没有办结。',
  unknown: '没有数据或进展报告，或者文件没有写明可以判断的数值。无数据不等于没有做。',
}

/** The states in their order with what they mean, and last what a dashed one means. */
export function StateMeanings() {
  const t = useT()
  return (
    <dl className="meanings">
      {states.map((state) => (
        <div key={state}>
          <dt>
            <StateBadge state={state} />
          </dt>
          <dd>{t(meanings[state])}</dd>
        </div>
      ))}
      <div>
        <dt>
          <StateBadge state="onTrack" provisional />
        </dt>
        <dd>{t('虚线框：结论暂定。期间还没有结束，或者数据还不全，以后可能改变。')}</dd>
      </div>
    </dl>
  )
}

import { StateBadge, StateStrip } from '@zhiheng/ui'
import type { LivingOutline, OutlineItem } from '../api/documents.ts'
import type { Scheme } from '../api/schemes.ts'
import { useT } from '../language/use-t.ts'
import { AlsoRules, SchemeList } from '../schemes/rule-side.tsx'
import { BasisList } from '../supervision/basis-list.tsx'
import { GoalSide } from './goal-side.tsx'
import { ServedBy, Serves } from './serving.tsx'
import { TaskSide } from './task-side.tsx'
import { sideId } from './use-keys.ts'

/** What stands behind the selected sentence; before one is selected, how to begin. */
export function Side(props: {
  item: OutlineItem | undefined
  outline: LivingOutline
  items: readonly OutlineItem[]
  schemes: readonly Scheme[]
}) {
  const { item, outline, schemes } = props
  if (!item) return <Hint outline={outline} schemes={schemes} />
  return (
    <section id={sideId} tabIndex={-1} className="side" key={item.id}>
      <p className="side-state">
        <StateBadge state={item.state} provisional={item.provisional} />
      </p>
      <h2>{item.title}</h2>
      <p className="side-why">{item.why}</p>
      {item.kind === 'goal' ? (
        <>
          <GoalSide item={item} region={outline.document.region} />
          <ServedBy item={item} outline={outline} />
        </>
      ) : (
        <>
          <TaskSide item={item} outline={outline} />
          <Serves item={item} outline={outline} />
        </>
      )}
      <AlsoRules span={item.span} />
      <blockquote lang="zh-CN">{item.quote}</blockquote>
    </section>
  )
}

function Hint({ outline, schemes }: { outline: LivingOutline; schemes: readonly Scheme[] }) {
  const t = useT()
  const { issuer, docNo, region } = outline.document
  return (
    <section id={sideId} tabIndex={-1} className="side">
      <h2>{t('这份文件')}</h2>
      <p className="quiet">{[region.name, issuer, docNo].filter(Boolean).join(' · ')}</p>
      <StateStrip counts={outline.counts} />
      <BasisList address={outline.document.address} />
      <SchemeList schemes={schemes} />
      <p className="side-hint">
        {t('点一句有下划线的话，或旁边的状态，看它背后的数据、部门和记录。')}
      </p>
      <dl className="keys">
        <dt>
          <kbd>j</kbd> <kbd>k</kbd>
        </dt>
        <dd>{t('下一条、上一条')}</dd>
        <dt>
          <kbd>Enter</kbd>
        </dt>
        <dd>{t('看背后')}</dd>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('查找')}</dd>
      </dl>
    </section>
  )
}

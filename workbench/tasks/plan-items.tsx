import { Link } from '@tanstack/react-router'
import { formatDate, toState, useLanguage, WhyBadge } from '@zhiheng/ui'
import type { PlanItem, PlanSource } from '../api/plan.ts'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'

/** What is in the plan, each with the state of the task or goal that it comes from. */
export function PlanItems({ items }: { items: readonly PlanItem[] }) {
  const t = useT()
  const language = useLanguage()
  return (
    <section className="block">
      <h2>
        {t('计划事项')} <span className="quiet">{items.length}</span>
      </h2>
      {items.length === 0 ? (
        <p className="quiet">{t('这一年还没有列入计划的事项。')}</p>
      ) : (
        <PlainTable className="row-cards">
          <thead>
            <tr>
              <th>{t('事项')}</th>
              <th>{t('牵头部门')}</th>
              <th>{t('期限')}</th>
              <th>{t('办理')}</th>
              <th>{t('来源现状')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <td>
                  <ItemLink item={item} />
                  {item.measure && <p className="task-said">{item.measure}</p>}
                </td>
                <td data-label={t('牵头部门')}>{item.departmentTitle ?? '—'}</td>
                <td data-label={t('期限')}>
                  {item.deadline ? formatDate(item.deadline, language) : '—'}
                </td>
                <td data-label={t('办理')}>{item.stateTitle}</td>
                <td data-label={t('来源现状')}>
                  {item.source ? <Live source={item.source} /> : '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </section>
  )
}

function ItemLink({ item: { address, title } }: { item: PlanItem }) {
  return (
    <Link to="/records/$register/$address" params={{ register: 'work-plan-item', address }}>
      {title}
    </Link>
  )
}

function Live({ source }: { source: PlanSource }) {
  const { state, provisional, why } = source
  return (
    <>
      <WhyBadge state={toState(state)} provisional={provisional} why={why} />{' '}
      <SourceLink source={source} />
    </>
  )
}

/** To the task's page, or to the goal in its document. */
export function SourceLink({ source }: { source: PlanSource }) {
  const t = useT()
  if (source.kind === 'task')
    return (
      <Link to="/tasks/$address" params={{ address: source.address }}>
        {t('来源任务')}
      </Link>
    )
  return (
    <Link
      to="/outline/$address"
      params={{ address: source.document.address }}
      search={{ item: source.id }}
    >
      {t('来源目标')}
    </Link>
  )
}

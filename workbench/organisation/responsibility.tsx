import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EmptyState, StateBadge } from '@zhiheng/ui'
import { Button } from 'antd'
import { type Charge, type ResponsibilityOf, readResponsibility } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { PlainTable } from '../frame/plain-table.tsx'
import { useT } from '../language/use-t.ts'

/** Under each department's head the goals and tasks that the department answers for, with their states. */
export function Responsibility() {
  const t = useT()
  const post = useActing()
  const sheet = useQuery({ queryKey: ['responsibility', post.id], queryFn: readResponsibility })
  return (
    <Answered query={sheet}>
      {({ departments, open }) =>
        departments.length === 0 ? (
          <EmptyState title={t('还没有部门')}>{t('任务分给部门，部门先要登记。')}</EmptyState>
        ) : (
          <>
            <p className="tab-bar">
              {t('部门主要负责人对本部门的质量目标和任务负总责。')}
              <Button className="no-print" onClick={() => window.print()}>
                {t('打印')}
              </Button>
            </p>
            {open.length > 0 && (
              <section className="block">
                <h2>{t('还没有责任部门的目标')}</h2>
                <Charges list={open} register="goal" />
              </section>
            )}
            {departments.map((one) => (
              <Department key={one.department} {...one} />
            ))}
          </>
        )
      }
    </Answered>
  )
}

function Department({ title, heads, goals, tasks }: ResponsibilityOf) {
  const t = useT()
  return (
    <section className="block responsible">
      <h2>{title}</h2>
      <p>
        {heads.length > 0 ? (
          t('负总责：{{names}}', {
            names: heads.map(({ name, post }) => `${name}（${post}）`).join(t('、')),
          })
        ) : (
          <b className="late">{t('没有在任的部门负责人，请安排任职')}</b>
        )}
      </p>
      {goals.length + tasks.length === 0 && <p className="quiet">{t('没有目标和任务。')}</p>}
      <Charges list={goals} register="goal" />
      <Charges list={tasks} register="task" />
    </section>
  )
}

function Charges({ list, register }: { list: readonly Charge[]; register: 'goal' | 'task' }) {
  const t = useT()
  if (list.length === 0) return null
  return (
    <PlainTable className="charges">
      <thead>
        <tr>
          <th>{register === 'goal' ? t('目标') : t('任务')}</th>
          <th>{t('纲要')}</th>
          <th>{register === 'goal' ? t('理由') : t('责任人')}</th>
          <th>{t('状态')}</th>
        </tr>
      </thead>
      <tbody>
        {list.map(({ address, title, document, person, why, state, provisional }) => (
          <tr key={address}>
            <td>
              <Link to="/records/$register/$address" params={{ register, address }}>
                {title}
              </Link>
            </td>
            <td>{document}</td>
            <td className="quiet">{register === 'goal' ? why : (person ?? t('未落实到人'))}</td>
            <td>
              <StateBadge state={state} provisional={provisional} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

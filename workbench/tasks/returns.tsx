import { Link } from '@tanstack/react-router'
import type { TaskPageAnswer } from '../api/tasks.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { NewLink } from '../records/related.tsx'
import { useRegister } from '../records/use-register.ts'
import { ReturnChip } from './return-chip.tsx'

/** What the department returned, round by round, and the way to the next return. */
export function Returns({ page }: { page: TaskPageAnswer }) {
  const t = useT()
  const { task, returns } = page
  return (
    <section className="task-returns">
      <h2>{t('进展报送')}</h2>
      {returns.length > 0 && (
        <ul>
          {returns.map((one) => (
            <li key={one.round}>
              <b>{one.roundTitle}</b>
              <span className="quiet">{t('期限 {{day}}', { day: one.dueOn })}</span>
              <ReturnChip one={one} />
              <small>{one.why}</small>
            </li>
          ))}
        </ul>
      )}
      {task.lastReturn ? (
        <p className="task-last">
          {task.lastReturn.text} <small className="quiet">{task.lastReturn.on}</small>
        </p>
      ) : (
        <p className="quiet">{t('还没有上报。')}</p>
      )}
      <p className="side-links">
        <NewReturn page={page} />
        <Link
          to="/records/$register"
          params={{ register: 'report' }}
          search={{ where: { task: task.id } }}
        >
          {t('全部进展报告')}
        </Link>
      </p>
    </section>
  )
}

/** For the lead department of a task that it has signed for; the nearest round that still lacks it is filled in. */
function NewReturn({ page: { task } }: { page: TaskPageAnswer }) {
  const t = useT()
  const { department } = useActing()
  const { data: report } = useRegister('report')
  if (!report || task.department === null) return null
  if (task.state !== 'signed')
    return ['assigned', 'unsigned'].includes(task.state) && department === task.department ? (
      <span className="quiet">{t('签收后才能报送进展。')}</span>
    ) : null
  const owed = task.returns.find(({ state }) => state === 'awaited' || state === 'missing')
  const known = { document: task.document.id, task: task.id, department: task.department }
  return (
    <NewLink
      register={report}
      given={owed ? { ...known, round: owed.round } : known}
      of={known.department}
    />
  )
}

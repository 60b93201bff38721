import { formatDate, toState, useLanguage, WhyBadge } from '@zhiheng/ui'
import type { DueDay, TaskPageAnswer } from '../api/tasks.ts'
import { useT } from '../language/use-t.ts'
import { TimeLeft } from '../today/time-left.tsx'

/** Where the task stands, until when it is due, what it owes by its own timing, and the days to come. */
export function Times({ page }: { page: TaskPageAnswer }) {
  const t = useT()
  const { task, owed, ahead, quote } = page
  return (
    <section className="task-times">
      <h2>{t('期限与进展')}</h2>
      <p className="task-stand">
        <WhyBadge state={toState(task.standing)} why={task.why} />
        <span>{task.why}</span>
      </p>
      <blockquote lang="zh-CN">{quote}</blockquote>
      <dl className="facts">
        <dt>{t('牵头部门和责任人')}</dt>
        <dd>
          {task.departmentTitle ?? t('待分办')} {task.person}
        </dd>
        {task.others.length > 0 && (
          <>
            <dt>{t('其他部门')}</dt>
            <dd>{task.others.join(t('、'))}</dd>
          </>
        )}
        <dt>{t('期限')}</dt>
        <dd>
          {task.timing || t('文中未写明')} {task.next && <TimeLeft left={task.next.left} />}
          {task.loose.length > 0 && (
            <span className="doubt">
              {t('文中写“{{words}}”，未设周期', { words: task.loose.join(t('、')) })}
            </span>
          )}
        </dd>
        {task.signBy && (
          <>
            <dt>{t('签收期限')}</dt>
            <dd>
              <Day day={task.signBy} />
            </dd>
          </>
        )}
        {task.percent !== null && (
          <>
            <dt>{t('完成比例')}</dt>
            <dd className="percent">
              <progress max={100} value={task.percent} aria-label={t('完成比例')} />
              <b>{task.percent}%</b>
            </dd>
          </>
        )}
      </dl>
      <Days title={t('应报未报')} days={owed} />
      <Days title={t('接下来的日期')} days={ahead} />
    </section>
  )
}

function Days({ title, days }: { title: string; days: TaskPageAnswer['ahead'] }) {
  if (days.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="task-dates">
        {days.map((day) => (
          <li key={day.due + day.title}>
            <Day day={day} /> {day.title}
          </li>
        ))}
      </ul>
    </>
  )
}

function Day({ day }: { day: DueDay }) {
  const language = useLanguage()
  return (
    <>
      {formatDate(day.due, language)} <TimeLeft left={day.left} />
    </>
  )
}

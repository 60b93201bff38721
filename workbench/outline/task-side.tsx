import { Link } from '@tanstack/react-router'
import { formatDate, useLanguage } from '@zhiheng/ui'
import type { Department, LivingOutline, TaskItem } from '../api/documents.ts'
import { useT } from '../language/use-t.ts'
import { NewLink } from '../records/related.tsx'
import { useRegister } from '../records/use-register.ts'
import { Supervised } from '../supervision/supervised.tsx'
import { TimeLeft } from '../today/time-left.tsx'

/** Who answers for a task, by when, and what they last reported. */
export function TaskSide({ item, outline }: { item: TaskItem; outline: LivingOutline }) {
  const t = useT()
  const { lead, responsible, cooperating, timing, next } = item.task
  return (
    <>
      <dl className="side-facts">
        <Departments label={t('牵头')} list={lead} />
        <Departments label={t('责任')} list={responsible} />
        <Departments label={t('配合')} list={cooperating} />
        <dt>{t('期限')}</dt>
        <dd>
          {timing || t('文中未写明')} {next && <TimeLeft left={next.left} />}
        </dd>
      </dl>
      {lead.length + responsible.length + cooperating.length === 0 && (
        <p className="quiet">{t('文中没有写明部门，需要由办公室分工。')}</p>
      )}
      <LastReturn task={item.task} />
      <p className="side-links">
        <Supervised task={{ ...item, late: item.state === 'overdue' }} />
        <ReportLink item={item} document={outline.document.id} />
        <Link to="/tasks/$address" params={{ address: item.address }}>
          {t('这项任务的上报、证据和办理记录')}
        </Link>
      </p>
    </>
  )
}

/** For the department that leads the task: to the form of its next report. */
function ReportLink({ item, document }: { item: TaskItem; document: string }) {
  const { data: report } = useRegister('report')
  const department = item.task.lead[0]?.department
  if (!report || !department) return null
  return (
    <NewLink register={report} given={{ document, task: item.id, department }} of={department} />
  )
}

function Departments({ label, list }: { label: string; list: readonly Department[] }) {
  const t = useT()
  if (list.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul className="departments">
          {list.map(({ printed, title, department, found }) => (
            <li key={printed}>
              {title ?? printed}
              {department === null && !found && <span className="doubt">{t('未对应')}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}

function LastReturn({ task }: { task: TaskItem['task'] }) {
  const t = useT()
  const language = useLanguage()
  const last = task.lastReturn
  if (!last) return <p className="quiet">{t('还没有上报。')}</p>
  return (
    <section className="last-return">
      <h3>{t('最近一次上报')}</h3>
      {last.percent !== null && (
        <div className="percent">
          <progress max={100} value={last.percent} aria-label={t('完成比例')} />
          <b>{last.percent}%</b>
        </div>
      )}
      <p>{last.text}</p>
      <p className="quiet">
        {last.by} · {formatDate(last.at, language)}
      </p>
    </section>
  )
}

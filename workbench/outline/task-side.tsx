import { formatDate, formatInstant, useLanguage } from '@zhiheng/ui'
import type { Department, TaskItem } from '../api/documents.ts'
import { useT } from '../language/use-t.ts'
import { Due } from '../today/due.tsx'
import { RecordLink } from './record-link.tsx'

/** Who answers for a task, by when, and what they last reported. */
export function TaskSide({ item, asOf }: { item: TaskItem; asOf: string }) {
  const t = useT()
  const language = useLanguage()
  const { lead, responsible, cooperating, deadline } = item.task
  return (
    <>
      <dl className="side-facts">
        <Departments label={t('牵头')} list={lead} />
        <Departments label={t('责任')} list={responsible} />
        <Departments label={t('配合')} list={cooperating} />
        <dt>{t('期限')}</dt>
        <dd>
          {deadline ? formatDate(deadline, language) : t('文中未写明')}
          <Due on={deadline} today={asOf} />
        </dd>
      </dl>
      {lead.length + responsible.length + cooperating.length === 0 && (
        <p className="quiet">{t('文中没有写明部门，需要由办公室分工。')}</p>
      )}
      <LastReturn task={item.task} />
      <p className="side-links">
        <RecordLink item={item} />
      </p>
    </>
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
          {list.map(({ printed, title, department }) => (
            <li key={printed}>
              {title ?? printed}
              {department === null && <span className="doubt">{t('未对应')}</span>}
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
        {last.by} · {formatInstant(last.at, language)}
      </p>
    </section>
  )
}

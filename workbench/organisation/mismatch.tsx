import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { readDocuments } from '../api/documents.ts'
import { type Mismatch, readMismatch } from '../api/organisation.ts'
import { useActing } from '../app/use-session.ts'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'

const route = getRouteApi('/organisation')

/** Where a document's division of tasks and the members of its day do not agree. */
export function MismatchOf() {
  const t = useT()
  const post = useActing()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: documents = [] } = useQuery({
    queryKey: ['documents', post.id],
    queryFn: readDocuments,
  })
  const document = search.document ?? documents[0]?.address
  if (!document) return null
  return (
    <section className="block">
      <h2>{t('分工与成员单位不一致')}</h2>
      <Select
        className="task-document"
        aria-label={t('纲要')}
        value={document}
        options={documents.map(({ address, title }) => ({ value: address, label: title }))}
        onChange={(next: string) =>
          void navigate({ search: (before) => ({ ...before, tab: 'groups', document: next }) })
        }
      />
      <Found key={document} document={document} />
    </section>
  )
}

function Found({ document }: { document: string }) {
  const t = useT()
  const post = useActing()
  const found = useQuery({
    queryKey: ['mismatch', document, post.id],
    queryFn: () => readMismatch(document),
  })
  return (
    <Answered query={found}>
      {(mismatch) => (
        <>
          <p>
            {t(
              '文件日期 {{on}}：成员单位 {{members}} 个，任务 {{tasks}} 项，已落实到岗到人 {{bound}} 项。',
              {
                on: mismatch.on,
                members: mismatch.members,
                tasks: mismatch.tasks,
                bound: mismatch.tasks - mismatch.unbound.length,
              },
            )}
          </p>
          <Outside {...mismatch} />
          <Idle {...mismatch} />
          <TaskList
            title={t('牵头单位未对应到部门的任务')}
            list={mismatch.unled}
            says={({ printed }) => printed.join(t('、')) || t('原文没有写明')}
          />
          <TaskList
            title={t('尚未落实到岗到人的任务（不计为已分解）')}
            list={mismatch.unbound}
            says={() => t('没有责任岗位或责任人')}
          />
        </>
      )}
    </Answered>
  )
}

function Outside({ outside, names }: Mismatch) {
  const t = useT()
  return (
    <>
      <h3>{t('牵头或负责任务，但不是成员单位')}</h3>
      {outside.length === 0 && <p className="quiet">{t('没有。')}</p>}
      <ul className="cover-list">
        {outside.map(({ department, lead, responsible }) => (
          <li key={department}>
            <b className="late">{names[department] ?? department}</b>
            <span>
              {[
                lead.length > 0 && t('牵头 {{n}} 项', { n: lead.length }),
                responsible.length > 0 && t('负责 {{n}} 项', { n: responsible.length }),
              ]
                .filter(Boolean)
                .join(t('，'))}
              {t('：')}
              {[...lead, ...responsible].slice(0, 3).map((task) => (
                <TaskLink key={task.address} {...task} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Idle({ idle, names }: Mismatch) {
  const t = useT()
  return (
    <>
      <h3>{t('是成员单位，但没有任务')}</h3>
      <p className={idle.length ? undefined : 'quiet'}>
        {idle.map((code) => names[code] ?? code).join(t('、')) || t('没有。')}
      </p>
    </>
  )
}

const TaskLink = ({ address, title }: { address: string; title: string }) => (
  <Link
    className="task-link"
    to="/records/$register/$address"
    params={{ register: 'task', address }}
  >
    {title}
  </Link>
)

/** More are counted, and stand in the list of tasks. */
const shown = 10

function TaskList<T extends { readonly address: string; readonly title: string }>(props: {
  title: string
  list: readonly T[]
  says: (task: T) => string
}) {
  const t = useT()
  const { title, list, says } = props
  if (list.length === 0) return null
  return (
    <>
      <h3>
        {title}
        <span className="quiet"> {list.length}</span>
      </h3>
      <ul className="cover-list">
        {list.slice(0, shown).map((task) => (
          <li key={task.address}>
            <TaskLink {...task} />
            <span className="quiet">{says(task)}</span>
          </li>
        ))}
      </ul>
      {list.length > shown && <Link to="/tasks">{t('全部任务')}</Link>}
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState, formatDate, useLanguage, WhyBadge } from '@zhiheng/ui'
import { Select, Table } from 'antd'
import { type DocumentRow, readDocuments, readOutline, type TaskItem } from '../api/documents.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { departmentsOf } from '../outline/filter.ts'
import { Due } from '../today/due.tsx'
import { byUrgency } from './urgency.ts'

const route = getRouteApi('/tasks')

/** The tasks of one document by who must do what until when. */
export function TasksPage() {
  const t = useT()
  const post = useActing()
  const documents = useQuery({ queryKey: ['documents', post.id], queryFn: readDocuments })
  return (
    <Page wide title={t('任务')} lead={t('谁在什么时候之前完成什么；最急的在前。')}>
      <Answered query={documents}>
        {(list) =>
          list.length ? (
            <TasksOf documents={list} />
          ) : (
            <EmptyState
              title={t('还没有任务')}
              action={
                <Link to="/load" className="button-link">
                  {t('载入纲要文件')}
                </Link>
              }
            >
              {t('任务从纲要文件中读出，确认后列在这里。')}
            </EmptyState>
          )
        }
      </Answered>
    </Page>
  )
}

function TasksOf({ documents }: { documents: readonly DocumentRow[] }) {
  const t = useT()
  const post = useActing()
  const navigate = route.useNavigate()
  const { document = documents[0]!.address } = route.useSearch()
  const outline = useQuery({
    queryKey: ['outline', document, '', post.id],
    queryFn: () => readOutline(document, undefined),
  })
  return (
    <>
      <Select
        className="task-document"
        aria-label={t('纲要')}
        value={document}
        options={documents.map(({ address, title }) => ({ value: address, label: title }))}
        onChange={(next: string) => void navigate({ search: { document: next } })}
      />
      <Answered query={outline}>
        {({ items, asOf }) => {
          const tasks = items.filter((item) => item.kind === 'task')
          return <TaskTable tasks={[...tasks].sort(byUrgency)} asOf={asOf} document={document} />
        }}
      </Answered>
    </>
  )
}

interface Listed {
  readonly tasks: TaskItem[]
  readonly asOf: string
  readonly document: string
}

function TaskTable({ tasks, asOf, document }: Listed) {
  const t = useT()
  const language = useLanguage()
  return (
    <Table<TaskItem>
      size="small"
      className="dense"
      rowKey="id"
      pagination={false}
      sticky={{ offsetHeader: 48 }}
      scroll={{ x: 'max-content' }}
      dataSource={tasks}
      columns={[
        {
          title: t('状态'),
          width: 110,
          render: (_, { state, provisional, why }) => (
            <WhyBadge state={state} provisional={provisional} why={why} />
          ),
        },
        {
          title: t('任务'),
          render: (_, { id, task }) => (
            <Link to="/outline/$address" params={{ address: document }} search={{ item: id }}>
              <span className="wide-cell">{task.title}</span>
            </Link>
          ),
        },
        {
          title: t('部门'),
          render: (_, item) => (
            <span className="wide-cell">{departmentsOf(item).join('、') || t('待分工')}</span>
          ),
        },
        {
          title: t('期限'),
          render: (_, { task }) => (
            <>
              {task.deadline ? formatDate(task.deadline, language) : '—'}{' '}
              <Due on={task.deadline} today={asOf} />
            </>
          ),
        },
        {
          title: t('最近上报'),
          render: (_, { task: { lastReturn } }) =>
            lastReturn ? (
              <span className="wide-cell">
                {lastReturn.percent === null ? '' : `${lastReturn.percent}% `}
                {lastReturn.text}
              </span>
            ) : (
              <span className="quiet">{t('还没有上报。')}</span>
            ),
        },
      ]}
    />
  )
}

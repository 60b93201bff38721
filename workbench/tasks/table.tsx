import { Link } from '@tanstack/react-router'
import { formatDate, toState, useLanguage, WhyBadge } from '@zhiheng/ui'
import { Table } from 'antd'
import type { ColumnsType } from 'antd/es/table'
import type { TaskRow } from '../api/tasks.ts'
import { useNarrow } from '../frame/use-narrow.ts'
import { useT } from '../language/use-t.ts'
import { Supervised } from '../supervision/supervised.tsx'
import { TimeLeft } from '../today/time-left.tsx'
import { isUnsigned } from './narrow.ts'
import { ReturnChip } from './return-chip.tsx'

interface Listed {
  readonly tasks: readonly TaskRow[]
  /** Ids of the rows that are chosen; without `onChoose` none can be. */
  readonly chosen: readonly string[]
  readonly onChoose: ((ids: string[]) => void) | undefined
}

/** Tasks by who does what until when, with what was returned. */
export function TaskTable({ tasks, chosen, onChoose }: Listed) {
  const t = useT()
  const language = useLanguage()
  const narrow = useNarrow(801)
  const several = new Set(tasks.map(({ document }) => document.id)).size > 1
  return (
    <Table<TaskRow>
      size="small"
      className={narrow ? 'task-table task-cards' : 'dense task-table'}
      showHeader={!narrow}
      rowKey="id"
      pagination={tasks.length > 200 ? { pageSize: 200, showSizeChanger: false } : false}
      {...(!narrow && { scroll: { x: 'max-content' } })}
      dataSource={[...tasks]}
      columns={columns(t, { day: (iso) => formatDate(iso, language), several })}
      {...(onChoose && {
        rowSelection: {
          selectedRowKeys: [...chosen],
          onChange: (keys) => onChoose(keys.map(String)),
          columnWidth: 36,
        },
      })}
    />
  )
}

/** What a cell is called where its row is a card without a head. */
const called = (label: string) => ({ onCell: () => ({ 'data-label': label }) as object })

/** How days are written, and whether the rows are of several outlines. */
interface Shown {
  readonly day: (iso: string) => string
  readonly several: boolean
}

const columns = (t: ReturnType<typeof useT>, { day, several }: Shown): ColumnsType<TaskRow> => [
  { title: t('状态'), width: 150, render: (_, task) => <Standing task={task} /> },
  {
    title: t('任务'),
    className: 'task-name',
    render: (_, task) => <Title task={task} several={several} />,
  },
  {
    title: t('部门'),
    ...called(t('部门')),
    render: (_, task) => <Departments task={task} />,
  },
  {
    title: t('期限'),
    ...called(t('期限')),
    render: (_, { next, timing, loose }) => (
      <span className="task-days">
        {next ? day(next.due) : '—'} {next && <TimeLeft left={next.left} />}
        {timing && timing !== next?.due && <small>{timing}</small>}
        {loose.length > 0 && (
          <small>{t('文中写“{{words}}”，未设周期', { words: loose.join(t('、')) })}</small>
        )}
      </span>
    ),
  },
  { title: t('进展'), ...called(t('进展')), render: (_, task) => <Progress task={task} /> },
  {
    title: t('本期报送'),
    ...called(t('本期报送')),
    render: (_, { returns: [first] }) =>
      first ? <ReturnChip one={first} /> : <span className="quiet">—</span>,
  },
]

function Standing({ task }: { task: TaskRow }) {
  const t = useT()
  return (
    <span className="task-standing">
      <WhyBadge state={toState(task.standing)} why={task.why} />
      {isUnsigned(task) ? (
        <span className="stage stage-late">{t('逾期未签收')}</span>
      ) : (
        <small>{task.stateTitle}</small>
      )}
      <Supervised task={{ ...task, late: task.standing === 'overdue' }} />
    </span>
  )
}

function Title({ task, several }: { task: TaskRow; several: boolean }) {
  const t = useT()
  const { open, done } = task.subTasks
  return (
    <span className="task-title">
      <Link to="/tasks/$address" params={{ address: task.address }}>
        {task.title}
      </Link>
      <small>
        {task.number}
        {several && ` ${task.document.title}`}
        {open + done > 0 && ` · ${t('子任务 {{done}}/{{all}}', { done, all: open + done })}`}
      </small>
    </span>
  )
}

function Departments({ task }: { task: TaskRow }) {
  const t = useT()
  return (
    <span className="task-departments">
      {task.departmentTitle ?? <span className="doubt">{t('待分办')}</span>}
      {task.person && <small>{task.person}</small>}
      {task.others.length > 0 && <small>{task.others.join(t('、'))}</small>}
      {task.signBy && (
        <small>
          {t('签收期限')} {task.signBy.due} <TimeLeft left={task.signBy.left} />
        </small>
      )}
    </span>
  )
}

function Progress({ task: { percent, lastReturn } }: { task: TaskRow }) {
  const t = useT()
  if (!lastReturn) return <span className="quiet">{t('还没有上报。')}</span>
  return (
    <span className="task-progress">
      <b>{percent === null ? '' : `${percent}%`}</b> <small>{lastReturn.on}</small>
      <small className="task-said">{lastReturn.text}</small>
    </span>
  )
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { addressText, EmptyState, formatDate, readAddress, useLanguage } from '@zhiheng/ui'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { saysOf } from '../api/fault.ts'
import { type RecordRow, readRecords } from '../api/records.ts'
import {
  type ProgressRow,
  type ProgressTable,
  readProgress,
  readTasks,
  takeSteps,
} from '../api/tasks.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { NewRoundLink } from './new-round-link.tsx'
import { RemindDialog } from './remind-dialog.tsx'
import { ReturnChip } from './return-chip.tsx'

const route = getRouteApi('/tasks/returns')

/** Rounds that a region has had in its years, at most. */
const most = 100

/** Who returned for a round, in time, late or not at all, by department. */
export function ReturnsPage() {
  const t = useT()
  const post = useActing()
  const rounds = useQuery({
    queryKey: ['rounds', post.id],
    queryFn: () => readRecords('reporting-round', { descending: true }, { limit: most }),
  })
  return (
    <Page
      wide
      title={t('报送情况')}
      lead={t('每一期谁按期、谁迟报、谁缺报；迟报按工作日计。')}
      actions={<NewRoundLink />}
    >
      <Answered query={rounds}>
        {({ records }) => <RoundsIn rounds={records.filter((one) => one.state !== 'withdrawn')} />}
      </Answered>
    </Page>
  )
}

function RoundsIn({ rounds }: { rounds: readonly RecordRow[] }) {
  const t = useT()
  const navigate = route.useNavigate()
  const first = rounds.find(({ state }) => state === 'open') ?? rounds[0]
  const { round = first && addressText(first) } = route.useSearch()
  if (!first || !round)
    return (
      <EmptyState title={t('还没有发起报送')} action={<NewRoundLink />}>
        {t('领导小组办公室发起一期报送后，各部门应报的任务列在这里。')}
      </EmptyState>
    )
  return (
    <>
      <div className="list-bar">
        <Select<string>
          className="task-document"
          aria-label={t('报送期次')}
          value={round}
          options={rounds.map((one) => ({
            value: addressText(one),
            label: `${String(one.fields.title)}${one.state === 'closed' ? `（${t('已截止')}）` : ''}`,
          }))}
          onChange={(next) => void navigate({ search: { round: next } })}
        />
        <Link
          to="/records/$register/$address"
          params={{ register: 'reporting-round', address: round }}
        >
          {t('这一期的设置和办理')}
        </Link>
      </div>
      <RoundOf key={round} address={round} />
    </>
  )
}

function RoundOf({ address }: { address: string }) {
  const t = useT()
  const language = useLanguage()
  const post = useActing()
  const at = readAddress(address)
  const table = useQuery({
    queryKey: ['progress', address, post.id],
    queryFn: () => readProgress(at?.region ?? '', at?.id),
  })
  return (
    <Answered query={table}>
      {(found) => (
        <>
          <p className="task-count" role="status">
            {found.round && t('期限 {{day}}', { day: formatDate(found.round.dueOn, language) })}
            {' · '}
            {t('应报 {{all}}，已报 {{made}}，缺报 {{missing}}，退回 {{returned}}，迟报 {{late}}', {
              all: owing(found).length,
              made: found.counts.accepted + found.counts.submitted,
              missing: found.counts.missing + found.counts.unsigned + found.counts.awaited,
              returned: found.counts.returned,
              late: owing(found).filter(isLate).length,
            })}
          </p>
          <Lacking rows={owing(found)} />
          <Chase table={found} />
          <ReturnTable rows={owing(found)} />
        </>
      )}
    </Answered>
  )
}

const owing = ({ rows }: ProgressTable) => rows.filter((row) => row.return !== null)
const isLate = ({ return: one }: ProgressRow) =>
  one !== null && one.lateBy !== null && ['accepted', 'submitted'].includes(one.state)

/** Which departments have returned, and still owe the sealed original. */
function Lacking({ rows }: { rows: readonly ProgressRow[] }) {
  const t = useT()
  const lacks = rows.filter((row) => row.return?.lacks.includes('盖章原件'))
  const names = new Set(lacks.map(({ departmentTitle }) => departmentTitle))
  if (names.size === 0) return null
  return (
    <p className="doubt">{t('已报而缺盖章原件：{{names}}', { names: [...names].join(t('、')) })}</p>
  )
}

/** For the office: reminds every department that still owes a return. */
function Chase({ table }: { table: ProgressTable }) {
  const t = useT()
  const queries = useQueryClient()
  const { roles } = useActing()
  const { data } = useQuery({ queryKey: ['tasks', useActing().id], queryFn: readTasks })
  const [open, setOpen] = useState(false)
  const [says, setSays] = useState('')
  const late = owing(table).filter(({ return: one }) =>
    ['missing', 'returned', 'unsigned', 'awaited'].includes(one?.state ?? ''),
  )
  const ids = new Set(late.map(({ task }) => task.id))
  const tasks = data?.tasks.filter(({ id, state }) => ids.has(id) && state !== 'objected') ?? []
  if (!roles.includes('office') || tasks.length === 0) return null
  return (
    <p className="bulk-bar">
      <Button onClick={() => setOpen(true)}>
        {t('催报未报的任务（{{n}}）', { n: tasks.length })}
      </Button>
      <span role="status">{says}</span>
      {open && (
        <RemindDialog
          tasks={tasks}
          on={table.on}
          says={t('请于 {{day}} 前报送“{{title}}”', {
            day: table.round?.dueOn ?? '',
            title: table.round?.title ?? '',
          })}
          onCancel={() => setOpen(false)}
          onSend={async (orders) => {
            setOpen(false)
            try {
              const done = await Promise.all(
                orders.map(({ step, rows }) => takeSteps('task', step, rows)),
              )
              const n = done.reduce((sum, { changed }) => sum + changed, 0)
              setSays(t('已催办 {{n}} 项', { n }))
            } catch (error) {
              setSays(saysOf(error))
            }
            await queries.invalidateQueries()
          }}
        />
      )}
    </p>
  )
}

function ReturnTable({ rows }: { rows: readonly ProgressRow[] }) {
  const t = useT()
  const departments = [...Map.groupBy(rows, ({ departmentTitle }) => departmentTitle)]
  return (
    <table className="return-table">
      <thead>
        <tr>
          <th>{t('部门')}</th>
          <th>{t('任务')}</th>
          <th>{t('期限')}</th>
          <th>{t('进展')}</th>
          <th>{t('本期报送')}</th>
        </tr>
      </thead>
      {departments.map(([title, own]) => (
        <tbody key={title}>
          {own.map((row, n) => (
            <tr key={row.task.id}>
              {n === 0 && (
                <th scope="rowgroup" rowSpan={own.length}>
                  {title}
                </th>
              )}
              <td>
                <Link to="/tasks/$address" params={{ address: row.task.address }}>
                  {row.task.title}
                </Link>
              </td>
              <td>{row.deadlineText || '—'}</td>
              <td>{row.percent === null ? '—' : `${row.percent}%`}</td>
              <td>
                {row.return && <ReturnChip one={row.return} />}
                {row.return?.text && <p className="task-said">{row.return.text}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

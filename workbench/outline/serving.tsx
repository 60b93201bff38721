import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { StateBadge } from '@zhiheng/ui'
import { App, Button } from 'antd'
import type { GoalItem, LivingOutline, OutlineItem, TaskItem } from '../api/documents.ts'
import { saysOf } from '../api/fault.ts'
import { takeStep } from '../api/records.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'

interface Of<Item> {
  readonly item: Item
  readonly outline: LivingOutline
}
const isTask = (item: OutlineItem): item is TaskItem => item.kind === 'task'

/** The tasks that serve a goal, the late ones first, and what the text suggests. */
export function ServedBy({ item, outline }: Of<GoalItem>) {
  const t = useT()
  const tasks = outline.items.filter(isTask)
  const serving = tasks
    .filter(({ task }) => task.serves.some(({ goal }) => goal === item.id))
    .sort((a, b) => Number(b.state === 'overdue') - Number(a.state === 'overdue'))
  const late = serving.filter(({ state }) => state === 'overdue').length
  const proposed = tasks.filter(({ task }) => task.mayServe.includes(item.id))
  return (
    <section className="serving">
      {serving.length > 0 && <h3>{t('为它服务的任务')}</h3>}
      {late > 0 && ['behind', 'missed'].includes(item.state) && (
        <p className="doubt">{t('目标滞后，其中 {{n}} 项任务逾期。', { n: late })}</p>
      )}
      <Lines items={serving} outline={outline} />
      <Proposed
        outline={outline}
        pairs={proposed.map((task) => ({ shown: task, task: task.id, goal: item.id }))}
      />
    </section>
  )
}

/** The goals that a task serves, and what the text suggests. */
export function Serves({ item, outline }: Of<TaskItem>) {
  const t = useT()
  const { serves, mayServe } = item.task
  const goalsIn = (ids: readonly string[]) => outline.items.filter(({ id }) => ids.includes(id))
  const served = goalsIn(serves.map(({ goal }) => goal))
  return (
    <section className="serving">
      {served.length > 0 && <h3>{t('服务的目标')}</h3>}
      <Lines items={served} outline={outline} />
      <Proposed
        outline={outline}
        pairs={goalsIn(mayServe).map((goal) => ({ shown: goal, task: item.id, goal: goal.id }))}
      />
    </section>
  )
}

function Lines({ items, outline }: { items: readonly OutlineItem[]; outline: LivingOutline }) {
  if (items.length === 0) return null
  return (
    <ul className="serving-list">
      {items.map((item) => (
        <li key={item.id}>
          <ItemLink item={item} outline={outline} />
        </li>
      ))}
    </ul>
  )
}

function ItemLink({ item, outline }: Of<OutlineItem>) {
  return (
    <>
      <StateBadge state={item.state} provisional={item.provisional} />{' '}
      <Link
        to="/outline/$address"
        params={{ address: outline.document.address }}
        search={{ item: item.id }}
      >
        {item.title}
      </Link>
    </>
  )
}

interface Pair {
  readonly shown: OutlineItem
  readonly task: string
  readonly goal: string
}

/** Proposals are the office's to confirm; nobody else is shown them. */
function Proposed({ pairs, outline }: { pairs: readonly Pair[]; outline: LivingOutline }) {
  const t = useT()
  const { roles } = useActing()
  const confirm = useLink(outline)
  if (pairs.length === 0 || !roles.includes('office')) return null
  return (
    <>
      <h3>{t('建议关联')}</h3>
      <ul className="serving-list">
        {pairs.map(({ shown, task, goal }) => (
          <li key={shown.id}>
            <ItemLink item={shown} outline={outline} />{' '}
            <Button size="small" onClick={() => void confirm({ task, goal })}>
              {t('确认关联')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function useLink({ document }: LivingOutline) {
  const t = useT()
  const queries = useQueryClient()
  const { message } = App.useApp()
  return async (pair: { readonly task: string; readonly goal: string }) => {
    const answers = { document: document.id, ...pair }
    try {
      await takeStep('task-goal', 'link', { at: { region: document.region.code }, answers })
      void message.success(t('已保存'))
      await queries.invalidateQueries()
    } catch (error) {
      void message.error(saysOf(error))
    }
  }
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { EmptyState } from '@zhiheng/ui'
import { useState } from 'react'
import { readTasks, type TaskList, type TaskRow } from '../api/tasks.ts'
import { useActing } from '../app/use-session.ts'
import { Answered, Page } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import { SuperviseAll } from '../supervision/supervised.tsx'
import { Bulk } from './bulk.tsx'
import { distanceOf, distances, type Group, grouped, narrowed } from './narrow.ts'
import { TaskTable } from './table.tsx'
import { distanceWords, TaskFilters } from './task-filters.tsx'
import { byUrgency } from './urgency.ts'

const route = getRouteApi('/tasks')

/** Every task by who must do what until when; the office divides and reminds many at once. */
export function TasksPage() {
  const t = useT()
  const post = useActing()
  const tasks = useQuery({ queryKey: ['tasks', post.id], queryFn: readTasks })
  return (
    <Page
      wide
      title={t('任务')}
      lead={t('谁在什么时候之前完成什么；最急的在前。')}
      actions={
        <>
          <Link to="/tasks/plan">{t('年度工作计划')}</Link>
          <Link to="/tasks/returns">{t('报送情况')}</Link>
        </>
      }
    >
      <Answered query={tasks}>
        {(list) =>
          list.tasks.length ? (
            <TasksIn list={list} />
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

function TasksIn({ list }: { list: TaskList }) {
  const t = useT()
  const { roles, region } = useActing()
  const { group, ...by } = route.useSearch()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const found = narrowed(list.tasks, by, { on: list.on, region: region.code }).sort(byUrgency)
  const groups = grouped(found, group, list.on)
  const shown = found.filter(({ id }) => chosen.includes(id))
  const office = roles.includes('office')
  return (
    <>
      <TaskFilters tasks={list.tasks} />
      <p className="task-count" role="status">
        {t('{{n}} 项任务，其中 {{late}} 项逾期', {
          n: found.length,
          late: found.filter((task) => distanceOf(task, list.on) === 'past').length,
        })}
      </p>
      <SuperviseAll tasks={found.map((task) => ({ ...task, late: task.standing === 'overdue' }))} />
      {office && <Bulk tasks={shown} list={list} onDone={() => setChosen([])} />}
      {groups.map((part) => (
        <section key={part.key} className="task-group">
          {group && <h2>{headingOf(part, t)}</h2>}
          <TaskTable
            tasks={part.tasks}
            chosen={chosen}
            onChoose={office ? (ids) => setChosen(chosenIn(chosen, part, ids)) : undefined}
          />
        </section>
      ))}
      {found.length === 0 && <p className="quiet">{t('没有符合条件的任务。')}</p>}
    </>
  )
}

/** A group's own choice replaces what was chosen in it before. */
const chosenIn = (before: readonly string[], { tasks }: Group, ids: readonly string[]) => {
  const here = new Set(tasks.map(({ id }) => id))
  return [...before.filter((id) => !here.has(id)), ...ids]
}

function headingOf({ key, tasks }: Group, t: ReturnType<typeof useT>): string {
  const distance = distances.find((one) => one === key)
  const first: TaskRow | undefined = tasks[0]
  const title = distance ? t(distanceWords[distance]) : (first?.departmentTitle ?? t('待分办'))
  return `${title}（${tasks.length}）`
}

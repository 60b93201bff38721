import type { Actor } from '@zhiheng/kernel'
import { returnsOwed } from '../deadline/owed.ts'
import { type Held, held } from '../fields.ts'
import { standingOfReturns } from '../returns/standing-of-returns.ts'
import { type Duty, dutyOn, isMine, type Open, reminderOf } from './duties.ts'

/** A task's own stage or period is asked for so many days ahead. */
const ahead = 30

/** What a department owes besides what waits in a state: returns for rounds and by its tasks' own timing, and its sub-tasks. */
export function departmentDuties(actor: Actor, open: Open, on: string): Duty[] {
  if (!actor.roles.some((role) => role === 'clerk' || role === 'head')) return []
  const tasks = open.task
    .filter((task) => isMine(actor, 'task', task))
    .map((task) => held('task', task))
  const reports = open.report.map((report) => held('report', report))
  return [
    ...open['reporting-round']
      .filter(({ state }) => state === 'open')
      .flatMap((round) => forRound(held('reporting-round', round), { tasks, reports }, on)),
    ...tasks
      .filter(({ state }) => state === 'signed')
      .flatMap((task) => byTiming(task, reports, on)),
    ...open['sub-task']
      .filter((one) => isMine(actor, 'sub-task', one))
      .flatMap((one) => part(held('sub-task', one), on)),
  ]
}

type Returns = Parameters<typeof standingOfReturns>[1]

/** What was sent back waits in its own state already; an unsigned task waits to be signed for. */
function forRound(round: Held<'reporting-round'>, returns: Returns, on: string): Duty[] {
  const byId = new Map(returns.tasks.map((task) => [task.id, task]))
  return standingOfReturns(round, returns, on)
    .filter(({ state }) => state === 'awaited' || state === 'missing')
    .map(({ task }) => {
      const record = byId.get(task)!
      const why = `待报送${round.fields.title}`
      const found = { kind: 'report', register: 'task', title: record.fields.title, record, why }
      return dutyOn({ ...found, due: round.fields.dueOn, ...reminderOf(record) }, on)
    })
}

/** The last that was missed, and what is due soon. */
function byTiming(task: Held<'task'>, reports: readonly Held<'report'>[], on: string): Duty[] {
  const returned = reports
    .filter(({ state, fields }) => state !== 'returned' && fields.task === task.id)
    .map(({ fields }) => fields.reportedOn)
  const owed = returnsOwed(task.fields, returned, on).filter(({ left }) => left.days <= ahead)
  const missed = owed.filter(({ left }) => left.days < 0).slice(-1)
  return [...missed, ...owed.filter(({ left }) => left.days >= 0)].map(({ due, title }) =>
    dutyOn(
      {
        kind: 'report',
        register: 'task',
        title: task.fields.title,
        record: task,
        due,
        why: `按任务周期待报送：${title}`,
      },
      on,
    ),
  )
}

function part(subTask: Held<'sub-task'>, on: string): Duty[] {
  const { title, deadline, unit, personName } = subTask.fields
  const who = [unit, personName].filter(Boolean).join(' ')
  const why = who ? `子任务办理中（${who}）` : '子任务办理中'
  const found = { kind: 'subTask', register: 'sub-task', title, record: subTask, due: deadline }
  return deadline === null ? [] : [dutyOn({ ...found, why }, on)]
}

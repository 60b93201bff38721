import { addressText } from '@zhiheng/kernel'
import type { DepartmentFacts } from '../../organisation/index.ts'
import { bodiesOf, leadOf, titleIn } from '../bodies.ts'
import { leftUntil } from '../deadline/lateness.ts'
import { nextDue } from '../deadline/occurrences.ts'
import { timingText } from '../deadline/say.ts'
import type { Held } from '../fields.ts'
import { taskState } from '../standing.ts'
import { shanghaiDay } from '../task-settings.ts'
import type { TaskItem } from './living.ts'

/** What the state of one document's tasks is judged from. */
export interface TaskBasis {
  readonly document: Held<'document'>
  readonly reports: readonly Held<'report'>[]
  readonly serving: readonly Held<'task-goal'>[]
  readonly departments: readonly DepartmentFacts[]
  readonly asOf: string
}

/** One task with those who answer for it, its last return and its state on the day of asking. */
export function taskItem(task: Held<'task'>, basis: TaskBasis): TaskItem {
  const { fields } = task
  const known = { departments: basis.departments, on: basis.asOf }
  const lastReturn = lastReturnOf(task, basis)
  const facts = {
    doneOn: task.state === 'done' ? shanghaiDay(task.changedAt) : null,
    deadline: fields.deadline,
    next: nextDue(fields, basis.asOf)?.due ?? null,
    endsOn: basis.document.fields.endsOn,
    lastReturn: lastReturn && { on: lastReturn.at, percent: lastReturn.percent },
  }
  return {
    kind: 'task',
    id: task.id,
    address: addressText(task),
    node: fields.node ?? '',
    span: placeOf(task, basis),
    quote: fields.quote,
    title: fields.title,
    provisional: false,
    ...taskState(facts, basis.asOf),
    task: {
      title: fields.title,
      body: fields.body,
      lead: leadOf(fields, known),
      responsible: bodiesOf(fields.responsiblePrinted, fields.responsible, known),
      cooperating: bodiesOf(fields.cooperatingPrinted, fields.cooperating, known),
      deadline: fields.deadline,
      timing: timingText(fields),
      next: nextOf(task, basis.asOf),
      serves: servesOf(task, basis),
      mayServe: [],
      lastReturn,
    },
  }
}

/** Each goal once, however often it was linked. */
function servesOf({ id }: Held<'task'>, { serving }: TaskBasis): TaskItem['task']['serves'] {
  const mine = serving.filter(({ fields }) => fields.task === id)
  const byGoal = new Map(mine.map((one) => [one.fields.goal, addressText(one)]))
  return [...byGoal].map(([goal, link]) => ({ goal, link }))
}

/** The nearest day that something is due; the deadline itself also after it has passed. */
function nextOf({ fields, state }: Held<'task'>, on: string): TaskItem['task']['next'] {
  if (state === 'done') return null
  const due = nextDue(fields, on)?.due ?? fields.deadline
  return due === null ? null : { due, left: leftUntil(due, on) }
}

/** Where its sentence stands; what a meeting decided stands behind the text's end. */
function placeOf({ fields }: Held<'task'>, { document }: TaskBasis): TaskItem['span'] {
  const end = document.fields.text.length
  return { start: fields.start ?? end, end: fields.end ?? end }
}

function lastReturnOf(task: Held<'task'>, basis: TaskBasis): TaskItem['task']['lastReturn'] {
  const found = basis.reports.findLast(
    ({ fields }) => fields.task === task.id && fields.reportedOn <= basis.asOf,
  )
  if (!found) return null
  const { reportedOn, department, content, percent } = found.fields
  return {
    at: reportedOn,
    by: titleIn({ departments: basis.departments, on: basis.asOf }, department),
    text: content,
    percent,
  }
}

import { addressText } from '@zhiheng/kernel'
import { type DepartmentFacts, resolveDepartment } from '../../organisation/index.ts'
import type { Held } from '../fields.ts'
import { taskState } from '../standing.ts'
import type { Body, TaskItem } from './living.ts'

/** What the state of one document's tasks is judged from. */
export interface TaskBasis {
  readonly document: Held<'document'>
  readonly reports: readonly Held<'report'>[]
  readonly departments: readonly DepartmentFacts[]
  readonly asOf: string
}

/** One task with those who answer for it, its last return and its state on the day of asking. */
export function taskItem(task: Held<'task'>, basis: TaskBasis): TaskItem {
  const { fields } = task
  const lastReturn = lastReturnOf(task, basis)
  const facts = {
    doneOn: task.state === 'done' ? dayOf(task.changedAt) : null,
    deadline: fields.deadline,
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
      lead: leadOf(task, basis),
      responsible: bodies(fields.responsiblePrinted, basis),
      cooperating: bodies(fields.cooperatingPrinted, basis),
      deadline: fields.deadline,
      lastReturn,
    },
  }
}

/** Where its sentence stands; what a meeting decided stands behind the text's end. */
function placeOf({ fields }: Held<'task'>, { document }: TaskBasis): TaskItem['span'] {
  const end = document.fields.text.length
  return { start: fields.start ?? end, end: fields.end ?? end }
}

/** The day in Asia/Shanghai. */
const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)

function lastReturnOf(task: Held<'task'>, basis: TaskBasis): TaskItem['task']['lastReturn'] {
  const found = basis.reports.findLast(
    ({ fields }) => fields.task === task.id && fields.reportedOn <= basis.asOf,
  )
  if (!found) return null
  const { reportedOn, department, content, percent } = found.fields
  return { at: reportedOn, by: titleOf(department, basis), text: content, percent }
}

const titleOf = (code: string, { departments }: TaskBasis): string =>
  departments.find((d) => d.code === code)?.name ?? code

function bodies(printed: readonly string[] | null, basis: TaskBasis): Body[] {
  return (printed ?? []).map((name) => {
    const { department, title } = resolveDepartment(name, basis.departments, basis.asOf)
    return { printed: name, department, title }
  })
}

/** Whom the office has assigned goes before what the printed name leads to. */
function leadOf({ fields }: Held<'task'>, basis: TaskBasis): Body[] {
  const [first, ...others] = bodies(fields.leadPrinted, basis)
  if (fields.department === null) return first ? [first, ...others] : []
  const title = titleOf(fields.department, basis)
  const assigned = { printed: first?.printed ?? title, department: fields.department, title }
  return [first?.department === fields.department ? first : assigned, ...others]
}

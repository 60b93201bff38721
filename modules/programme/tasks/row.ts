import { addressText } from '@zhiheng/kernel'
import { bodiesOf } from '../bodies.ts'
import { type Lateness, type Left, leftUntil } from '../deadline/lateness.ts'
import { nextDue } from '../deadline/occurrences.ts'
import { looseWords } from '../deadline/read.ts'
import { timingText } from '../deadline/say.ts'
import type { Held } from '../fields.ts'
import { type Basis, departmentTitle } from '../returns/basis.ts'
import { lastAccepted, placeOf, returnTitles, stateTitle } from '../returns/progress-table.ts'
import {
  type ReturnStanding,
  type ReturnState,
  standingOfReturns,
} from '../returns/standing-of-returns.ts'
import { type TaskStanding, taskState } from '../standing.ts'
import { awaitsSigning, shanghaiDay, signDue, type TaskSettings } from '../task-settings.ts'
import { reminderOf } from '../today/duties.ts'

/** A day with the time left until then. */
export interface DueDay {
  readonly due: string
  readonly left: Left
}

/** How the task's return for one round stands. */
export interface RoundReturn {
  /** Id and title of the round. */
  readonly round: string
  readonly roundTitle: string
  readonly roundState: string
  readonly dueOn: string
  readonly state: ReturnState
  readonly title: string
  readonly lateBy: Lateness | null
  readonly lacks: readonly string[]
  readonly why: string
}

/** One task in the list of them, on a day. */
export interface TaskRow {
  readonly id: string
  readonly address: string
  readonly region: string
  readonly version: number
  readonly title: string
  readonly document: { readonly id: string; readonly address: string; readonly title: string }
  readonly number: string | null
  readonly path: readonly string[]
  readonly department: string | null
  readonly departmentTitle: string | null
  /** Names of the other bodies, responsible before cooperating; and their codes, where they are known. */
  readonly others: readonly string[]
  readonly responsible: readonly string[] | null
  readonly cooperating: readonly string[] | null
  /** State in its procedure, and where it stands by its deadline, with the sentence that says why. */
  readonly state: string
  readonly stateTitle: string
  readonly standing: TaskStanding
  readonly why: string
  readonly deadline: string | null
  readonly timing: string
  /** 定期 and the like, where the text has such words and no recurrence is set. */
  readonly loose: readonly string[]
  /** The nearest due day, a past deadline too; null once done. */
  readonly next: DueDay | null
  /** Until when the department is to sign; null unless it is asked to. */
  readonly signBy: DueDay | null
  readonly person: string | null
  readonly percent: number | null
  readonly lastReturn: { readonly on: string; readonly text: string } | null
  readonly subTasks: { readonly open: number; readonly done: number }
  /** For open rounds, the nearest day first. */
  readonly returns: readonly RoundReturn[]
  readonly reminder: string | null
}

/** What rows are made from, read once for all of them. */
export interface RowBasis {
  readonly basis: Basis
  readonly parts: readonly Held<'sub-task'>[]
  readonly rounds: readonly Held<'reporting-round'>[]
  readonly settings: ReadonlyMap<string, TaskSettings>
  readonly on: string
}

/** The rows of tasks, in their order. */
export function rowsOf(tasks: readonly Held<'task'>[], from: RowBasis): TaskRow[] {
  const returns = Map.groupBy(
    from.rounds.flatMap((round) => roundReturns(round, tasks, from)),
    ({ task }) => task,
  )
  return tasks.map((task) => rowOf(task, from, returns.get(task.id) ?? []))
}

function roundReturns(
  round: Held<'reporting-round'>,
  tasks: readonly Held<'task'>[],
  { basis, on }: RowBasis,
): (RoundReturn & { readonly task: string })[] {
  const standings = standingOfReturns(round, { tasks, reports: basis.reports }, on)
  return standings.map((standing) => ({ task: standing.task, ...returnOf(round, standing) }))
}

function returnOf(
  { id, state: roundState, fields }: Held<'reporting-round'>,
  { state, lateBy, lacks, why }: ReturnStanding,
): RoundReturn {
  const round = { round: id, roundTitle: fields.title, roundState, dueOn: fields.dueOn }
  return { ...round, state, title: returnTitles[state], lateBy, lacks, why }
}

function rowOf(
  task: Held<'task'>,
  from: RowBasis,
  returns: readonly (RoundReturn & { readonly task: string })[],
): TaskRow {
  const { basis, on } = from
  const { fields } = task
  const document = basis.documents.get(fields.document)!
  const last = lastAccepted(task, basis, on)
  return {
    id: task.id,
    address: addressText(task),
    region: task.region,
    version: task.version,
    title: fields.title,
    document: { id: document.id, address: addressText(document), title: document.fields.title },
    ...placeOf(task, document),
    ...departmentsIn(task, from),
    ...standingIn(task, { document, last, on }),
    ...daysIn(task, from),
    person: fields.personName,
    percent: last?.fields.percent ?? null,
    lastReturn: last && { on: last.fields.reportedOn, text: last.fields.content },
    subTasks: countParts(task, from),
    returns: returns.map(({ task: _, ...one }) => one),
    reminder: reminderOf(task).reminder ?? null,
  }
}

function departmentsIn(task: Held<'task'>, { basis, on }: RowBasis) {
  const { department, responsiblePrinted, responsible, cooperatingPrinted, cooperating } =
    task.fields
  const known = { departments: basis.departments.get(task.region) ?? [], on }
  const others = [
    ...bodiesOf(responsiblePrinted, responsible, known),
    ...bodiesOf(cooperatingPrinted, cooperating, known),
  ]
  return {
    department,
    departmentTitle: department && departmentTitle(basis, task.region, department),
    others: [...new Set(others.map(({ title, printed }) => title ?? printed))],
    responsible,
    cooperating,
  }
}

interface Standing {
  readonly document: Held<'document'>
  readonly last: Held<'report'> | null
  readonly on: string
}

function standingIn(task: Held<'task'>, { document, last, on }: Standing) {
  const facts = {
    doneOn: task.state === 'done' ? shanghaiDay(task.changedAt) : null,
    deadline: task.fields.deadline,
    next: nextDue(task.fields, on)?.due ?? null,
    endsOn: document.fields.endsOn,
    lastReturn: last && { on: last.fields.reportedOn, percent: last.fields.percent },
  }
  const { state: standing, why } = taskState(facts, on)
  return { state: task.state, stateTitle: stateTitle(task.state), standing, why }
}

function daysIn(task: Held<'task'>, { settings, on }: RowBasis) {
  const { fields, state } = task
  const day = (due: string | null): DueDay | null =>
    due === null ? null : { due, left: leftUntil(due, on) }
  const next = state === 'done' ? null : (nextDue(fields, on)?.due ?? fields.deadline)
  const recurs = fields.recurs !== null || fields.stages !== null
  return {
    deadline: fields.deadline,
    timing: timingText(fields),
    loose: recurs ? [] : looseWords(fields.quote),
    next: day(next),
    signBy: awaitsSigning(task) ? day(signDue(task, settings.get(task.region))) : null,
  }
}

function countParts({ id }: Held<'task'>, { parts }: RowBasis) {
  const mine = parts.filter(({ fields }) => fields.task === id)
  const open = mine.filter(({ state }) => state === 'open').length
  return { open, done: mine.filter(({ state }) => state === 'done').length }
}

import {
  type Actor,
  type Address,
  addressText,
  find,
  type Kernel,
  refuse,
  stream,
} from '@zhiheng/kernel'
import { leftUntil, workdaysAfter } from '../deadline/lateness.ts'
import { occurrencesBetween } from '../deadline/occurrences.ts'
import { type Owed, returnsOwed } from '../deadline/owed.ts'
import { type Held, held } from '../fields.ts'
import { everyOne } from '../outline/load.ts'
import { basisOf } from '../returns/basis.ts'
import { defaultSettings } from '../task-settings.ts'
import { rowBasis } from './list.ts'
import { type DueDay, type RoundReturn, rowsOf, type TaskRow } from './row.ts'

/** A part into which the department has split the task. */
export interface Part {
  readonly address: string
  readonly title: string
  readonly unit: string | null
  readonly person: string | null
  readonly deadline: DueDay | null
  /** Whether its deadline lies after the task's. */
  readonly tooLate: boolean
  readonly percent: number | null
  readonly note: string | null
  readonly state: 'open' | 'done'
}

/** A post of the task's department with who holds it. */
export interface Signer {
  readonly post: string
  readonly title: string
  readonly person: string
}

/** One task with everything that is asked of its department. */
export interface TaskPage {
  readonly on: string
  /** Until when it is to be signed for if it is assigned today; a proposal. */
  readonly signBy: string
  readonly task: TaskRow
  readonly quote: string
  readonly parts: readonly Part[]
  /** For every round that was not cancelled, the newest first. */
  readonly returns: readonly RoundReturn[]
  /** Returns that its own stages and periods ask for by now, and the days to come within two years. */
  readonly owed: readonly Owed[]
  readonly ahead: readonly (DueDay & { readonly title: string })[]
  /** Who may sign for it, by post. */
  readonly signers: readonly Signer[]
}

/** So many days to come are shown. */
const shown = 6

/** One task as it stands on a day. @throws {Refusal} record.unknown */
export async function taskPage(
  kernel: Kernel,
  actor: Actor,
  { at, on }: { readonly at: Address; readonly on: string },
): Promise<TaskPage> {
  const record = await find(kernel, 'task', { actor, at })
  if (!record) throw refuse('record.unknown', undefined as never)
  const task = held('task', record)
  const basis = await basisOf(kernel, actor, { document: task.fields.document })
  if (!basis.documents.has(task.fields.document)) throw refuse('record.unknown', undefined as never)
  const from = await rowBasis(kernel, actor, { basis, on })
  const [row] = rowsOf([task], from)
  const open = new Set(from.rounds.filter(({ state }) => state === 'open').map(({ id }) => id))
  const { signWithin } = from.settings.get(task.region) ?? defaultSettings
  return {
    on,
    signBy: workdaysAfter(on, signWithin).due,
    task: { ...row!, returns: row!.returns.filter(({ round }) => open.has(round)) },
    quote: task.fields.quote,
    parts: partsOf(task, from.parts, on),
    returns: row!.returns.toReversed(),
    ...timesOf(task, basis.reports, on),
    signers: await signersOf(kernel, actor, task),
  }
}

function partsOf(task: Held<'task'>, parts: readonly Held<'sub-task'>[], on: string): Part[] {
  const mine = parts.filter(({ state, fields }) => fields.task === task.id && state !== 'dropped')
  return mine.map((one) => {
    const { title, unit, personName, deadline, percent, note } = one.fields
    return {
      address: addressText(one),
      ...{ title, unit, percent, note },
      person: personName,
      deadline: deadline && { due: deadline, left: leftUntil(deadline, on) },
      tooLate:
        deadline !== null && task.fields.deadline !== null && deadline > task.fields.deadline,
      state: one.state as Part['state'],
    }
  })
}

function timesOf(
  { id, state, fields }: Held<'task'>,
  reports: readonly Held<'report'>[],
  on: string,
) {
  const returned = reports.filter((one) => one.state !== 'returned' && one.fields.task === id)
  const days = returned.map((one) => one.fields.reportedOn)
  const until = `${Number(on.slice(0, 4)) + (fields.stages ? 20 : 2)}-12-31`
  const ahead = occurrencesBetween(fields, on, until).slice(0, shown)
  return {
    owed: state === 'signed' ? returnsOwed(fields, days, on) : [],
    ahead: ahead.map(({ due, title }) => ({ due, title, left: leftUntil(due, on) })),
  }
}

async function signersOf(kernel: Kernel, actor: Actor, task: Held<'task'>): Promise<Signer[]> {
  const { department } = task.fields
  if (department === null) return []
  const where = { region: task.region, department, state: 'held' }
  const posts = await everyOne(stream(kernel, 'post', { actor, where }))
  const people = await everyOne(stream(kernel, 'person', { actor, where: { region: task.region } }))
  const names = new Map(people.map(({ id, fields }) => [id, String(fields.name)]))
  return posts.map(({ id, fields }) => ({
    post: id,
    title: String(fields.title),
    person: names.get(String(fields.person)) ?? '',
  }))
}

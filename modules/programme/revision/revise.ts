import {
  type Actor,
  type Address,
  addressText,
  find,
  type Kernel,
  newId,
  type RecordRead,
  type RowInput,
  refuse,
  type Taking,
  takeAll,
} from '@zhiheng/kernel'
import {
  aliasPart,
  bodiesFor,
  type DocumentDraft,
  documentAnswers,
  goalAnswers,
  taskAnswers,
} from '../confirm.ts'
import type { Held } from '../fields.ts'
import { goalKeeping } from '../goal.procedure.ts'
import { holdingsOf } from '../outline/load.ts'
import { taskHandling } from '../task.procedure.ts'
import { type BodiesAtConfirming, lookedUp } from '../task-bodies.ts'
import {
  type Comparison,
  comparedWith,
  type ReadGoal,
  type ReadTask,
  renamed,
  type Standing,
  staysOnRecord,
} from './compare.ts'

/** A corrected text of a document that is kept, with the goals and tasks that a person has confirmed in it. */
export interface RevisionDraft extends Omit<DocumentDraft, 'region' | 'goals' | 'tasks'> {
  readonly goals: readonly (ReadGoal & Going)[]
  readonly tasks: readonly (ReadTask & Going)[]
  readonly reason: string
  /** The version of the document that was compared with. */
  readonly version: number
}
type Part = Parameters<typeof takeAll>[2][number]
interface Going {
  /** Address of the goal or task that goes on as this one; without it this one is new. */
  readonly continues?: string | null
  /** False: of the corrected text only wording and place are taken, what was agreed stays. */
  readonly adopts?: boolean
}

/** What a corrected text would change. @throws {Refusal} record.unknown */
export async function compareRevision(
  kernel: Kernel,
  actor: Actor,
  { at, ...read }: { readonly at: Address } & Parameters<typeof comparedWith>[1],
): Promise<Comparison & { readonly version: number }> {
  const { document, ...standing } = await standingAt(kernel, actor, at)
  return { ...comparedWith(standing, read), version: document.version }
}

/**
 * Puts a corrected text in the place of the kept one: goals and tasks that go on keep their records and history,
 * new ones are added, those that are gone are dropped, finished tasks stay without a place. All, or nothing.
 * @throws {Refusal} of the first step that may not be taken, or when the document has changed since it was compared.
 */
export async function reviseDocument(
  kernel: Kernel,
  taking: Omit<Taking, 'rows'>,
  { at, ...draft }: { readonly at: Address } & RevisionDraft,
): Promise<{ readonly address: string }> {
  const { document, ...standing } = await standingAt(kernel, taking.actor, at)
  const { version: expect, reason } = draft
  const answers = { ...documentAnswers(draft), reason }
  const bodies = await bodiesFor(kernel, taking, { region: at.region, document: draft.document })
  const parts: Part[] = [
    { ref: ['document', 'revise'], on: [{ at: document, expect, answers }] },
    ...goalParts(standing, draft, at),
    ...taskParts(standing, draft, { at, bodies }),
    ...aliasPart(kernel, draft, at),
  ]
  await takeAll(
    kernel,
    taking,
    parts.filter(({ on }) => on.length > 0),
  )
  return { address: addressText(document) }
}

async function standingAt(
  kernel: Kernel,
  actor: Actor,
  at: Address,
): Promise<Standing & { readonly document: RecordRead }> {
  const document = await find(kernel, 'document', { actor, at })
  if (!document) throw refuse('record.unknown', undefined as never)
  const [holding] = await holdingsOf(kernel, actor, [document])
  // Tasks that a meeting decided have no place in the text, and do not depend on it.
  const tasks = holding!.tasks.filter(({ fields }) => fields.decision == null)
  return { document, goals: holding!.goals, tasks }
}

const on = (record: RecordRead | Held<'goal'> | Held<'task'>, answers: object): RowInput => ({
  at: { region: record.region, id: record.id },
  expect: record.version,
  answers: answers as RowInput['answers'],
})
const place = ({ region }: Address) => ({ region, id: newId() })

/** What goes on, paired with its record; an address that is not among them makes a new record. */
function going<T extends Going, R extends Held<'goal'> | Held<'task'>>(
  read: readonly T[],
  standing: readonly R[],
): {
  readonly pairs: readonly (readonly [R, T])[]
  readonly fresh: readonly T[]
  readonly gone: readonly R[]
} {
  const left = new Map(standing.map((record) => [addressText(record), record]))
  const pairs: (readonly [R, T])[] = []
  const fresh: T[] = []
  for (const one of read) {
    const record = one.continues ? left.get(one.continues) : undefined
    if (!record) fresh.push(one)
    else pairs.push([record, one])
    if (one.continues) left.delete(one.continues)
  }
  return { pairs, fresh, gone: [...left.values()] }
}

function goalParts({ goals }: Standing, draft: RevisionDraft, at: Address): Part[] {
  const { pairs, fresh, gone } = going(draft.goals, goals)
  const { reason } = draft
  return [
    {
      ref: ['goal', 'restate'],
      on: pairs.map(([was, read]) => on(was, { ...restatedGoal(was, read), reason })),
    },
    { ref: ['goal', 'bind'], on: pairs.filter(rebinds).map(([was, read]) => bound(was, read)) },
    { ref: ['goal', 'drop'], on: gone.map((was) => on(was, { reason })) },
    {
      ref: ['goal', 'confirm'],
      on: fresh.map((read) => ({ at: place(at), answers: goalAnswers(read, at.id) })),
    },
  ]
}

/** Only what a person has said changes the indicator of a goal that goes on. */
const rebinds = ([{ fields }, { binds, adopts = true, match }]: readonly [
  Held<'goal'>,
  ReadGoal & Going,
]): boolean => binds === true && adopts && (match?.indicator ?? null) !== fields.indicator

function bound({ region, id }: Held<'goal'>, read: ReadGoal): RowInput {
  const { indicator, matched, scope } = goalAnswers(read, '')
  return { at: { region, id }, answers: { indicator, matched, scope } }
}

type Values = Readonly<Record<string, unknown>>
const placed: readonly string[] = ['node', 'start', 'end', 'quote']

/** Everything that a step fills: place and wording as read anew, and where that is adopted all the rest too. */
function restated(
  fills: readonly string[],
  { was, now, adopts = true }: { was: object; now: object; adopts?: boolean | undefined },
): Record<string, unknown> {
  const from = (name: string) => (adopts || placed.includes(name) ? now : was) as Values
  return Object.fromEntries(fills.map((name) => [name, from(name)[name] ?? null]))
}

function restatedGoal(was: Held<'goal'>, read: ReadGoal & Going) {
  const { adopts = true } = read
  const { fields } = was
  const now = goalAnswers(read, '')
  const renames = adopts && renamed(was)
  return {
    ...restated(goalKeeping.steps.restate.fills, { was: fields, now, adopts }),
    base: now.base ?? fields.base,
    indicatorTitle: renames ? now.indicatorTitle : fields.indicatorTitle,
  }
}

interface Placing {
  readonly at: Address
  readonly bodies: BodiesAtConfirming
}
function taskParts({ tasks }: Standing, draft: RevisionDraft, { at, bodies }: Placing): Part[] {
  const { pairs, fresh, gone } = going(draft.tasks, tasks)
  const { reason } = draft
  const staying = gone.filter(staysOnRecord).map((was) => on(was, { ...withoutPlace(was), reason }))
  const changed = pairs.map(([was, read]) => on(was, { ...restatedTask(was, read), reason }))
  const dropped = gone.filter((was) => !staysOnRecord(was))
  return [
    { ref: ['task', 'restate'], on: [...changed, ...staying] },
    { ref: ['task', 'drop'], on: dropped.map((was) => on(was, { reason })) },
    {
      ref: ['task', 'confirm'],
      on: fresh.map((read) => {
        const departments = lookedUp(read.departments, bodies)
        return { at: place(at), answers: taskAnswers({ ...read, departments }, at.id) }
      }),
    },
  ]
}

const restatedTask = ({ fields }: Held<'task'>, read: ReadTask & Going) =>
  restated(taskHandling.steps.restate.fills, {
    was: fields,
    now: taskAnswers(read, ''),
    adopts: read.adopts,
  })

/** As it was, and nowhere in the text. */
const withoutPlace = ({ fields }: Held<'task'>) => ({
  ...restated(taskHandling.steps.restate.fills, { was: fields, now: fields }),
  ...{ node: null, start: null, end: null },
})

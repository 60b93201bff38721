import {
  type Address,
  addressText,
  type Kernel,
  newId,
  type RowInput,
  type StepPart,
  type Taking,
  takeAll,
} from '@zhiheng/kernel'
import type { OutlineNode } from '@zhiheng/policy'
import { departmentsOf } from '../organisation/index.ts'
import { aliasRows, type ToRemember } from './aliases/remember.ts'
import { basisIn } from './cascade/numbers.ts'
import { deadlineDay, timingOf } from './deadline/read.ts'
import type { Timing } from './deadline/timing.ts'
import type { FieldsIn } from './fields.ts'
import type { GoalProposal, TaskProposal } from './proposals.ts'
import { type BodiesAtConfirming, lookedUp, type NamedBody, taskBodies } from './task-bodies.ts'
import { shanghaiDay } from './task-settings.ts'

/** A document with the goals and tasks that a person has confirmed, as the screen sends it. */
export interface DocumentDraft {
  readonly region: string
  readonly document: Omit<
    FieldsIn<'document'>,
    'text' | 'outline' | 'sha256' | 'basis' | 'takeDown'
  >
  readonly text: string
  readonly sha256?: string | null
  readonly outline: readonly OutlineNode[]
  /** `base` is what the figure was when the programme began, for goals that count from it. */
  readonly goals: readonly (Omit<GoalProposal, 'key' | 'confidence' | 'reason' | 'comparator'> & {
    readonly base?: number | null
    readonly scope?: string | null
    readonly among?: FieldsIn<'goal'>['among']
    readonly comparator: FieldsIn<'goal'>['comparator']
  })[]
  /** Without a `timing` the one that was read from `deadline` is taken. */
  readonly tasks: readonly (Omit<
    TaskProposal,
    'key' | 'path' | 'confidence' | 'reason' | 'timing'
  > & { readonly timing?: Timing })[]
  /** Names of indicators that the region is to remember. */
  readonly aliases?: readonly ToRemember[]
}

/** A task whose bodies have been looked up. */
type ConfirmedTask = Omit<DocumentDraft['tasks'][number], 'departments'> & {
  readonly departments: readonly NamedBody[]
}

/** A document with what else is confirmed together with it, in other registers. */
export interface Together {
  readonly draft: DocumentDraft
  readonly with: (document: Address) => readonly StepPart[]
}

/**
 * Saves a document with its goals and tasks: all, or nothing.
 * @throws {Refusal} of the first record that may not be created.
 */
export function confirmDocument(
  kernel: Kernel,
  taking: Omit<Taking, 'rows'>,
  draft: DocumentDraft,
): Promise<{ readonly id: string; readonly address: string }> {
  return confirmTogether(kernel, taking, { draft, with: () => [] })
}

/** The same with more that links to the document. @throws {Refusal} */
export async function confirmTogether(
  kernel: Kernel,
  taking: Omit<Taking, 'rows'>,
  { draft, with: more }: Together,
): Promise<{ readonly id: string; readonly address: string }> {
  const at = { region: draft.region, id: newId() }
  const bodies = await bodiesFor(kernel, taking, draft)
  const outcomes = await takeAll(kernel, taking, [
    ...partsOf(draft, at, bodies),
    ...aliasPart(kernel, draft, at),
    ...more(at),
  ])
  // A repeated request made the document earlier, under the id of that time.
  const { id } = outcomes[0]!.records[0]!
  return { id, address: addressText({ ...at, id }) }
}

/** The bodies of the region by which a draft's names are looked up. */
export async function bodiesFor(
  kernel: Kernel,
  { actor, at }: Pick<Taking, 'actor' | 'at'>,
  { region, document }: Pick<DocumentDraft, 'region' | 'document'>,
): Promise<BodiesAtConfirming> {
  const today = shanghaiDay(at.toISOString())
  const departments = await departmentsOf(kernel, actor, region)
  return { departments, today, issuedOn: document.issuedOn ?? today }
}

function partsOf(draft: DocumentDraft, at: Address, bodies: BodiesAtConfirming) {
  const place = () => ({ region: at.region, id: newId() })
  const goals = draft.goals.map((goal) => ({ at: place(), answers: goalAnswers(goal, at.id) }))
  const tasks = draft.tasks.map((task) => {
    const departments = lookedUp(task.departments, bodies)
    return { at: place(), answers: taskAnswers({ ...task, departments }, at.id) }
  })
  return [
    { ref: ['document', 'confirm'] as const, on: [{ at, answers: documentAnswers(draft) }] },
    { ref: ['goal', 'confirm'] as const, on: goals as RowInput[] },
    { ref: ['task', 'confirm'] as const, on: tasks as RowInput[] },
  ].filter(({ on }) => on.length > 0)
}

/** What a person ticked to be remembered, after the document that it comes from. @throws {Refusal} */
export function aliasPart(
  kernel: Kernel,
  { aliases = [] }: Pick<DocumentDraft, 'aliases'>,
  document: Address,
) {
  const on = aliasRows(kernel, aliases, document)
  return on.length > 0 ? [{ ref: ['indicator-alias', 'remember'] as const, on }] : []
}

/** What a confirmed document states. */
export function documentAnswers({
  document,
  text,
  outline,
  sha256,
}: Pick<DocumentDraft, 'document' | 'text' | 'outline' | 'sha256'>) {
  const basis = basisIn(text, document.docNo)
  return { ...document, basis, text, outline: JSON.stringify(outline), sha256: sha256 ?? null }
}

/** What a confirmed goal states. */
export function goalAnswers(goal: DocumentDraft['goals'][number], document: string) {
  const { match, node, quote, span } = goal
  return {
    document,
    node,
    quote,
    start: span.start,
    end: span.end,
    indicator: match?.indicator ?? null,
    indicatorTitle: goal.indicator,
    matched: match?.certain ?? true,
    comparator: goal.comparator,
    value: goal.value,
    upper: goal.upper,
    unit: goal.unit || null,
    base: goal.base ?? null,
    deadline: deadlineDay(goal.deadline),
    domain: goal.domain,
    among: goal.among ?? null,
    scope: goal.scope || null,
  }
}

/** What a confirmed task states. */
export function taskAnswers(task: ConfirmedTask, document: string) {
  return {
    document,
    node: task.node,
    quote: task.quote,
    start: task.span.start,
    end: task.span.end,
    title: task.title,
    body: task.body || null,
    ...(task.timing ?? timingOf(task.deadline)),
    leadPrinted: task.lead,
    responsiblePrinted: task.responsible,
    cooperatingPrinted: task.cooperating,
    ...taskBodies(task.departments),
  }
}

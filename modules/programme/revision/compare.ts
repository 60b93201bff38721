import { type AnyRegister, addressText, type Field } from '@zhiheng/kernel'
import { type DocumentDraft, goalAnswers, taskAnswers } from '../confirm.ts'
import type { Held } from '../fields.ts'
import { goal } from '../goal.register.ts'
import { task } from '../task.register.ts'
import { type Likened, type Pair, paired } from './pair.ts'

/** A goal or task of the corrected text; `key` names it within one reading. */
export type ReadGoal = DocumentDraft['goals'][number] & {
  readonly key: string
  /** A person has said which indicator it means; otherwise the record keeps its own. */
  readonly binds?: boolean
}
export type ReadTask = DocumentDraft['tasks'][number] & { readonly key: string }

/** One field that the corrected text states otherwise. */
export interface Change {
  readonly field: string
  readonly title: string
  readonly was: unknown
  readonly now: unknown
}
/** A goal or task that goes on: the record is the same, and so is its history. */
export interface Continued {
  readonly key: string
  readonly record: string
  readonly state: string
  readonly changes: readonly Change[]
}
/** A goal or task that the corrected text no longer contains. */
export interface Gone {
  readonly kind: 'goal' | 'task'
  readonly record: string
  readonly title: string
  readonly quote: string
  readonly state: string
  /** A finished task stays on record without a place in the text; anything else is dropped. */
  readonly stays: boolean
}
/** What a corrected text does to the goals and tasks that a document has. */
export interface Comparison {
  readonly continued: readonly Continued[]
  readonly added: readonly string[]
  readonly gone: readonly Gone[]
}

/** Goals and tasks that hang on a document, those dropped before left out. */
export interface Standing {
  readonly goals: readonly Held<'goal'>[]
  readonly tasks: readonly Held<'task'>[]
}

/** Which record a person says that an item goes on as: an address, `null` for none, left out to be found. */
export interface Said {
  readonly continues?: string | null
}

/** Compares what stands with what was read; changes nothing. */
export function comparedWith(
  standing: Standing,
  read: {
    readonly goals: readonly (ReadGoal & Said)[]
    readonly tasks: readonly (ReadTask & Said)[]
  },
): Comparison {
  const goals = pairedAsSaid<Held<'goal'>, ReadGoal>(standing.goals, read.goals, [
    likenedGoal,
    likenedReadGoal,
  ])
  const tasks = pairedAsSaid<Held<'task'>, ReadTask>(standing.tasks, read.tasks, [
    likenedTask,
    likenedReadTask,
  ])
  const continued = [
    ...goals.map(([was, now]) => continuedAs(was, now.key, goalChanges(was, now))),
    ...tasks.map(([was, now]) => continuedAs(was, now.key, taskChanges(was, now))),
  ]
  const going = new Set(continued.map(({ record }) => record))
  const known = new Set(continued.map(({ key }) => key))
  return {
    continued,
    added: [...read.goals, ...read.tasks].map(({ key }) => key).filter((key) => !known.has(key)),
    gone: [...standing.goals.map(goneGoal), ...standing.tasks.map(goneTask)].filter(
      ({ record }) => !going.has(record),
    ),
  }
}

/** What a person has paired or set apart stays so; the rest is paired by its words. */
function pairedAsSaid<K extends Held<'goal'> | Held<'task'>, R>(
  standing: readonly K[],
  read: readonly (R & Said)[],
  [likeKept, likeRead]: readonly [(one: K) => Likened<K>, (one: R) => Likened<R>],
): readonly Pair<K, R>[] {
  const left = new Map(standing.map((record) => [addressText(record), record]))
  const said = read.flatMap((one): Pair<K, R>[] => {
    const record = one.continues ? left.get(one.continues) : undefined
    if (record) left.delete(addressText(record))
    return record ? [[record, one]] : []
  })
  const open = read.filter(({ continues }) => continues === undefined)
  return [...said, ...paired([...left.values()].map(likeKept), open.map(likeRead))]
}

const continuedAs = (
  was: Held<'goal'> | Held<'task'>,
  key: string,
  changes: readonly Change[],
): Continued => ({ key, record: addressText(was), state: was.state, changes })

const goneGoal = (record: Held<'goal'>): Gone => ({
  kind: 'goal',
  record: addressText(record),
  title: record.fields.indicatorTitle,
  quote: record.fields.quote,
  state: record.state,
  stays: false,
})
const goneTask = (record: Held<'task'>): Gone => ({
  kind: 'task',
  record: addressText(record),
  title: record.fields.title,
  quote: record.fields.quote,
  state: record.state,
  stays: staysOnRecord(record),
})

/** Tasks that nobody may drop any more. */
export const staysOnRecord = ({ state }: Held<'task'>): boolean =>
  state === 'completed' || state === 'done'

const said = (...parts: readonly unknown[]): string => JSON.stringify(parts)

interface GoalWords {
  readonly indicatorTitle: string
  readonly comparator: string
  readonly value: number | null | undefined
  readonly deadline: string | null | undefined
  readonly quote: string
}
function goalLikened<T>(item: T, words: GoalWords): Likened<T> {
  const { indicatorTitle: title, comparator, value = null, deadline = null, quote } = words
  return {
    item,
    keys: [
      said(title, comparator, value, deadline, quote),
      said(title, deadline, quote),
      said(value, deadline, quote),
      said(title, deadline),
    ],
    words: `${title}${quote}`,
  }
}
const likenedGoal = (record: Held<'goal'>) => goalLikened(record, record.fields)
const likenedReadGoal = (read: ReadGoal) => goalLikened(read, goalAnswers(read, '') as GoalWords)

const taskLikened = <T>(item: T, title: string, quote: string): Likened<T> => ({
  item,
  keys: [said(title, quote), said(title), said(quote)],
  words: `${title}${quote}`,
})
const likenedTask = (record: Held<'task'>) =>
  taskLikened(record, record.fields.title, record.fields.quote)
const likenedReadTask = (read: ReadTask) => taskLikened(read, read.title, read.quote)

const goalFields = [
  'quote',
  'comparator',
  'value',
  'upper',
  'unit',
  'deadline',
  'domain',
  'among',
  'scope',
] as const
const taskFields = [
  'quote',
  'title',
  'body',
  'deadline',
  'recurs',
  'recursFrom',
  'windowFrom',
  'windowTo',
  'everyMonths',
  'stages',
  'leadPrinted',
  'responsiblePrinted',
  'cooperatingPrinted',
] as const

/** The name stays where departments report under it: what they have reported goes on. */
export const renamed = ({ fields }: Held<'goal'>): boolean => fields.indicator != null

function goalChanges(was: Held<'goal'>, read: ReadGoal): Change[] {
  const names = [
    ...(renamed(was) ? ['indicatorTitle'] : []),
    ...(read.binds ? ['indicator'] : []),
    ...goalFields,
  ]
  return changesOf(goal, names, { was: was.fields, now: goalAnswers(read, '') })
}
const taskChanges = (was: Held<'task'>, read: ReadTask): Change[] =>
  changesOf(task, taskFields, { was: was.fields, now: taskAnswers(read, '') })

type Values = Readonly<Record<string, unknown>>
function changesOf(
  register: AnyRegister,
  names: readonly string[],
  { was, now }: { readonly was: object; readonly now: object },
): Change[] {
  const fields = register.fields as Readonly<Record<string, Field>>
  return names.flatMap((field) => {
    const [before, after] = [was, now].map((values) => plain((values as Values)[field]))
    const same = JSON.stringify(before) === JSON.stringify(after)
    return same ? [] : [{ field, title: fields[field]!.title, was: before, now: after }]
  })
}

/** An empty list says as little as none. */
const plain = (value: unknown): unknown =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value

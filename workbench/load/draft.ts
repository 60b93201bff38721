import type { Bodies, NamedBody, ReadGoal, ReadTask, TaskDepartment } from '../api/load.ts'
import { timingFaults } from '../tasks/timing.ts'
import { isUnresolved } from './bodies.ts'
import type { DraftGoal, DraftItem, DraftTask } from './item.ts'
import { isSaid } from './names.ts'

/** Below this confidence, or without an indicator, an item is shown first. */
const sure = 0.85

/** Why someone should look at an item; an empty list when nothing is doubtful. */
export type Doubt = 'confidence' | 'indicator' | 'value' | 'department' | 'timing'

export function doubtsOf(item: DraftItem): Doubt[] {
  // Whoever ticks a goal without a figure has looked at it.
  const unsure = item.confidence < sure && !item.ambition
  const doubts: Doubt[] = unsure ? ['confidence'] : []
  if (item.kind === 'goal') {
    if (isUnbound(item) && item.comparator !== 'qualitative') doubts.push('indicator')
    if (item.value === null && needsValue(item.comparator)) doubts.push('value')
  } else {
    if (item.departments.some(isUnresolved)) doubts.push('department')
    const unset = (item.loose?.length ?? 0) > 0 && item.timing.recurs === null
    if (unset || Object.keys(timingFaults(item.timing)).length > 0) doubts.push('timing')
  }
  return doubts
}

/** Whose figure nobody has said: a person may say that departments state it. */
const isUnbound = ({ match, chosen }: DraftGoal) => (match ? !match.certain : !chosen)

const withoutValue = ['increase', 'decrease', 'aboveMean', 'belowMean', 'qualitative']
const needsValue = (comparator: string) => !withoutValue.includes(comparator)

/** How doubtful each item is, by key: what may have been misread most of all; one that was dropped is not. */
export const ranksOf = (items: readonly DraftItem[]): ReadonlyMap<string, number> =>
  new Map(items.map((item) => [item.key, item.dropped ? -1 : rankOf(doubtsOf(item))]))

const rankOf = (doubts: readonly Doubt[]) =>
  doubts.length + (doubts.includes('confidence') ? doubtKinds : 0)
/** More than an item can have. */
const doubtKinds = 5

/** The most doubtful items on top, by ranks that stay while one works on them; otherwise in the order of the text. */
export function doubtfulFirst(
  items: readonly DraftItem[],
  ranks: ReadonlyMap<string, number> = ranksOf(items),
): DraftItem[] {
  const of = ({ key }: DraftItem) => ranks.get(key) ?? 0
  return [...items].sort((a, b) => of(b) - of(a) || a.span.start - b.span.start)
}

export interface DraftCounts {
  readonly goals: number
  readonly tasks: number
  readonly doubtful: number
  readonly departments: number
  readonly unresolved: number
}

/** The bar of numbers over the page; dropped items count nowhere. */
export function countsOf(items: readonly DraftItem[]): DraftCounts {
  const kept = items.filter((item) => !item.dropped)
  const departments = kept.flatMap((item) => (item.kind === 'task' ? item.departments : []))
  const single = departments.filter(({ how }) => how !== 'group')
  const names = new Map(single.map((one) => [one.printed, one.department !== null]))
  return {
    goals: kept.filter((item) => item.kind === 'goal').length,
    tasks: kept.filter((item) => item.kind === 'task').length,
    doubtful: kept.filter((item) => doubtsOf(item).length > 0).length,
    departments: [...names.values()].filter(Boolean).length,
    unresolved: [...names.values()].filter((known) => !known).length,
  }
}

interface Written {
  readonly printed: readonly string[]
  /** Departments of the region: whoever writes one's name means it. */
  readonly departments?: Bodies['known']
}

/** Departments of a task as a person writes them, one role at a time; known ones keep their code. */
export function withDepartments(
  task: DraftTask,
  role: TaskDepartment['role'],
  { printed, departments = [] }: Written,
): DraftTask {
  const byTitle = departments.map(({ code, title }): [string, NamedBody] => [
    title,
    { printed: title, department: code, title, how: 'name' },
  ])
  const known = new Map<string, NamedBody>([
    ...byTitle,
    ...task.departments.map((one): [string, NamedBody] => [one.printed, one]),
  ])
  const fresh = printed.map((name) => ({
    ...(known.get(name) ?? { printed: name, department: null, title: null }),
    role,
  }))
  const others = task.departments.filter((one) => one.role !== role)
  return { ...task, [role]: [...printed], departments: [...others, ...fresh] }
}

/** What only the page needs of an item. */
const onPage = ['kind', 'dropped', 'parts', 'ambition', 'found', 'chosen', 'remember', 'follows']

/** A person's word on the indicator goes with the goal. */
const sent = (item: DraftItem) => ({
  ...Object.fromEntries(Object.entries(item).filter(([name]) => !onPage.includes(name))),
  ...(item.kind === 'goal' && isSaid(item) && { binds: true }),
})

/** What is sent: the items kept, without what only the page needs. */
export function kept(items: readonly DraftItem[]): { goals: ReadGoal[]; tasks: ReadTask[] } {
  const of = (kind: DraftItem['kind']) =>
    items.filter((item) => item.kind === kind && !item.dropped).map(sent)
  return {
    goals: of('goal') as unknown as ReadGoal[],
    tasks: of('task') as unknown as ReadTask[],
  }
}

import type { Span } from '@zhiheng/ui'
import type { OutlineNode } from '../api/documents.ts'
import type { ReadDocument, ReadGoal, ReadTask, TaskDepartment } from '../api/load.ts'
import { timingFaults, untimed } from '../tasks/timing.ts'
import { comparedIn } from './compared-in.ts'

export type DraftGoal = ReadGoal & { readonly kind: 'goal'; readonly dropped: boolean }
export type DraftTask = ReadTask & { readonly kind: 'task'; readonly dropped: boolean }
export type DraftItem = DraftGoal | DraftTask

/** Below this confidence, or without an indicator, an item is shown first. */
const sure = 0.85

/** What was read, as items in the order of the text. */
export function draftOf(document: ReadDocument): DraftItem[] {
  const goals = document.goals.map((goal) => ({ ...goal, kind: 'goal' as const, dropped: false }))
  const tasks = document.tasks.map((task) => ({ ...task, kind: 'task' as const, dropped: false }))
  return [...goals, ...tasks].sort((a, b) => a.span.start - b.span.start)
}

/** Why someone should look at an item; an empty list when nothing is doubtful. */
export type Doubt = 'confidence' | 'indicator' | 'value' | 'department' | 'timing'

export function doubtsOf(item: DraftItem): Doubt[] {
  const doubts: Doubt[] = item.confidence < sure ? ['confidence'] : []
  if (item.kind === 'goal') {
    if (!item.match?.certain && item.comparator !== 'qualitative') doubts.push('indicator')
    if (item.value === null && needsValue(item.comparator)) doubts.push('value')
  } else {
    if (item.departments.some(({ department }) => department === null)) doubts.push('department')
    const unset = (item.loose?.length ?? 0) > 0 && item.timing.recurs === null
    if (unset || Object.keys(timingFaults(item.timing)).length > 0) doubts.push('timing')
  }
  return doubts
}

const withoutValue = ['increase', 'decrease', 'aboveMean', 'belowMean', 'qualitative']
const needsValue = (comparator: string) => !withoutValue.includes(comparator)

/** Doubtful items first, the most doubtful on top; otherwise in the order of the text. */
export function doubtfulFirst(items: readonly DraftItem[]): DraftItem[] {
  const doubts = new Map(items.map((item) => [item.key, item.dropped ? -1 : doubtsOf(item).length]))
  const of = (item: DraftItem) => doubts.get(item.key) ?? 0
  return [...items].sort((a, b) => of(b) - of(a) || a.span.start - b.span.start)
}

export type Edit =
  | { readonly do: 'change'; readonly item: DraftItem }
  | { readonly do: 'drop' | 'restore'; readonly key: string }
  | { readonly do: 'add'; readonly item: DraftItem }
  | { readonly do: 'start'; readonly items: readonly DraftItem[] }

/** The items after an edit; what was dropped stays, crossed out, until it is confirmed. */
export function edited(items: readonly DraftItem[], edit: Edit): readonly DraftItem[] {
  if (edit.do === 'start') return edit.items
  if (edit.do === 'add') return [...items, edit.item].sort((a, b) => a.span.start - b.span.start)
  if (edit.do === 'change')
    return items.map((item) => (item.key === edit.item.key ? edit.item : item))
  return items.map((item) =>
    item.key === edit.key ? { ...item, dropped: edit.do === 'drop' } : item,
  )
}

interface Selected {
  readonly text: string
  readonly span: Span
  readonly outline: readonly OutlineNode[]
  readonly key: string
}

const added = { confidence: 1, reason: '人工添加' }

/** A goal made of selected words; its numbers are for the person to state. */
export function goalFrom({ text, span, outline, key }: Selected): DraftGoal {
  const quote = text.slice(span.start, span.end)
  return {
    kind: 'goal',
    dropped: false,
    key,
    indicator: quote.slice(0, 60),
    ...comparedIn(quote),
    upper: null,
    unit: '%',
    deadline: null,
    domain: '',
    quote,
    span,
    node: nodeAt(outline, span.start),
    match: null,
    ...added,
  }
}

/** A task made of selected words. */
export function taskFrom({ text, span, outline, key }: Selected): DraftTask {
  const quote = text.slice(span.start, span.end)
  return {
    kind: 'task',
    dropped: false,
    key,
    title: quote.split(/[。；\n]/)[0]?.slice(0, 60) ?? '',
    body: quote,
    path: [],
    lead: [],
    responsible: [],
    cooperating: [],
    deadline: null,
    quote,
    span,
    node: nodeAt(outline, span.start),
    departments: [],
    timing: untimed,
    ...added,
  }
}

/** Id of the innermost node that an offset lies in; empty when it lies in none. */
export function nodeAt(nodes: readonly OutlineNode[], offset: number): string {
  const node = nodes.find(({ span }) => span.start <= offset && offset < span.end)
  return node ? nodeAt(node.children, offset) || node.id : ''
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
  const names = new Map(departments.map((one) => [one.printed, one.department !== null]))
  return {
    goals: kept.filter((item) => item.kind === 'goal').length,
    tasks: kept.filter((item) => item.kind === 'task').length,
    doubtful: kept.filter((item) => doubtsOf(item).length > 0).length,
    departments: [...names.values()].filter(Boolean).length,
    unresolved: [...names.values()].filter((known) => !known).length,
  }
}

/** Departments of a task as a person writes them, one role at a time; known ones keep their code. */
export function withDepartments(
  task: DraftTask,
  role: TaskDepartment['role'],
  printed: readonly string[],
): DraftTask {
  const known = new Map(task.departments.map((one) => [one.printed, one]))
  const fresh = printed.map((name) => ({
    printed: name,
    role,
    department: known.get(name)?.department ?? null,
    title: known.get(name)?.title ?? null,
  }))
  const others = task.departments.filter((one) => one.role !== role)
  return { ...task, [role]: [...printed], departments: [...others, ...fresh] }
}

/** What is sent: the items kept, without what only the page needs. */
export function kept(items: readonly DraftItem[]): { goals: ReadGoal[]; tasks: ReadTask[] } {
  const goals: ReadGoal[] = []
  const tasks: ReadTask[] = []
  for (const item of items) {
    if (item.dropped) continue
    if (item.kind === 'goal') {
      const { kind: _, dropped: __, ...goal } = item
      goals.push(goal)
    } else {
      const { kind: _, dropped: __, ...task } = item
      tasks.push(task)
    }
  }
  return { goals, tasks }
}

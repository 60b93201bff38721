import type { State } from '@zhiheng/ui'
import type { OutlineItem, TaskItem } from '../api/documents.ts'

/** Which items stay dark; an empty part asks for nothing. */
export interface Filter {
  readonly states: readonly State[]
  readonly kind: 'goal' | 'task' | null
  readonly department: string | null
  readonly words: string
}
export const noFilter: Filter = { states: [], kind: null, department: null, words: '' }

export const isFiltering = (filter: Filter): boolean =>
  filter.states.length > 0 ||
  filter.kind !== null ||
  filter.department !== null ||
  filter.words.trim() !== ''

/** Names of the departments of a task: as it stands in the directory, else as printed. */
export const departmentsOf = ({ task }: TaskItem): string[] =>
  [...task.lead, ...task.responsible, ...task.cooperating].map(
    ({ title, printed }) => title ?? printed,
  )

/** Whether an item has every part of what the filter asks. */
export function matches(item: OutlineItem, filter: Filter): boolean {
  const { states, kind, department } = filter
  const words = filter.words.trim()
  return (
    (states.length === 0 || states.includes(item.state)) &&
    (kind === null || item.kind === kind) &&
    (department === null || (item.kind === 'task' && departmentsOf(item).includes(department))) &&
    (words === '' || `${item.title}${item.quote}`.includes(words))
  )
}

/** The departments named in a document, those with most tasks first. */
export function departmentsIn(items: readonly OutlineItem[]): string[] {
  const tally = new Map<string, number>()
  for (const item of items)
    if (item.kind === 'task')
      for (const name of new Set(departmentsOf(item))) tally.set(name, (tally.get(name) ?? 0) + 1)
  return [...tally].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

/** The item `by` places on from the one selected, among those that match, in the order of the text. */
export function stepFrom<T extends { readonly id: string }>(
  items: readonly T[],
  selected: string | undefined,
  by: 1 | -1,
): T | undefined {
  const at = items.findIndex((item) => item.id === selected)
  if (at < 0) return by > 0 ? items[0] : items.at(-1)
  return items[Math.min(Math.max(at + by, 0), items.length - 1)]
}

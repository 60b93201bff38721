import type { NamedBody, TaskDepartment } from '../api/load.ts'
import type { DraftItem, DraftTask } from './item.ts'

/** A body that is neither known nor a group of many. */
export const isUnresolved = ({ department, how }: Pick<TaskDepartment, 'department' | 'how'>) =>
  department === null && how !== 'group'

/** Every printed name of the items, once. */
export const namesIn = (items: readonly DraftItem[]): string[] => [
  ...new Set(items.flatMap((item) => bodiesOf(item).map(({ printed }) => printed))),
]

const bodiesOf = (item: DraftItem): readonly TaskDepartment[] =>
  item.kind === 'task' ? item.departments : []

/** Items whose printed names mean what was found; names that were not looked up stay as they are. */
export function named(items: readonly DraftItem[], found: readonly NamedBody[]): DraftItem[] {
  const means = new Map(found.map((one) => [one.printed, one]))
  return items.map((item) => (item.kind === 'task' ? namedTask(item, means) : item))
}

function namedTask(task: DraftTask, means: ReadonlyMap<string, NamedBody>): DraftTask {
  const departments = task.departments.map((one) => ({ ...one, ...means.get(one.printed) }))
  return task.departments.some(({ printed }) => means.has(printed))
    ? { ...task, departments }
    : task
}

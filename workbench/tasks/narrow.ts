import type { TaskRow } from '../api/tasks.ts'

/** How far off a day is, for filters and groups. */
export type Distance = 'past' | 'soon' | 'year' | 'later' | 'none'

export const distances: readonly Distance[] = ['past', 'soon', 'year', 'later', 'none']

/** Past; within 30 days; within the year; later; or without any day. What is done is never past. */
export function distanceOf({ next, state }: Pick<TaskRow, 'next' | 'state'>, on: string): Distance {
  if (next === null) return 'none'
  if (next.left.days < 0) return state === 'completed' ? 'soon' : 'past'
  if (next.left.days <= 30) return 'soon'
  return next.due.slice(0, 4) === on.slice(0, 4) ? 'year' : 'later'
}

/** Whether the department has let the day for signing pass. */
export const isUnsigned = ({ signBy }: Pick<TaskRow, 'signBy'>): boolean =>
  signBy !== null && signBy.left.days < 0

/** Stands for the outlines of lower regions too. */
export const everywhere = 'all'

/** What the list is narrowed to; each is left out where it does not matter. */
export interface Narrowing {
  /** An outline by its address, or `everywhere`; left out, those of the post's own region. */
  readonly document?: string
  readonly department?: string
  /** A state of the procedure, or `unsigned`, `missing`. */
  readonly state?: string
  readonly due?: string
  readonly q?: string
}

/** On which day, and in which region, the list is looked at. */
export interface Here {
  readonly on: string
  readonly region: string
}

/** The tasks that satisfy all of it; those of lower regions where the own one has none. */
export function narrowed(
  tasks: readonly TaskRow[],
  by: Narrowing,
  { on, region }: Here,
): TaskRow[] {
  const own = tasks.some((task) => task.region === region)
  return tasks.filter(
    (task) =>
      (by.document === everywhere ||
        (by.document ? task.document.address === by.document : !own || task.region === region)) &&
      (!by.department || task.department === by.department) &&
      (!by.state || isIn(task, by.state)) &&
      (!by.due || distanceOf(task, on) === by.due) &&
      (!by.q || `${task.title}${task.number ?? ''}${task.departmentTitle ?? ''}`.includes(by.q)),
  )
}

function isIn(task: TaskRow, state: string): boolean {
  if (state === 'unsigned') return isUnsigned(task)
  if (state === 'missing') return task.returns.some((one) => one.state === 'missing')
  return task.state === state
}

/** A part of the list with what its members share. */
export interface Group {
  readonly key: string
  readonly tasks: readonly TaskRow[]
}

/** The list in parts, by department or by distance; whole where neither is asked for. */
export function grouped(tasks: readonly TaskRow[], by: string | undefined, on: string): Group[] {
  if (by === 'department') {
    const parts = Map.groupBy(tasks, ({ department }) => department ?? '')
    return [...parts].map(([key, members]) => ({ key, tasks: members }))
  }
  if (by === 'due') {
    const parts = Map.groupBy(tasks, (task) => distanceOf(task, on))
    return distances.flatMap((key) => {
      const members = parts.get(key)
      return members ? [{ key, tasks: members }] : []
    })
  }
  return tasks.length ? [{ key: 'all', tasks }] : []
}

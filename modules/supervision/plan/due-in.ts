import { type Occurrence, occurrencesBetween, type Timing } from '../../programme/index.ts'

interface Source {
  readonly id: string
  readonly title: string
  readonly department: string | null
}
export interface GoalDue extends Source {
  readonly deadline: string | null
}
export interface TaskDue extends Source {
  readonly timing: Timing
  readonly done: boolean
  /** Of its document: nothing comes round again outside of it. Null where it is open. */
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** Something that a year's plan should hold, with the reason in one sentence. */
export interface Due extends Source {
  readonly kind: 'task' | 'goal'
  /** The last day in the year on which it is due; null for what is late from before and has no new day. */
  readonly deadline: string | null
  readonly late: boolean
  readonly why: string
}

/** A calendar year, and the day on which somebody plans it. */
export interface Planning {
  readonly year: number
  readonly on: string
}

/**
 * What falls due in a year, each task and goal once: what is late from before it comes first, the rest by its day.
 * A task that is done is not proposed.
 */
export function dueIn(
  planning: Planning,
  goals: readonly GoalDue[],
  tasks: readonly TaskDue[],
): Due[] {
  const found = [
    ...tasks.flatMap((task) => taskDue(task, planning) ?? []),
    ...goals.flatMap((goal) => goalDue(goal, planning) ?? []),
  ]
  const once = new Map(found.map((due) => [`${due.kind} ${due.id}`, due]))
  return [...once.values()].toSorted(
    (a, b) => Number(b.late) - Number(a.late) || (a.deadline ?? '').localeCompare(b.deadline ?? ''),
  )
}

function goalDue({ id, title, department, deadline }: GoalDue, { year }: Planning): Due | null {
  if (deadline?.slice(0, 4) !== String(year)) return null
  const why = `目标期限 ${deadline}`
  return { kind: 'goal', id, title, department, deadline, late: false, why }
}

function taskDue(task: TaskDue, { year, on }: Planning): Due | null {
  if (task.done) return null
  const { id, title, department, timing } = task
  const source = { kind: 'task', id, title, department } as const
  const days = daysIn(task, year)
  const last = days.at(-1)
  if (last) return { ...source, deadline: last.due, late: false, why: daysText(days) }
  const { deadline } = timing
  if (deadline === null || deadline >= `${year}-01-01` || deadline >= on) return null
  return { ...source, deadline: null, late: true, why: `原定 ${deadline} 完成，逾期未办结` }
}

/** Stages, periods and the deadline itself, in their order; the deadline is named once. */
function daysIn({ timing, startsOn, endsOn }: TaskDue, year: number): Occurrence[] {
  const again = occurrencesBetween(timing, `${year}-01-01`, `${year}-12-31`).filter(
    ({ due }) => due >= (startsOn ?? due) && due <= (endsOn ?? due),
  )
  const { deadline } = timing
  const whole = deadline?.slice(0, 4) === String(year) && again.at(-1)?.due !== deadline
  return whole ? [...again, { from: deadline, due: deadline, title: '完成期限' }] : again
}

/** More days than these are counted, not listed. */
const listed = 4

function daysText(days: readonly Occurrence[]): string {
  if (days.length > listed) return `本年 ${days.length} 次，最后一次 ${days.at(-1)!.due}`
  return days.map(({ due, title }) => `${due} ${title}`).join('、')
}

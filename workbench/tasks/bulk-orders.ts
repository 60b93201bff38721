import type { StepRow } from '../api/records.ts'
import type { TaskRow } from '../api/tasks.ts'

/** One step on several tasks; titles are in the order of the rows. */
export interface BulkOrder {
  readonly step: string
  readonly rows: readonly StepRow[]
  readonly titles: readonly string[]
}
/** What became of one task; `says` is null where the step was taken. */
export interface BulkResult {
  readonly title: string
  readonly says: string | null
}

const order = (
  step: string,
  tasks: readonly TaskRow[],
  answers: (task: TaskRow) => Readonly<Record<string, unknown>>,
): BulkOrder[] =>
  tasks.length === 0
    ? []
    : [
        {
          step,
          titles: tasks.map(({ title }) => title),
          rows: tasks.map((task) => ({
            at: { region: task.region, id: task.id },
            expect: task.version,
            answers: answers(task),
          })),
        },
      ]

export interface Assignment {
  /** One department for all; without it each task goes to the one that its text names. */
  readonly department: string | null
  readonly signBy: string
  /** Without it each keeps its own. */
  readonly deadline: string | null
}

/** Gives the tasks out. What a task says of other bodies and its deadline stays, unless stated. */
export const assignOrders = (
  tasks: readonly TaskRow[],
  { department, signBy, deadline }: Assignment,
): BulkOrder[] =>
  order('assign', tasks, (task) => ({
    department: department ?? task.department,
    responsible: task.responsible,
    cooperating: task.cooperating,
    deadline: deadline ?? task.deadline,
    signBy,
  }))

/** Reminds those who have not signed to sign, and the others to work. */
export const remindOrders = (
  tasks: readonly TaskRow[],
  { on, reminder }: { readonly on: string; readonly reminder: string },
): BulkOrder[] => [
  ...order(
    'remindToSign',
    tasks.filter(({ state }) => state === 'assigned' || state === 'unsigned'),
    () => ({ remindedOn: on, reminder }),
  ),
  ...order(
    'remind',
    tasks.filter(({ state }) => state === 'signed'),
    () => ({ remindedOn: on, reminder }),
  ),
]

/** What became of each task; problems name rows from 1, those that were not taken. */
export function resultsOf(
  { titles }: BulkOrder,
  problems: readonly { readonly row: number; readonly says: string }[],
): BulkResult[] {
  const says = new Map(problems.map((problem) => [problem.row, problem.says]))
  return titles.map((title, n) => ({ title, says: says.get(n + 1) ?? null }))
}

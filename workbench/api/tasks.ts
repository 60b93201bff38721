import type { State } from '@zhiheng/ui'
import type { Outcome, StepRow } from './records.ts'
import { newRequest, read, send } from './request.ts'

/** Time left until a day, negative afterwards; provisional beyond the published calendar. */
export interface Left {
  readonly workdays: number
  readonly days: number
  readonly provisional: boolean
}
export interface DueDay {
  readonly due: string
  readonly left: Left
}
export type ReturnState = 'accepted' | 'submitted' | 'returned' | 'awaited' | 'missing' | 'unsigned'

/** How a task's return for one round stands. */
export interface RoundReturn {
  readonly round: string
  readonly roundTitle: string
  readonly roundState: string
  readonly dueOn: string
  readonly state: ReturnState
  readonly title: string
  readonly lateBy: { readonly workdays: number; readonly days: number } | null
  readonly lacks: readonly string[]
  readonly why: string
}

/** One task in the list of them, on a day. */
export interface TaskRow {
  readonly id: string
  readonly address: string
  readonly region: string
  readonly version: number
  readonly title: string
  readonly document: { readonly id: string; readonly address: string; readonly title: string }
  readonly number: string | null
  readonly path: readonly string[]
  readonly department: string | null
  readonly departmentTitle: string | null
  readonly others: readonly string[]
  readonly responsible: readonly string[] | null
  readonly cooperating: readonly string[] | null
  readonly state: string
  readonly stateTitle: string
  readonly standing: State
  readonly why: string
  readonly deadline: string | null
  readonly timing: string
  readonly loose: readonly string[]
  readonly next: DueDay | null
  readonly signBy: DueDay | null
  readonly person: string | null
  readonly percent: number | null
  readonly lastReturn: { readonly on: string; readonly text: string } | null
  readonly subTasks: { readonly open: number; readonly done: number }
  readonly returns: readonly RoundReturn[]
  readonly reminder: string | null
}
export interface TaskList {
  readonly on: string
  readonly tasks: readonly TaskRow[]
  /** Until when a task that is assigned today is to be signed for, unless the office says otherwise. */
  readonly signBy: string
}

/** A part into which a department has split its task. */
export interface Part {
  readonly address: string
  readonly title: string
  readonly unit: string | null
  readonly person: string | null
  readonly deadline: DueDay | null
  readonly tooLate: boolean
  readonly percent: number | null
  readonly note: string | null
  readonly state: 'open' | 'done'
}
export interface Signer {
  readonly post: string
  readonly title: string
  readonly person: string
}
export interface TaskPageAnswer {
  readonly on: string
  readonly signBy: string
  readonly task: TaskRow
  readonly quote: string
  readonly parts: readonly Part[]
  readonly returns: readonly RoundReturn[]
  readonly owed: readonly (DueDay & { readonly title: string })[]
  readonly ahead: readonly (DueDay & { readonly title: string })[]
  readonly signers: readonly Signer[]
}

/** One task of the consolidated table. */
export interface ProgressRow {
  readonly department: string | null
  readonly departmentTitle: string
  readonly task: { readonly id: string; readonly address: string; readonly title: string }
  readonly documentTitle: string
  readonly number: string | null
  readonly deadlineText: string
  readonly state: string
  readonly stateTitle: string
  readonly percent: number | null
  readonly return: {
    readonly state: ReturnState
    readonly title: string
    readonly on: string | null
    readonly text: string | null
    readonly lateBy: { readonly workdays: number; readonly days: number } | null
    readonly lacks: readonly string[]
    readonly why: string
  } | null
}
export interface ProgressTable {
  readonly on: string
  readonly round: { readonly id: string; readonly title: string; readonly dueOn: string } | null
  readonly rows: readonly ProgressRow[]
  readonly counts: Readonly<Record<ReturnState | 'late', number>>
}

export const readTasks = () => read<TaskList>('/tasks')
export const readTask = (address: string) =>
  read<TaskPageAnswer>(`/tasks/${encodeURIComponent(address)}`)
export const readProgress = (region: string, round: string | undefined) =>
  read<ProgressTable>('/progress', { region, round })

/** What became of each of several records: those that could not be changed are named by their row, from 1. */
export interface Several extends Outcome {
  readonly problems: readonly { readonly row: number; readonly says: string }[]
}
/** Takes a step on several records; those that refuse are left out and reported. @throws {Fault} */
export const takeSteps = (register: string, step: string, rows: readonly StepRow[]) =>
  send<Several>('POST', `/records/${register}/steps/${step}`, {
    request: newRequest(),
    rows,
    keep: 'good',
  })

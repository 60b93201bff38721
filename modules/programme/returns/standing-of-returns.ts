import {
  type Lateness,
  latenessOf,
  latenessText,
  leftText,
  leftUntil,
} from '../deadline/lateness.ts'
import type { Held } from '../fields.ts'

/**
 * How one department's return for a round stands: `accepted`, `submitted` and not yet accepted, `returned` to be
 * made again, `awaited` before the day and `missing` after it, or `unsigned` where the task is not signed for.
 */
export type ReturnState = 'accepted' | 'submitted' | 'returned' | 'awaited' | 'missing' | 'unsigned'

/** A round as far as its returns are judged by it. */
export type Round = Pick<Held<'reporting-round'>, 'id' | 'fields' | 'region'>

/** What one task owes for a round, and what came. */
export interface ReturnStanding {
  /** Id of the task. */
  readonly task: string
  /** The lead department, which owes the return; null while the task has none. */
  readonly department: string | null
  readonly state: ReturnState
  /** By how much the return came late, or is late by now; null in time. */
  readonly lateBy: Lateness | null
  /** The return that counts: the last accepted, else the last sent, else the last sent back. */
  readonly report: Held<'report'> | null
  /** Parts that the round asks for and the return does not have. */
  readonly lacks: readonly string[]
  /** A sentence with the days that decided. */
  readonly why: string
}

/**
 * Where the returns for a round stand at the end of the day `on`, one for each task that owes one: those in hand or to
 * be signed for, and others, which take no return any more, only if one came. Lateness is counted from the day that the return states.
 */
export function standingOfReturns(
  round: Round,
  {
    tasks,
    reports,
  }: { readonly tasks: readonly Held<'task'>[]; readonly reports: readonly Held<'report'>[] },
  on: string,
): ReturnStanding[] {
  const counted = Map.groupBy(
    reports.filter((report) => countsFor(round, report, on)),
    ({ fields }) => fields.task,
  )
  return tasks
    .filter((task) => isAsked(round, task))
    .filter(({ id, state }) => owing.has(state) || counted.has(id))
    .map((task) => standing({ round, task, on }, bestOf(counted.get(task.id) ?? [])))
}

const owing = new Set(['assigned', 'unsigned', 'objected', 'signed'])
const unsigned = new Set(['assigned', 'unsigned', 'objected'])

/** What was given out so late that it need not be signed for by the round's day owes nothing for it. */
const isAsked = ({ region, fields }: Round, task: Held<'task'>): boolean =>
  task.region === region &&
  (fields.document === null || fields.document === task.fields.document) &&
  (task.fields.signBy === null || task.fields.signBy <= fields.dueOn)

function countsFor({ id, fields }: Round, { fields: report }: Held<'report'>, on: string): boolean {
  if (report.reportedOn > on) return false
  if (report.round !== null) return report.round === id
  const until = fields.closedOn ?? on
  return report.reportedOn >= fields.countsFrom && report.reportedOn <= until
}

const rank = ['returned', 'submitted', 'accepted']

function bestOf(reports: readonly Held<'report'>[]): Held<'report'> | null {
  const best = reports.toSorted(
    (a, b) =>
      rank.indexOf(a.state) - rank.indexOf(b.state) ||
      a.fields.reportedOn.localeCompare(b.fields.reportedOn),
  )
  return best.at(-1) ?? null
}

interface Asked {
  readonly round: Round
  readonly task: Held<'task'>
  readonly on: string
}

function standing({ round, task, on }: Asked, report: Held<'report'> | null): ReturnStanding {
  const { dueOn } = round.fields
  const made = report !== null && report.state !== 'returned'
  const lateBy = latenessOf(dueOn, made ? report.fields.reportedOn : on)
  const state = stateOf(task, report, lateBy !== null)
  return {
    task: task.id,
    department: task.fields.department,
    state,
    lateBy,
    report,
    lacks: made ? lacking(round, report) : [],
    why: whyOf(state, { dueOn, on, lateBy, report }),
  }
}

function stateOf(task: Held<'task'>, report: Held<'report'> | null, late: boolean): ReturnState {
  if (report) return report.state as ReturnState
  if (unsigned.has(task.state)) return 'unsigned'
  return late ? 'missing' : 'awaited'
}

/** 津政办发〔2013〕39号 七（二十一）: a sealed original and its electronic text; at the end of the year the next year's plan too. */
function lacking({ fields }: Round, { fields: report }: Held<'report'>): string[] {
  return [
    ...(fields.what === 'summary' && report.plan === null ? ['下一年度目标、任务和措施'] : []),
    ...(report.sealed === null ? ['盖章原件'] : []),
    ...(report.electronic === null ? ['电子文本'] : []),
  ]
}

interface Deciding {
  readonly dueOn: string
  readonly on: string
  readonly lateBy: Lateness | null
  readonly report: Held<'report'> | null
}

function whyOf(state: ReturnState, { dueOn, on, lateBy, report }: Deciding): string {
  const late = lateBy ? `，迟报 ${latenessText(lateBy)}` : '，按期'
  const left = leftText(leftUntil(dueOn, on))
  if (state === 'unsigned') return `任务尚未签收，不能报送；期限 ${dueOn}，${left}`
  if (report && state !== 'returned')
    return `${report.fields.reportedOn} 报送${late}${state === 'accepted' ? '，已接收' : '，待接收'}`
  const what = state === 'returned' ? '已退回，待重新报送' : '未报送'
  return `${what}；期限 ${dueOn}，${left}`
}

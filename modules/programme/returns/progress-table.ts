import { type Actor, addressText, find, type Kernel, refuse } from '@zhiheng/kernel'
import type { Lateness } from '../deadline/lateness.ts'
import { timingText } from '../deadline/say.ts'
import { type Held, held } from '../fields.ts'
import { taskHandling } from '../task.procedure.ts'
import { type Basis, basisOf, departmentTitle, type Whose } from './basis.ts'
import { nowhere, placesIn } from './place.ts'
import { type ReturnStanding, type ReturnState, standingOfReturns } from './standing-of-returns.ts'

/** One task of the consolidated table, with what its department returned for the round. */
export interface ProgressRow {
  /** The lead department; null while nobody is assigned. */
  readonly department: string | null
  readonly departmentTitle: string
  readonly task: { readonly id: string; readonly address: string; readonly title: string }
  readonly documentTitle: string
  /** The passage's own number, and the headings above it, outermost first. */
  readonly number: string | null
  readonly path: readonly string[]
  readonly deadline: string | null
  /** The same with windows and stages, as one line. */
  readonly deadlineText: string
  /** State of the task: `signed` 办理中 and so on. */
  readonly state: string
  readonly stateTitle: string
  /** Per cent done by the last return that the office has accepted by that day; null where none says so. */
  readonly percent: number | null
  /** The last accepted return. */
  readonly lastReturn: { readonly on: string; readonly text: string } | null
  /** How its return for the round stands; null where no round was named, or the task owes none. */
  readonly return: {
    readonly state: ReturnState
    readonly title: string
    readonly on: string | null
    readonly text: string | null
    readonly plan: string | null
    readonly lateBy: Lateness | null
    readonly lacks: readonly string[]
    readonly why: string
  } | null
}

/** The consolidated table of a region's or document's tasks on a day. */
export interface ProgressTable {
  readonly on: string
  readonly round: { readonly id: string; readonly title: string; readonly dueOn: string } | null
  /** By department, then in the order of the text; tasks without a department last. */
  readonly rows: readonly ProgressRow[]
  /** Tasks of the round by how their return stands. `late`: came, or is, after the day. */
  readonly counts: Readonly<Record<ReturnState | 'late', number>>
}

export const returnTitles: Readonly<Record<ReturnState, string>> = {
  accepted: '已接收',
  submitted: '待接收',
  returned: '已退回',
  awaited: '待报送',
  missing: '缺报',
  unsigned: '未签收',
}

/** What is asked for: whose tasks, the id of a round in `region` or in the document's region, and the day. */
export type ProgressAsked = Whose & { readonly round?: string; readonly on: string }

/**
 * Every task with its last progress and, for a round, its return; units that returned nothing or late are rows
 * like the others. Read under the actor's rights. @throws {Refusal} record.unknown for a round that is not seen
 */
export async function progressTable(
  kernel: Kernel,
  actor: Actor,
  asked: ProgressAsked,
): Promise<ProgressTable> {
  const { on } = asked
  const basis = await basisOf(kernel, actor, whoseOf(asked))
  const round = asked.round === undefined ? null : await roundIn(kernel, actor, { asked, basis })
  const standings = round ? standingOfReturns(round, basis, on) : []
  return tableOf(basis, { on, round, standings })
}

const whoseOf = (asked: ProgressAsked): Whose =>
  'document' in asked ? { document: asked.document } : { region: asked.region }

async function roundIn(
  kernel: Kernel,
  actor: Actor,
  { asked, basis }: { readonly asked: ProgressAsked; readonly basis: Basis },
): Promise<Held<'reporting-round'>> {
  const region = 'region' in asked ? asked.region : basis.documents.get(asked.document)?.region
  const at = { region: region ?? '', id: asked.round! }
  const found = region ? await find(kernel, 'reporting-round', { actor, at }) : undefined
  if (!found) throw refuse('record.unknown', undefined as never)
  return held('reporting-round', found)
}

interface Stood {
  readonly on: string
  readonly round: Held<'reporting-round'> | null
  readonly standings: readonly ReturnStanding[]
}

/** The same from what was read. */
export function tableOf(basis: Basis, { on, round, standings }: Stood): ProgressTable {
  const byTask = new Map(standings.map((standing) => [standing.task, standing]))
  const rows = basis.tasks.map((task) => rowOf(task, { basis, on, standing: byTask.get(task.id) }))
  const counts = {
    accepted: 0,
    submitted: 0,
    returned: 0,
    awaited: 0,
    missing: 0,
    unsigned: 0,
    late: 0,
  }
  for (const { state, lateBy } of standings) {
    counts[state] += 1
    if (lateBy !== null) counts.late += 1
  }
  return {
    on,
    round: round && { id: round.id, title: round.fields.title, dueOn: round.fields.dueOn },
    rows: rows.toSorted(byDepartment),
    counts,
  }
}

const byDepartment = (a: ProgressRow, b: ProgressRow): number =>
  Number(a.department === null) - Number(b.department === null) ||
  (a.department ?? '').localeCompare(b.department ?? '')

interface RowBasis {
  readonly basis: Basis
  readonly on: string
  readonly standing: ReturnStanding | undefined
}

function rowOf(task: Held<'task'>, { basis, on, standing }: RowBasis): ProgressRow {
  const { fields } = task
  const document = basis.documents.get(fields.document)
  const last = lastAccepted(task, basis, on)
  return {
    department: fields.department,
    departmentTitle:
      fields.department === null
        ? '待分办'
        : departmentTitle(basis, task.region, fields.department),
    task: { id: task.id, address: addressText(task), title: fields.title },
    documentTitle: document?.fields.title ?? '',
    ...placeOf(task, document),
    deadline: fields.deadline,
    deadlineText: timingText(fields),
    state: task.state,
    stateTitle: stateTitle(task.state),
    percent: last?.fields.percent ?? null,
    lastReturn: last && { on: last.fields.reportedOn, text: last.fields.content },
    return: standing ? returnOf(standing) : null,
  }
}

export const stateTitle = (state: string): string =>
  (taskHandling.states as Readonly<Record<string, string>>)[state] ?? state

/** Where the task stands in its document. */
export const placeOf = ({ fields }: Held<'task'>, document: Held<'document'> | undefined) =>
  (document && fields.node !== null && placesIn(document.fields.outline).get(fields.node)) ||
  nowhere

/** The newest return of a task that the office has accepted, dated by `on`. */
export function lastAccepted(
  { id }: Held<'task'>,
  { reports }: Pick<Basis, 'reports'>,
  on: string,
): Held<'report'> | null {
  const accepted = reports.filter(
    ({ state, fields }) => state === 'accepted' && fields.task === id && fields.reportedOn <= on,
  )
  const newest = accepted.toSorted((a, b) => a.fields.reportedOn.localeCompare(b.fields.reportedOn))
  return newest.at(-1) ?? null
}

function returnOf({ state, report, lateBy, lacks, why }: ReturnStanding): ProgressRow['return'] {
  return {
    state,
    title: returnTitles[state],
    on: report?.fields.reportedOn ?? null,
    text: report?.fields.content ?? null,
    plan: report?.fields.plan ?? null,
    lateBy,
    lacks,
    why,
  }
}

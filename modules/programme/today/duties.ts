import { type Actor, addressText, type RecordRead } from '@zhiheng/kernel'
import type { FieldsIn } from '../fields.ts'
import { lastHalfYear } from './half-year.ts'

/** Something that the acting post has to do. `due` is null where nothing gives a day. */
export interface Duty {
  readonly kind: string
  readonly title: string
  readonly address: string
  readonly register: string
  readonly due: string | null
  readonly state: 'onTrack' | 'overdue'
  readonly why: string
  /** Goes before everything else, whatever is due when. */
  readonly first?: boolean
}

/** Open records of the programme that the post may see, by register. */
export interface Open {
  readonly document: readonly RecordRead[]
  readonly task: readonly RecordRead[]
  readonly 'reported-figure': readonly RecordRead[]
  readonly report: readonly RecordRead[]
}
export type Wait = keyof Open

/** Which state of a record waits for which role, and what it waits for; departments wait for their own only. */
export const waits: readonly {
  readonly register: Wait
  readonly state: string
  readonly roles: readonly string[]
  readonly kind: string
  readonly why: string
}[] = [
  row(['task', 'confirmed'], ['office'], ['assign', '任务待分办']),
  row(['task', 'objected'], ['office'], ['answerObjection', '部门对分办提出异议，待答复']),
  row(['task', 'completed'], ['office'], ['close', '部门申请办结，待验收']),
  row(['report', 'submitted'], ['office'], ['acceptReport', '进展报告待接收']),
  row(['reported-figure', 'approved'], ['office'], ['acceptFigure', '填报数据待接收']),
  row(['document', 'confirmed'], ['office', 'head'], ['publish', '文件待公开审查']),
  row(['task', 'assigned'], ['clerk', 'head'], ['sign', '任务待签收']),
  row(['task', 'signed'], ['clerk', 'head'], ['work', '任务办理中']),
  row(['report', 'returned'], ['clerk', 'head'], ['resubmit', '进展报告被退回，待重新报送']),
  row(
    ['reported-figure', 'returned'],
    ['clerk', 'head'],
    ['resubmitFigure', '填报数据被退回，待重新填报'],
  ),
  row(['reported-figure', 'submitted'], ['head'], ['approveFigure', '填报数据待审签']),
]

function row(
  [register, state]: readonly [Wait, string],
  roles: readonly string[],
  [kind, why]: readonly [string, string],
) {
  return { register, state, roles, kind, why }
}

/** What waits for the acting post on the day `on`, the most urgent first. */
export function dutiesOf(actor: Actor, open: Open, on: string): Duty[] {
  const found = waits
    .filter(({ roles }) => roles.some((role) => actor.roles.includes(role)))
    .flatMap((wait) =>
      open[wait.register]
        .filter((record) => record.state === wait.state && isMine(actor, wait.register, record))
        .map((record) => dutyOf(wait, record, on)),
    )
  return [...found, ...returnsDue(actor, open, on)].toSorted(byUrgency)
}

const isMine = (actor: Actor, register: Wait, { fields }: RecordRead): boolean =>
  actor.roles.includes('office') ||
  (register === 'document' ? fields.openness === 'open' : fields.department === actor.department)

function dutyOf(wait: (typeof waits)[number], record: RecordRead, on: string): Duty {
  const due = wait.register === 'task' ? (record.fields as FieldsIn<'task'>).deadline : null
  const late = due !== null && due < on
  return {
    kind: wait.kind,
    title: titleOf(wait.register, record),
    address: addressText(record),
    register: wait.register,
    due,
    state: late ? 'overdue' : 'onTrack',
    why: due === null ? wait.why : `${wait.why}；期限 ${due}${late ? ' 已过' : ''}`,
  }
}

function titleOf(register: Wait, { fields }: RecordRead): string {
  if (register === 'reported-figure') return `${fields.indicator} ${fields.period}`
  if (register === 'report') return String(fields.content).slice(0, 40)
  return String(fields.title)
}

/** Signed tasks of the department that have no return for the half-year that ended last. */
function returnsDue(actor: Actor, { task, report }: Open, on: string): Duty[] {
  if (!actor.roles.some((role) => role === 'clerk' || role === 'head')) return []
  const half = lastHalfYear(on)
  const returned = new Set(
    report
      .filter(({ state, fields }) => state !== 'returned' && String(fields.reportedOn) >= half.from)
      .map(({ fields }) => fields.task),
  )
  const owed = task.filter(
    (one) =>
      one.state === 'signed' &&
      isMine(actor, 'task', one) &&
      one.changedAt.slice(0, 10) <= half.endsOn &&
      !returned.has(one.id),
  )
  return owed.map((one) => ({
    kind: 'report',
    title: String(one.fields.title),
    address: addressText(one),
    register: 'task',
    due: half.due,
    state: half.due < on ? 'overdue' : 'onTrack',
    why: `待报送${half.title}进展；期限 ${half.due}${half.due < on ? ' 已过' : ''}`,
  }))
}

/** What goes first, then the nearest day. */
export const byUrgency = (a: Duty, b: Duty): number =>
  Number(b.first ?? false) - Number(a.first ?? false) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  a.address.localeCompare(b.address)

import { type Actor, addressText, type Kernel, refuse } from '@zhiheng/kernel'
import { type Body, bodiesOf, leadOf } from '../bodies.ts'
import { timingText } from '../deadline/say.ts'
import type { Held } from '../fields.ts'
import { type Basis, basisOf } from './basis.ts'
import { placeOf, stateTitle } from './progress-table.ts'

/** One task of the table of duties. Bodies are as printed, with the one that answers on that day. */
export interface DecompositionRow {
  readonly task: { readonly id: string; readonly address: string; readonly title: string }
  readonly quote: string
  /** The passage's own number, and the headings above it, outermost first. */
  readonly number: string | null
  readonly path: readonly string[]
  readonly lead: readonly Body[]
  readonly responsible: readonly Body[]
  readonly cooperating: readonly Body[]
  readonly deadline: string | null
  readonly deadlineText: string
  readonly state: string
  readonly stateTitle: string
  /** Id of the post and name of the person that answer for it; null until the department has signed. */
  readonly post: string | null
  readonly person: string | null
}

/** 职责分解表: the tasks of one document in groups. */
export interface DecompositionTable {
  readonly on: string
  readonly document: { readonly id: string; readonly title: string; readonly docNo: string | null }
  /** By department: those without one last, under 待分办. By section: in the order of the text. */
  readonly groups: readonly {
    readonly key: string
    readonly title: string
    readonly rows: readonly DecompositionRow[]
  }[]
}

/** What is asked for: the id of a document, the day by whose names bodies are found, and how to group. */
export interface DecompositionAsked {
  readonly document: string
  readonly on: string
  readonly by: 'department' | 'section'
}

/** The tasks of a document by who leads them or by where they stand. @throws {Refusal} record.unknown */
export async function decompositionTable(
  kernel: Kernel,
  actor: Actor,
  asked: DecompositionAsked,
): Promise<DecompositionTable> {
  const basis = await basisOf(kernel, actor, { document: asked.document })
  const document = basis.documents.get(asked.document)
  if (!document) throw refuse('record.unknown', undefined as never)
  const { title, docNo } = document.fields
  const rows = basis.tasks.map((task) => rowOf(task, { basis, document, on: asked.on }))
  const group = asked.by === 'department' ? leadGroup : sectionGroup
  const groups = [...Map.groupBy(rows, (row) => group(row).key)].map(([key, members]) => ({
    key,
    title: group(members[0]!).title,
    rows: members,
  }))
  return {
    on: asked.on,
    document: { id: document.id, title, docNo },
    groups: groups.toSorted((a, b) => Number(a.key === '') - Number(b.key === '')),
  }
}

interface RowBasis {
  readonly basis: Basis
  readonly document: Held<'document'>
  readonly on: string
}

function rowOf(task: Held<'task'>, { basis, document, on }: RowBasis): DecompositionRow {
  const { fields } = task
  const known = { departments: basis.departments.get(task.region) ?? [], on }
  return {
    task: { id: task.id, address: addressText(task), title: fields.title },
    quote: fields.quote,
    ...placeOf(task, document),
    lead: leadOf(fields, known),
    responsible: bodiesOf(fields.responsiblePrinted, fields.responsible, known),
    cooperating: bodiesOf(fields.cooperatingPrinted, fields.cooperating, known),
    deadline: fields.deadline,
    deadlineText: timingText(fields),
    state: task.state,
    stateTitle: stateTitle(task.state),
    post: fields.post,
    person: fields.personName,
  }
}

/** By the first lead: several leads share one task, which is one row. */
function leadGroup({ lead: [first] }: DecompositionRow) {
  if (!first) return { key: '', title: '待分办' }
  return { key: first.department ?? first.printed, title: first.title ?? first.printed }
}

function sectionGroup({ path }: DecompositionRow) {
  return path.length ? { key: path[0]!, title: path[0]! } : { key: '', title: '其他' }
}

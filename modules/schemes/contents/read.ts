import {
  type Actor,
  type Address,
  addressText,
  type Fault,
  find,
  type Kernel,
  type RecordRead,
  refuse,
  type SchemeContent,
  schemeFaults,
  stream,
} from '@zhiheng/kernel'
import { everyOne } from '../../programme/index.ts'
import { RowFault } from './row.ts'
import { contentOf, type PartRegister, partRegisters, type SchemeRows } from './rows.ts'

/** A scheme as it is kept, with the records that state it. */
export interface SchemeKept {
  readonly record: RecordRead
  /** Live parts by register, in the order of their places. */
  readonly parts: Readonly<Record<PartRegister, readonly RecordRead[]>>
  /** Null where a part holds what nobody can read: the faults then say where. */
  readonly content: SchemeContent | null
  readonly faults: readonly Fault[]
}

/** One scheme with its parts and everything that is wrong with it. @throws {Refusal} record.unknown */
export async function schemeKept(kernel: Kernel, actor: Actor, at: Address): Promise<SchemeKept> {
  const record = await find(kernel, 'scheme', { actor, at })
  if (!record) throw refuse('record.unknown', undefined as never)
  const where = { region: at.region, scheme: at.id, state: 'kept' }
  const read = async (register: PartRegister) =>
    (await everyOne(stream(kernel, register, { actor, where }))).toSorted(
      (a, b) => Number(a.fields.place) - Number(b.fields.place),
    )
  const [criterion, band, term, stage] = await Promise.all(partRegisters.map(read))
  const parts = {
    ...{ criterion: criterion!, 'grade-band': band! },
    ...{ 'scheme-term': term!, 'scheme-stage': stage! },
  }
  return { record, parts, ...composed(kernel, { record, parts }) }
}

/** The content that the records state, checked against what is declared. */
function composed(
  kernel: Kernel,
  { record, parts }: Pick<SchemeKept, 'record' | 'parts'>,
): Pick<SchemeKept, 'content' | 'faults'> {
  const fields = (register: PartRegister) => parts[register].map((part) => part.fields)
  const rows: SchemeRows = {
    scheme: record.fields,
    criterion: fields('criterion'),
    'grade-band': fields('grade-band'),
    'scheme-term': fields('scheme-term'),
    'scheme-stage': fields('scheme-stage'),
  }
  try {
    const content = contentOf(rows)
    return { content, faults: schemeFaults(content, kernel.catalogue) }
  } catch (error) {
    if (!(error instanceof RowFault)) throw error
    const { part, field, message } = error
    return { content: null, faults: [{ node: part, field, says: message }] }
  }
}

/** Faults that keep a scheme from being submitted. */
export const hindrances = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ warning }) => !warning)

/** Where a fault is, as a person looks for it: `1.2 抽查不合格`, or the scheme itself. */
export function placeOf({ node }: Fault, { content, parts }: SchemeKept): string {
  if (node === null) return '方案'
  const title =
    content?.nodes.find(({ code }) => code === node)?.title ??
    parts.criterion.find(({ fields }) => fields.code === node)?.fields.title
  return title ? `${node} ${title}` : node
}

export const schemeAddress = ({ record }: SchemeKept): string => addressText(record)

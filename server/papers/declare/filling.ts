import {
  clock,
  type Entry,
  type EventRead,
  type Field,
  getEntry,
  type Kernel,
  list,
  oneOf,
  type RecordRead,
} from '@zhiheng/kernel'
import { namesIn, shownOf } from '../../records/names.ts'
import type { PaperFor } from '../kind.ts'
import type { Naming } from './value-text.ts'

/** A record and all that the templates of a paper may say of it. */
export interface Filling {
  readonly of: PaperFor
  readonly entry: Entry
  readonly record: RecordRead
  readonly named: Naming
  /** The records that its links name, by field, as far as templates speak of them and the actor may see them. */
  readonly linked: ReadonlyMap<string, Filling>
  /** What was done to it, oldest first; empty where no template speaks of it. */
  readonly events: readonly EventRead[]
  /** The number of the paper, once it is known. */
  readonly number?: string
}

/** Records of one register with the names of all they point to: departments by their full names. */
export async function fillingsOf(
  of: PaperFor,
  register: string,
  records: readonly RecordRead[],
): Promise<Filling[]> {
  const entry = getEntry(of.kernel.catalogue, register)
  const names = await namesIn(of.kernel, of.actor, shownOf(entry, records))
  const bodies = await bodiesOf(of.kernel, entry, records)
  return records.map((record) => {
    const named: Naming = (field, value) =>
      isBody(field) ? bodies.get(`${record.region}/${value}`) : names[value]
    return { of, entry, record, named, linked: new Map(), events: [] }
  })
}

const isBody = ({ kind, names }: Field): boolean => (names ?? kind) === 'department'

/** Full names of departments are printed for whoever may read the record: documents tell them to everyone. */
async function bodiesOf(
  kernel: Kernel,
  { register }: Entry,
  records: readonly RecordRead[],
): Promise<ReadonlyMap<string, string>> {
  const fields = Object.entries(register.fields as Record<string, Field>)
  const codes = fields
    .filter(([, field]) => isBody(field))
    .flatMap(([name]) => records.flatMap((record) => [record.fields[name]].flat()))
    .filter((code) => typeof code === 'string')
  if (codes.length === 0) return new Map()
  const regions = new Set(records.map(({ region }) => region))
  const where = { region: oneOf(...regions), code: oneOf(...new Set(codes)) }
  const { records: bodies } = await list(kernel, 'department', { actor: clock, where, limit: 500 })
  return new Map(
    bodies.map(({ region, fields: { code, name } }) => [`${region}/${code}`, String(name)]),
  )
}

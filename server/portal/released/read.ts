import {
  clock,
  dayIn,
  type Entry,
  type Kernel,
  list,
  publicActor,
  type RecordRead,
} from '@zhiheng/kernel'
import { valueText } from '../../papers/declare/value-text.ts'
import { type Names, namesIn, place } from '../../records/names.ts'
import { openFields } from './entries.ts'

/** A released record, as people read it. What is not known is left out. */
export interface ReleasedRecord {
  readonly id: string
  readonly region: string
  readonly state: string
  /** The day on which it last changed. */
  readonly changedOn: string
  readonly values: readonly {
    readonly name: string
    readonly title: string
    readonly text: string
  }[]
}
/** One page of what was released of a register. */
export interface Released {
  readonly register: string
  readonly title: string
  readonly records: readonly ReleasedRecord[]
  /** Where the next page begins; null on the last. */
  readonly next: string | null
}

const perPage = 30

/** What everyone may read of a register, newest first; only the fields that the register makes public. */
export async function released(
  kernel: Kernel,
  entry: Entry,
  after: string | undefined,
): Promise<Released> {
  const { register } = entry
  const asked = { actor: publicActor, limit: perPage, ...(after !== undefined && { after }) }
  const page = await list(kernel, register.name, asked)
  const names = await openNames(kernel, entry, page.records)
  return {
    register: register.name,
    title: register.title,
    records: page.records.map((record) => shownRecord(entry, record, names)),
    next: page.next,
  }
}

/** Regions and enterprises are called by their names, which are no secret; nothing else is looked up. */
function openNames(kernel: Kernel, entry: Entry, records: readonly RecordRead[]): Promise<Names> {
  const named = openFields(entry).filter(([, { kind }]) => kind === 'party' || kind === 'region')
  const fields = { ...Object.fromEntries(named), region: place }
  const shown = records.map(({ region, fields: values }) => ({
    region,
    fields,
    values: { ...Object.fromEntries(named.map(([name]) => [name, values[name]])), region },
  }))
  return namesIn(kernel, clock, shown)
}

function shownRecord(entry: Entry, record: RecordRead, names: Names): ReleasedRecord {
  const values = openFields(entry).map(([name, field]) => {
    const text = valueText(field, record.fields[name], (_, value) => names[value])
    return { name, title: field.title, text }
  })
  return {
    id: record.id,
    region: names[record.region] ?? record.region,
    state: entry.procedure.states[record.state] ?? record.state,
    changedOn: dayIn(new Date(record.changedAt)),
    values: values.filter(({ text }) => text !== ''),
  }
}

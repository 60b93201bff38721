import {
  type Actor,
  type ChainLink,
  clock,
  type Entry,
  type EventRead,
  type Field,
  type Fields,
  getEntry,
  type Kernel,
  list,
  oneOf,
  type RecordRead,
  region,
} from '@zhiheng/kernel'
import { findSome } from '@zhiheng/kernel/register/some.ts'
import { namesOfRegions } from '../regions.ts'
import { headlineOf } from './headline.ts'

/** Values that are on the screen, under the fields that declare them, in the region of their record. */
export interface Shown {
  readonly region: string
  readonly fields: Fields
  readonly values: Readonly<Record<string, unknown>> | null
}

/**
 * What the values name, by the value itself: a record's id, a region's code, a file's digest. Departments are
 * named within a region: `9101/amr`. A record that the actor may not see has no name here; who handles it, and whom it
 * is about, is no secret from whoever reads it: departments, enterprises and posts are named to everybody.
 */
export type Names = Readonly<Record<string, string>>

/** The names of everything that some values point to, in one transaction and one statement for each kind. */
export async function namesIn(
  kernel: Kernel,
  actor: Actor,
  shown: readonly Shown[],
): Promise<Names> {
  const refs = distinct(shown.flatMap(refsIn))
  const of = (kind: Ref['kind']) => refs.filter((ref) => ref.kind === kind)
  const records = Map.groupBy(of('record'), ({ register }) => register === 'post')
  const found = await Promise.all([
    recordNames(kernel, actor, records.get(false) ?? []),
    recordNames(kernel, clock, records.get(true) ?? []),
    departmentNames(kernel, of('department')),
    namesOfRegions(kernel.pool, values(of('region'))),
    fileNames(kernel, values(of('file'))),
    partyNames(kernel, values(of('party'))),
    indicatorNames(kernel, values(of('indicator'))),
  ])
  return Object.fromEntries(found.flatMap((names) => [...names]))
}

/** What records of several registers name. */
export const namesOfItems = (
  kernel: Kernel,
  actor: Actor,
  items: readonly { readonly register: string; readonly record: RecordRead }[],
): Promise<Names> =>
  namesIn(
    kernel,
    actor,
    items.flatMap(({ register, record }) =>
      shownOf(getEntry(kernel.catalogue, register), [record]),
    ),
  )

/** Where a record is kept, as a field that lists are narrowed by. */
export const place = region('所在地区')

/** Everything that a page of records shows, and where each is. */
export const shownOf = ({ register }: Entry, records: readonly RecordRead[]): Shown[] =>
  records.map(({ region, fields }) => ({
    region,
    fields: { ...register.fields, region: place },
    values: { ...fields, region },
  }))

/** Everything that a history shows: what each step asked, and the values before and after it. */
export function shownIn(entry: Entry, region: string, events: readonly EventRead[]): Shown[] {
  return events.flatMap(({ step, answers, before, after }) => {
    const asked = (entry.procedure.steps[step]?.ask ?? {}) as Fields
    const fields = { ...asked, ...entry.register.fields } as Fields
    return [answers, before, after].map((values) => ({ region, fields, values }))
  })
}

interface Ref {
  readonly kind: 'record' | 'department' | 'region' | 'party' | 'file' | 'indicator'
  /** Of a record: where it is kept. */
  readonly register: string
  readonly region: string
  readonly value: string
}
type Found = ReadonlyMap<string, string>

const values = (refs: readonly Ref[]) => refs.map(({ value }) => value)

function distinct(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [JSON.stringify(ref), ref])).values()]
}

function refsIn({ region, fields, values }: Shown): Ref[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => {
    const field = fields[name]
    const made = field && refMaker(field)
    if (!made) return []
    return [value].flat().flatMap((one) => (typeof one === 'string' ? [made(region, one)] : []))
  })
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** How the values of a field are looked up; undefined for a field that names nothing. */
function refMaker(field: Field): ((region: string, value: string) => Ref) | undefined {
  const kind = field.names ?? field.kind
  if (kind === 'link' || kind === 'post') {
    const register = kind === 'post' ? 'post' : (field.to ?? '')
    return (region, value) => ({ kind: 'record', register, region, value })
  }
  if (isPlain(kind)) return (region, value) => ({ kind, register: '', region, value })
  return undefined
}

const plain = ['department', 'region', 'party', 'file', 'indicator'] as const
const isPlain = (kind: string): kind is (typeof plain)[number] =>
  (plain as readonly string[]).includes(kind)

function recordNames(kernel: Kernel, actor: Actor, refs: readonly Ref[]): Promise<Found> {
  const known = refs.filter(({ value }) => uuid.test(value))
  return headlinesOf(
    kernel,
    actor,
    known.map(({ register, region, value: id }) => ({ register, region, id })),
  )
}

/** What records are called that are known by where they are, by their id; those that the actor may read. */
export async function headlinesOf(
  kernel: Kernel,
  actor: Actor,
  places: readonly Pick<ChainLink, 'register' | 'region' | 'id'>[],
): Promise<Found> {
  const { entries } = kernel.catalogue
  const known = places.filter(({ register }) => entries.has(register))
  const found = await findSome(
    kernel,
    actor,
    Map.groupBy(known, ({ register }) => register),
  )
  return new Map(
    [...found].flatMap(([name, records]) => {
      const { register } = getEntry(kernel.catalogue, name)
      return records.map(({ id, fields }) => [id, headlineOf(register, fields)] as const)
    }),
  )
}

/** More departments than a page names. */
const most = 500

async function departmentNames(kernel: Kernel, refs: readonly Ref[]): Promise<Found> {
  if (refs.length === 0 || !kernel.catalogue.entries.has('department')) return new Map()
  const regions = [...new Set(refs.map(({ region }) => region))]
  const codes = [...new Set(values(refs))]
  const where = { region: oneOf(...regions), code: oneOf(...codes) }
  const { records } = await list(kernel, 'department', { actor: clock, where, limit: most })
  return new Map(
    records.map(({ region, fields }) => [
      `${region}/${fields.code}`,
      String(fields.shortName ?? fields.name),
    ]),
  )
}

async function partyNames(kernel: Kernel, codes: readonly string[]): Promise<Found> {
  if (codes.length === 0 || !kernel.catalogue.entries.has('party')) return new Map()
  const where = { code: oneOf(...codes) }
  const { records } = await list(kernel, 'party', { actor: clock, where, limit: most })
  return new Map(records.map(({ fields }) => [String(fields.code), String(fields.name)]))
}

async function fileNames({ pool }: Kernel, digests: readonly string[]): Promise<Found> {
  if (digests.length === 0) return new Map()
  const found = await pool.query<{ sha256: string; name: string }>(
    'select distinct on (sha256) sha256, name from stored_file where sha256 = any($1) order by sha256, at',
    [digests],
  )
  return new Map(found.rows.map(({ sha256, name }) => [sha256, name]))
}

const indicatorNames = ({ catalogue }: Kernel, names: readonly string[]): Found =>
  new Map(
    names.flatMap((name) => {
      const title = catalogue.indicators.get(name)?.title
      return title ? [[name, title] as const] : []
    }),
  )

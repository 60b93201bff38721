import { containsRegion, plusDays } from '@zhiheng/codes'
import { clock, type Kernel, type RecordRead, stream } from '@zhiheng/kernel'
import { isRegionCode } from '../regions.ts'

/** A region from one day to another, as an administrator of `decidedBy` stated it. */
export interface Territory {
  readonly decidedBy: string
  readonly code: string
  readonly name: string
  readonly kind: 'division' | 'zone'
  readonly since: string
  /** Last day; null is open. */
  readonly until: string | null
  /** Who took it over the day after. */
  readonly successors: readonly string[]
  readonly members: readonly string[]
}

/** Every sound territory of this instance, each ended by the next of its code. */
export async function territoriesOf(kernel: Kernel): Promise<Territory[]> {
  if (!kernel.catalogue.entries.has('territory')) return []
  const stated: Territory[] = []
  const asked = { actor: clock, where: { state: 'stated' } }
  for await (const record of stream(kernel, 'territory', asked)) stated.push(territoryOf(record))
  return endedByNext(stated.flatMap(sound))
}

function territoryOf({ region, fields }: RecordRead): Territory {
  const lines = (name: string) => (fields[name] as readonly string[] | null) ?? []
  return {
    decidedBy: region,
    code: String(fields.code),
    name: String(fields.name),
    kind: fields.kind === 'zone' ? 'zone' : 'division',
    since: String(fields.since),
    until: fields.until as string | null,
    successors: lines('successors'),
    members: lines('members'),
  }
}

/** What is wrong with a territory: nobody gives away or takes what lies outside the region that decides. */
export function faultsOf(territory: Territory): { field: string; says: string }[] {
  const { decidedBy, code, successors, members, since, until, kind } = territory
  const below = (each: string) =>
    isRegionCode(each) && each !== decidedBy && containsRegion(decidedBy, each)
  const outside = (field: string, codes: readonly string[], what: string) =>
    codes
      .filter((each) => !below(each) || each === code)
      .map((each) => ({ field, says: `${what}“${each}”不是“${decidedBy}”的下级地区` }))
  return [
    ...(below(code)
      ? []
      : [{ field: 'code', says: `“${code}”不是“${decidedBy}”的下级地区，应由它的上级登记` }]),
    ...outside('successors', successors, '并入地区'),
    ...outside('members', members, '成员地区'),
    ...(kind === 'division' && members.length
      ? [{ field: 'members', says: '只有功能区有成员地区' }]
      : []),
    ...(successors.length && !until
      ? [{ field: 'until', says: '填了并入地区的，还要填终止日期' }]
      : []),
    ...(until && until < since ? [{ field: 'until', says: '终止日期不能早于起始日期' }] : []),
  ]
}

/** A record may have been imported past the page that checks it: what it may not say counts for nothing. */
const sound = (territory: Territory): Territory[] =>
  faultsOf(territory).length === 0 ? [territory] : []

function endedByNext(stated: readonly Territory[]): Territory[] {
  const byCode = Map.groupBy(stated, ({ code }) => code)
  return [...byCode.values()].flatMap((rows) => {
    const dated = rows.toSorted((a, b) => (a.since < b.since ? -1 : 1))
    return dated.map((row, i) => ({ ...row, until: earlier(row.until, dated[i + 1]?.since) }))
  })
}

function earlier(until: string | null, next: string | undefined): string | null {
  if (next === undefined) return until
  const before = plusDays(next, -1)
  return until === null || before < until ? before : until
}

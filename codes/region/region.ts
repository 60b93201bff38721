import type { CivilDate } from '../calendar/civil-date.ts'
import type { RegionLevel } from './code.ts'

/** One region as it was called from `validFrom` (inclusive) to `validTo` (exclusive); `null` is open.
 * `code` is cut by level; `parent` is the place above it; `successors` took it over at `validTo`. */
export type Region = {
  readonly code: string
  readonly name: string
  readonly level: RegionLevel
  readonly parent: string | null
  readonly validFrom: CivilDate | null
  readonly validTo: CivilDate | null
  readonly successors: readonly string[]
}

/** A pair of the closure: `depth` counts the steps down from ancestor to descendant, 0 for itself. */
export type RegionPair = {
  readonly ancestor: string
  readonly descendant: string
  readonly depth: number
}

/** Whether the region existed under this name on that civil date. */
export function isRegionValid(region: Region, date: CivilDate): boolean {
  const begun = region.validFrom === null || region.validFrom <= date
  return begun && (region.validTo === null || date < region.validTo)
}

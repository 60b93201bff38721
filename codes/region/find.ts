import { containsRegion, type RegionLevel } from './code.ts'
import { regionNames, shortRegionName } from './name.ts'
import type { Region } from './region.ts'

/** Narrows a search by name: at or below `within`, and of one `level`. */
export type RegionSearch = { readonly within?: string; readonly level?: RegionLevel }

/** Regions by every way to write their names. */
export type RegionNameIndex = ReadonlyMap<string, readonly Region[]>

/** Builds the index that `findRegions` reads. */
export function indexRegionNames(regions: Iterable<Region>): RegionNameIndex {
  const index = new Map<string, Region[]>()
  for (const region of regions) {
    for (const name of regionNames(region.name)) {
      const same = index.get(name)
      if (same) same.push(region)
      else index.set(name, [region])
    }
  }
  return index
}

/** Regions of that name, upper levels first. The exact name wins over a short form, and that over the
 * same name with another kind (即墨市 finds 即墨区), so a full name is rarely ambiguous. */
export function findRegions(index: RegionNameIndex, name: string, search: RegionSearch): Region[] {
  const typed = name.replace(/\s/g, '')
  const named = (key: string) => (index.get(key) ?? []).filter((region) => fits(region, search))
  const written = named(typed)
  const exact = written.filter((region) => region.name === typed)
  const found = [exact, written, named(shortRegionName(typed))].find((each) => each.length > 0)
  return (found ?? []).toSorted(
    (a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1),
  )
}

function fits(region: Region, { within, level }: RegionSearch): boolean {
  if (level !== undefined && region.level !== level) return false
  return within === undefined || containsRegion(within, region.code)
}

import type { CivilDate } from '../calendar/civil-date.ts'
import { ancestorCodes, COUNTRY_CODE } from './code.ts'
import { findRegions, indexRegionNames, type RegionNameIndex, type RegionSearch } from './find.ts'
import { isRegionValid, type Region, type RegionPair } from './region.ts'

/** Regions linked by the parent that each row names. Immutable; a code may have several dated rows. */
export class RegionTree {
  readonly #rows: readonly Region[]
  readonly #byCode: ReadonlyMap<string, Region>
  readonly #children: ReadonlyMap<string, readonly Region[]>
  #names: RegionNameIndex | undefined

  private constructor(rows: readonly Region[]) {
    this.#rows = rows
    this.#byCode = latestByCode(rows)
    this.#children = Map.groupBy(this.#byCode.values(), (region) => region.parent ?? '')
  }

  /** The tree of all rows; methods see the latest row of each code until `asOf` picks a date. */
  static of(rows: Iterable<Region>): RegionTree {
    return new RegionTree([...rows].toSorted((a, b) => (a.code < b.code ? -1 : 1)))
  }

  /** The tree as it stood on a civil date, with the names of that day. */
  asOf(date: CivilDate): RegionTree {
    return new RegionTree(this.#rows.filter((region) => isRegionValid(region, date)))
  }

  /** The region of a cut code. */
  get(code: string): Region | undefined {
    return this.#byCode.get(code)
  }

  /** All regions of the tree, one per code, in code order. */
  all(): Region[] {
    return [...this.#byCode.values()]
  }

  /** The place that a cut code stands for: itself, or the nearest known place above (1101 → 11). */
  place(code: string): Region | undefined {
    const found = [code, ...ancestorCodes(code)].find((each) => this.#byCode.has(each))
    return found === undefined ? undefined : this.#byCode.get(found)
  }

  /** Regions directly below, in code order; 省直辖县 are children of their province. */
  children(code: string): readonly Region[] {
    return this.#children.get(code) ?? []
  }

  /** Regions above by the parents of the table, nearest first. @throws RangeError on a parent cycle. */
  ancestors(code: string): Region[] {
    const above: Region[] = []
    let parent = this.#byCode.get(code)?.parent ?? null
    while (parent !== null) {
      const region = this.#byCode.get(parent)
      if (!region) break
      if (above.includes(region)) throw new RangeError(`region ${code} is its own ancestor`)
      above.push(region)
      parent = region.parent
    }
    return above
  }

  /** Regions by full or short name, with or without 省市县区旗…; see `findRegions` for the order. */
  find(name: string, search: RegionSearch = {}): Region[] {
    this.#names ??= indexRegionNames(this.#byCode.values())
    return findRegions(this.#names, name, search)
  }

  /** Names from the province down, without the country: 山东省济南市历下区. Empty if unknown. */
  fullName(code: string): string {
    const region = this.#byCode.get(code)
    if (!region) return ''
    const path = [...this.ancestors(code).reverse(), region]
    return path
      .filter((each, i) => each.code !== COUNTRY_CODE || i === path.length - 1)
      .map((each) => each.name)
      .join('')
  }

  /** Codes that took the region over, followed to those that have no successor; itself if none. */
  mergedInto(code: string): string[] {
    return this.#follow(code, (each) => this.#byCode.get(each)?.successors ?? [], true)
  }

  /** Codes that this region took over, directly or through others, in the order found. */
  predecessors(code: string): string[] {
    const before = (each: string) =>
      this.#rows.filter((row) => row.successors.includes(each)).map((row) => row.code)
    return this.#follow(code, before, false).filter((each) => each !== code)
  }

  /** Prefixes that together hold every record of a region: own code and those merged into it. The
   * country is `0` to `9`. */
  scopePrefixes(code: string): string[] {
    if (code === COUNTRY_CODE) return [...'0123456789']
    return [code, ...this.predecessors(code).filter((each) => !each.startsWith(code))]
  }

  /** Every (ancestor, descendant) pair of the tree, each region with itself included. */
  *closure(): Generator<RegionPair> {
    for (const { code } of this.#byCode.values()) {
      yield { ancestor: code, descendant: code, depth: 0 }
      for (const [index, above] of this.ancestors(code).entries()) {
        yield { ancestor: above.code, descendant: code, depth: index + 1 }
      }
    }
  }

  #follow(code: string, next: (code: string) => readonly string[], endsOnly: boolean): string[] {
    const seen = new Set([code])
    const ends: string[] = []
    for (const each of seen) {
      const onward = next(each).filter((other) => other !== each)
      if (onward.length === 0) ends.push(each)
      for (const other of onward) seen.add(other)
    }
    return endsOnly ? ends : [...seen]
  }
}

/** Of several dated rows the one that began last; a row with an unknown beginning is the oldest. */
function latestByCode(rows: readonly Region[]): Map<string, Region> {
  const latest = new Map<string, Region>()
  for (const row of rows) {
    const known = latest.get(row.code)
    if (!known || (row.validFrom ?? '') >= (known.validFrom ?? '')) latest.set(row.code, row)
  }
  return latest
}

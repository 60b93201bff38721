import { ancestorCodes, COUNTRY_CODE, chinaRegionTree } from '@zhiheng/codes'
import type pg from 'pg'
import { ownUnder, type RegionRow, rowOf } from '../regions.ts'

/** A region that somebody looked for. */
export interface FoundRegion extends RegionRow {
  /** Names of the places above it, from the province down. */
  readonly within: string
}

export interface RegionsAsked {
  /** A part of a name, or the beginning of a code; left empty, whatever lies around `near`. */
  readonly words: string
  /** Whose neighbourhood comes first. */
  readonly near: string
  /** The civil date on which it exists. */
  readonly on: string
}

const most = 50

/** Regions of the whole country, nearest first: a case may belong to any other place. */
export async function findRegions(pool: pg.Pool, asked: RegionsAsked): Promise<FoundRegion[]> {
  const all = await regionsOn(pool, asked.on)
  const { near } = asked
  const words = asked.words.trim()
  const wanted = words === '' ? around(near) : matching(words)
  return [...all.values()]
    .filter(wanted)
    .toSorted((a, b) => distance(near, a.code) - distance(near, b.code) || order(a, b))
    .slice(0, most)
    .map((row) => ({ ...row, within: placesAbove(all, row.code) }))
}

/** The shipped regions and those of this instance, which count where both have one. */
async function regionsOn(pool: pg.Pool, on: string): Promise<Map<string, RegionRow>> {
  const shipped = chinaRegionTree().all()
  const all = new Map(shipped.map(({ code, name }) => [code, rowOf({ code, name })]))
  for (const row of await ownUnder(pool, COUNTRY_CODE, on))
    if (row.gone) all.delete(row.code)
    else all.set(row.code, rowOf(row))
  return all
}

const matching =
  (words: string) =>
  ({ code, name }: RegionRow): boolean =>
    name.includes(words) || code.startsWith(words)

const parentOf = (code: string): string | undefined => ancestorCodes(code)[0]

/** Itself, what lies above, beside and directly below it. */
function around(near: string) {
  const above = ancestorCodes(near)
  return ({ code }: RegionRow): boolean =>
    code === near ||
    above.includes(code) ||
    parentOf(code) === near ||
    (near !== COUNTRY_CODE && parentOf(code) === parentOf(near))
}

/** How many levels one has to go up from `near` until the region lies within. */
function distance(near: string, code: string): number {
  const steps = [near, ...ancestorCodes(near)]
  const shared = steps.findIndex((place) => place !== COUNTRY_CODE && code.startsWith(place))
  return shared < 0 ? steps.length : shared
}

const order = (a: RegionRow, b: RegionRow): number =>
  a.level - b.level || (a.code < b.code ? -1 : 1)

const placesAbove = (all: ReadonlyMap<string, RegionRow>, code: string): string =>
  ancestorCodes(code)
    .filter((above) => above !== COUNTRY_CODE)
    .toReversed()
    .map((above) => all.get(above)?.name ?? '')
    .join('')

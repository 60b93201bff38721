import { ancestorCodes, dateParts, plusDays, type RegionTree } from '@zhiheng/codes'
import type { Territory } from './territories.ts'
import type { Known } from './tree.ts'

/** `descendant` lay inside `ancestor` at the end of every year from `fromYear` to `toYear`. */
export interface Inside {
  readonly ancestor: string
  readonly descendant: string
  readonly depth: number
  readonly fromYear: number
  readonly toYear: number
}

/** Beyond every year that is asked for. */
const forever = 9999

/** The tree as it stood at the end of each year; years between which nothing changed are one. */
export function closureOf(known: Known): Inside[] {
  const starts = [0, ...yearsOfChange(known)]
  const running = new Map<string, Inside>()
  const ended: Inside[] = []
  for (const [i, fromYear] of starts.entries()) {
    const toYear = (starts[i + 1] ?? forever + 1) - 1
    for (const pair of pairsAt(known, `${String(toYear).padStart(4, '0')}-12-31`).values()) {
      const key = `${pair.ancestor}/${pair.descendant}`
      const before = running.get(key)
      const goesOn = before?.toYear === fromYear - 1 && before.depth === pair.depth
      if (before && !goesOn) ended.push(before)
      running.set(key, goesOn ? { ...before, toYear } : { ...pair, fromYear, toYear })
    }
  }
  return [...ended, ...running.values()]
}

function yearsOfChange({ divisions, zones }: Known): number[] {
  const days = [...divisions, ...zones].flatMap(({ since, until }) =>
    until === null ? [since] : [since, plusDays(until, 1)],
  )
  return [...new Set(days.map((day) => dateParts(day)[0]))].toSorted((a, b) => a - b)
}

type Pair = Pick<Inside, 'ancestor' | 'descendant' | 'depth'>

/** Every pair of one day: divisions, merged ones below their heirs, members below their zone. */
function pairsAt({ tree, divisions, zones }: Known, day: string): Map<string, Pair> {
  const then = tree.asOf(day)
  const pairs = new Map<string, Pair>()
  const add = (pair: Pair) => {
    const key = `${pair.ancestor}/${pair.descendant}`
    const known = pairs.get(key)
    if (!known || known.depth > pair.depth) pairs.set(key, pair)
  }
  for (const pair of then.closure()) add(pair)
  for (const { code, heirs } of mergedBy(divisions, then, day))
    for (const heir of heirs) for (const pair of below(then, heir, code)) add(pair)
  for (const zone of zones)
    if (isInForce(zone, day)) for (const pair of zonePairs(then, zone)) add(pair)
  return pairs
}

const isInForce = ({ since, until }: Territory, day: string): boolean =>
  since <= day && (until === null || day <= until)

/** `code` one step below `above`, and further below everything above that. */
function below(then: RegionTree, above: string, code: string): Pair[] {
  const chain = [above, ...then.ancestors(above).map((region) => region.code)]
  return chain.map((ancestor, i) => ({ ancestor, descendant: code, depth: i + 1 }))
}

/** Divisions that had ended by a day, with those that hold their place then. */
function mergedBy(divisions: readonly Territory[], then: RegionTree, day: string) {
  const over = divisions.filter(({ code, until }) => until && until < day && !then.get(code))
  const last = new Map(over.map((row) => [row.code, row]))
  return [...last.keys()].map((code) => ({ code, heirs: heirsOf(code, last) }))
}

/** Whoever took a region over, or took those over; each once. */
export function heirsOf(code: string, ended: ReadonlyMap<string, Territory>): string[] {
  const seen = new Set([code])
  const heirs: string[] = []
  for (const each of seen) {
    const row = ended.get(each)
    if (!row) heirs.push(each)
    for (const next of row?.successors ?? []) seen.add(next)
  }
  return heirs
}

/** A zone below its place, and its members with all that is in them below it. */
function zonePairs(then: RegionTree, { code, members }: Territory): Pair[] {
  const place = then.place(ancestorCodes(code)[0] ?? '')
  const inside = members.flatMap((member) => [
    { ancestor: code, descendant: member, depth: 1 },
    ...descendantsOf(then, member, 2).map((pair) => ({ ...pair, ancestor: code })),
  ])
  return [
    { ancestor: code, descendant: code, depth: 0 },
    ...(place ? below(then, place.code, code) : []),
    ...inside,
  ]
}

function descendantsOf(then: RegionTree, code: string, depth: number): Omit<Pair, 'ancestor'>[] {
  return then
    .children(code)
    .flatMap((child) => [
      { descendant: child.code, depth },
      ...descendantsOf(then, child.code, depth + 1),
    ])
}

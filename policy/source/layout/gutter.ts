import type { Fragment, Row } from './row.ts'

const FEWEST_ROWS = 4
const NARROWEST = 10
const STEP = 0.25
const MOST_STEPS = 200
const NEXT = 1.5
const MARGIN = 0.3
const FULL = 1.6
const SHARE_FULL = 0.4
const SHARE_WHOLE = 0.8
const INDENT = 2.6
const CLOSE = 1.4

type Side = (one: Fragment) => boolean

function crosses({ x, right }: Fragment, gutter: number): boolean {
  return x < gutter && right > gutter
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** True when one side of a gutter holds running text: wide, mostly full, nothing beside it. */
function isColumn(rows: readonly Row[], side: Side, size: number): boolean {
  const parts = rows
    .map((row) => row.fragments.filter(side))
    .filter((fragments) => fragments.length > 0)
  if (parts.length < FEWEST_ROWS) return false
  const whole = parts.filter((fragments) => fragments.length === 1)
  const left = percentile(
    parts.map((one) => one[0]!.x),
    0.1,
  )
  const right = percentile(
    parts.map((one) => one.at(-1)!.right),
    0.9,
  )
  const full = parts.filter((one) => one.at(-1)!.right >= right - FULL * size)
  return (
    right - left >= NARROWEST * size &&
    whole.length >= SHARE_WHOLE * parts.length &&
    full.length >= SHARE_FULL * parts.length
  )
}

/** True for a side of short lines, such as names, that follow each other as closely as the text beside them. */
function isList(rows: readonly Row[], side: Side, size: number): boolean {
  const own = rows.filter((row) => row.fragments.some(side))
  if (own.length < FEWEST_ROWS) return false
  const steps = rows.slice(1).map((row, at) => row.y - rows[at]!.y)
  const reach = own.at(-1)!.y - own[0]!.y
  const lefts = own.map((row) => row.fragments.find(side)!.x)
  const left = percentile(lefts, 0)
  const aligned = lefts.filter((x) => x - left <= INDENT * size)
  const close = reach / (own.length - 1) <= percentile(steps, 0.5) * CLOSE
  return close && aligned.length >= SHARE_WHOLE * own.length
}

function sidesAt(rows: readonly Row[], gutter: number): number {
  let beside = 0
  for (const { fragments } of rows) {
    if (fragments.some((one) => crosses(one, gutter))) beside--
    else if (fragments.some((one) => one.x >= gutter)) beside++
  }
  return beside
}

interface Extent {
  readonly left: number
  readonly right: number
  readonly size: number
}

/** The middle of the gap beside which most rows stand; undefined when rows rather run over any. */
function widestGap(rows: readonly Row[], { left, right, size }: Extent): number | undefined {
  const width = right - left
  const step = Math.max(size * STEP, width / MOST_STEPS)
  let best = { from: 0, to: 0, beside: 0 }
  for (let at = left + width * MARGIN; at <= right - width * MARGIN; at += step) {
    const beside = sidesAt(rows, at)
    if (beside > best.beside) best = { from: at, to: at, beside }
    else if (beside === best.beside && at - best.to < step * NEXT) best.to = at
  }
  return best.beside > 0 ? (best.from + best.to) / 2 : undefined
}

/** Where the gap between two columns of text lies on a page, or undefined. */
export function gutterOf(rows: readonly Row[]): number | undefined {
  const all = rows.flatMap((row) => row.fragments)
  const [left, right] = [all.map((one) => one.x), all.map((one) => one.right)]
  const heights = rows.map((row) => row.height)
  const size = percentile(heights, 0.5)
  if (rows.length < FEWEST_ROWS || size <= 0) return undefined
  const at = widestGap(rows, { left: percentile(left, 0), right: percentile(right, 1), size })
  if (at === undefined) return undefined
  const inside = rows.filter((row) => !row.fragments.some((one) => crosses(one, at)))
  const sides: readonly Side[] = [(one) => one.right <= at, (one) => one.x >= at]
  const columns = sides.filter((side) => isColumn(inside, side, size))
  const texts =
    columns.length > 0 &&
    sides.every((side) => columns.includes(side) || isList(inside, side, size))
  return texts ? at : undefined
}

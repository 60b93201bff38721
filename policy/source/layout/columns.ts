import { gutterOf } from './gutter.ts'
import type { Fragment, Row } from './row.ts'

const MOST_GUTTERS = 3

/** True for a row that runs over one of the gaps between columns. */
export function spansGutter(row: Row, gutters: readonly number[]): boolean {
  return row.fragments.some(({ x, right }) => gutters.some((at) => x < at && right > at))
}

function isBetween({ x }: Fragment, from: number, to: number): boolean {
  return x >= from && x < to
}

/** What of some rows stands from one place to another; rows of which nothing does are left out. */
export function within(rows: readonly Row[], from: number, to: number): Row[] {
  return rows.flatMap((row) => {
    const fragments = row.fragments.filter((one) => isBetween(one, from, to))
    return fragments.length === 0 ? [] : [{ ...row, fragments }]
  })
}

/** Where the gaps between the columns of text lie on a page, from left to right. */
export function guttersOf(rows: readonly Row[], depth = MOST_GUTTERS): number[] {
  const gutter = depth > 0 ? gutterOf(rows) : undefined
  if (gutter === undefined) return []
  const inside = rows.filter((row) => !spansGutter(row, [gutter]))
  const left = guttersOf(within(inside, Number.NEGATIVE_INFINITY, gutter), depth - 2)
  const right = guttersOf(within(inside, gutter, Number.POSITIVE_INFINITY), depth - 2)
  return [...left, gutter, ...right]
}

import { type Matrix, multiplied } from '../layout/matrix.ts'

/** A run of text as pdf.js gives it. */
export interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

const QUARTERS = 4
const OBLIQUE = 0.2

/** Turns of a page by quarters against the clock, seen with y growing downwards. */
const TURNS: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, -1, 1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, 1, -1, 0, 0, 0],
]

/** Quarter turns of a run's direction; undefined when it runs obliquely, as stamps across a page do. */
export function quarterOf([a, b]: Matrix): number | undefined {
  const turns = Math.atan2(b, a) / (Math.PI / 2)
  const whole = Math.round(turns)
  return Math.abs(turns - whole) > OBLIQUE ? undefined : (whole + QUARTERS) % QUARTERS
}

/** The matrix that sets upright what most of a page's text is: pages may be turned, or drawn turned. */
export function uprightMatrix(items: readonly Item[], shown: Matrix): Matrix {
  const counts = [0, 0, 0, 0]
  for (const item of items) {
    const quarter = quarterOf(multiplied(shown, item.transform as unknown as Matrix))
    if (quarter !== undefined) counts[quarter]! += item.str.trim().length
  }
  return multiplied(TURNS[counts.indexOf(Math.max(...counts))]!, shown)
}

import { applied, type Matrix } from '../layout/matrix.ts'
import type { Ruling } from '../layout/page.ts'

interface Point {
  readonly x: number
  readonly y: number
}

const SHORTEST = 4
const STRAIGHT = 0.8
const MOST_WORDS = 20_000
/** Numbers behind each sign of a path (GB/T 33190-2016, 9.1). */
const COUNTS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

function rulingOf(a: Point, b: Point): Ruling | undefined {
  const [x0, x1] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [y0, y1] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  const straight = Math.min(x1 - x0, y1 - y0) <= STRAIGHT
  return straight && Math.max(x1 - x0, y1 - y0) >= SHORTEST ? { x0, y0, x1, y1 } : undefined
}

/** The straight lines of a path such as `M 0 0 L 80 0`, moved by the matrix of its object. */
export function pathRulings(path: string, matrix: Matrix): Ruling[] {
  const words = path.trim().split(/\s+/).slice(0, MOST_WORDS)
  const rulings: Ruling[] = []
  let [first, last]: [Point | undefined, Point | undefined] = [undefined, undefined]
  for (let at = 0; at < words.length; ) {
    const sign = words[at]!
    const count = COUNTS[sign]
    if (count === undefined) return rulings
    const [x, y] = words.slice(at + count - 1, at + count + 1).map(Number)
    const point: Point | undefined = sign === 'C' ? first : applied(matrix, x ?? 0, y ?? 0)
    const drawn = sign === 'L' || sign === 'C'
    const ruling = drawn && last && point ? rulingOf(last, point) : undefined
    if (ruling !== undefined) rulings.push(ruling)
    if (sign === 'M' || sign === 'S') first = point
    last = point
    at += 1 + count
  }
  return rulings
}

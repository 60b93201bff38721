import { applied, type Matrix, multiplied } from '../layout/matrix.ts'
import type { Ruling } from '../layout/page.ts'

/** Codes of drawing commands, as pdf.js names them. */
export type Codes = Readonly<Record<string, number>>

/** The commands that draw a page, as pdf.js lists them. */
export interface Commands {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Filled shapes up to this thin, in points, are lines. */
const THIN = 3
const SHORTEST = 4
const STRAIGHT = 0.8
/** How pdf.js writes paths: a sign (move, line, curve, quadratic curve, close) and then its points. */
const PATH = { move: 0, close: 4 } as const
const POINTS: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 }

/** The straight sides of a path, one list of corners for each of its parts. */
function partsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const parts: Point[][] = []
  for (let at = 0; at < path.length; ) {
    const sign = path[at]!
    const count = POINTS[sign]
    if (count === undefined) return parts
    const last = at + 1 + (count - 1) * 2
    const part = parts.at(-1)
    if (sign === PATH.close && part?.[0] !== undefined) part.push(part[0])
    if (count > 0) {
      const point = applied(matrix, path[last]!, path[last + 1]!)
      if (sign === PATH.move || part === undefined) parts.push([point])
      else part.push(point)
    }
    at += 1 + count * 2
  }
  return parts
}

function rulingOf(a: Point, b: Point): Ruling | undefined {
  const ruling = {
    x0: Math.min(a.x, b.x),
    y0: Math.min(a.y, b.y),
    x1: Math.max(a.x, b.x),
    y1: Math.max(a.y, b.y),
  }
  const [width, height] = [ruling.x1 - ruling.x0, ruling.y1 - ruling.y0]
  const straight = Math.min(width, height) <= STRAIGHT && Math.max(width, height) >= SHORTEST
  return straight ? ruling : undefined
}

/** A thin filled shape as the line it looks like. */
function filledLine(part: readonly Point[]): Ruling[] {
  const [xs, ys] = [part.map(({ x }) => x), part.map(({ y }) => y)]
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0]
  if (Math.min(width, height) > THIN || Math.max(width, height) < SHORTEST) return []
  const [x, y] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
  return [width >= height ? { ...box, y0: y, y1: y } : { ...box, x0: x, x1: x }]
}

function sidesOf(part: readonly Point[]): Ruling[] {
  return part.slice(1).flatMap((point, at) => rulingOf(part[at]!, point) ?? [])
}

/** Follows the commands of a page with the matrix they draw under. */
class Drawing {
  readonly rulings: Ruling[] = []
  private readonly saved: Matrix[] = []
  private matrix: Matrix
  private readonly codes: Codes

  constructor(codes: Codes, matrix: Matrix) {
    this.codes = codes
    this.matrix = matrix
  }

  follow(code: number, args: unknown): void {
    const { codes } = this
    if (code === codes.save) this.saved.push(this.matrix)
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) this.restore()
    else if (code === codes.transform) this.move(args)
    else if (code === codes.paintFormXObjectBegin) {
      this.saved.push(this.matrix)
      this.move((args as readonly unknown[])[0])
    } else if (code === codes.constructPath) this.path(args as readonly unknown[])
  }

  private restore(): void {
    this.matrix = this.saved.pop() ?? this.matrix
  }

  private move(by: unknown): void {
    const numbers = Array.from((by ?? []) as ArrayLike<number>)
    if (numbers.length === 6) this.matrix = multiplied(this.matrix, numbers as unknown as Matrix)
  }

  private path([how, paths]: readonly unknown[]): void {
    const path = (paths as readonly (ArrayLike<number> | null)[])[0]
    if (path === null || path === undefined || how === this.codes.endPath) return
    const parts = partsOf(path, this.matrix)
    const fills = how === this.codes.fill || how === this.codes.eoFill
    for (const part of parts) this.rulings.push(...(fills ? filledLine(part) : sidesOf(part)))
  }
}

/** The straight lines that the commands of a page draw, moved by a matrix. */
export function rulingsIn(commands: Commands, codes: Codes, matrix: Matrix): Ruling[] {
  const drawing = new Drawing(codes, matrix)
  for (const [at, code] of commands.fnArray.entries()) drawing.follow(code, commands.argsArray[at])
  return drawing.rulings
}

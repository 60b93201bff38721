import type { Line } from '../lines.ts'
import {
  firstOf,
  goesOn,
  isLongest,
  joinedRows,
  rowOf,
  type TextCell,
  type TextRow,
  type Tried,
  trimmed,
} from './text-table.ts'

const UPRIGHT = '|│┃║¦┆┇┊┋'
/** Where a line across meets one down. */
const MEETING = '├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╞╟╠╡╢╣╪╫╬'
const BARS = new RegExp(`[${UPRIGHT}${MEETING}]`, 'g')
const DRAWN = /[\u2500-\u257f]/
const ACROSS = /^[-─━═—_=:┄┅┈┉]+$/
const RULE = /^[\s|+=_:\-—\u2500-\u257f]*[-=_—\u2500-\u257f][\s|+=_:\-—\u2500-\u257f]*$/
const SHORTEST_RULE = 3
const FEWEST_ROWS = 2
const FEWEST_BARS = 2
/** A line between all rows, and not below the head alone, means that a row may take several lines. */
const RULED = 2

function isRule({ text }: Line): boolean {
  return text.length >= SHORTEST_RULE && RULE.test(text)
}

/** How many bars part a line of a drawn table; 0 for other lines. */
function barsIn({ text }: Line): number {
  const found = text.match(BARS)
  if (found === null) return 0
  return found.length >= FEWEST_BARS || found[0] !== '|' ? found.length : 0
}

/** True for texts that could hold a drawn table at all. */
export function mayHoldDrawn(text: string): boolean {
  return text.includes('|') || DRAWN.test(text)
}

/** True for lines that could stand in a drawn table at all, told at little cost. */
export function mayBeDrawn({ text }: Line): boolean {
  return text.includes('|') || text.startsWith('+') || DRAWN.test(text)
}

interface Part {
  readonly cell: TextCell
  readonly isRule: boolean
}

/** Which ends of its lines a table has a frame at: all of them begin, or end, with a bar. */
interface Frame {
  readonly left: boolean
  readonly right: boolean
}

function frameOf(lines: readonly Line[]): Frame {
  const texts = lines.filter((line) => !isRule(line)).map(({ text }) => text)
  return {
    left: texts.every((text) => text.search(BARS) === 0),
    right: texts.every((text) => text.slice(-1).search(BARS) === 0),
  }
}

/** What stands between the bars of a line, without what is outside of the frame. */
function partsOf(text: string, line: Line, frame: Frame): Part[] {
  const bars = [...line.text.matchAll(BARS)].map(({ index }) => index)
  const edges = [-1, ...bars, line.text.length]
  const parts = edges.slice(1).map((to, at): Part => {
    const range = trimmed(text, line.start + edges[at]! + 1, line.start + to)
    if (range === undefined) return { cell: [], isRule: false }
    const isRule = ACROSS.test(text.slice(...range))
    return { cell: isRule ? [] : [range], isRule }
  })
  return parts.slice(frame.left ? 1 : 0, parts.length - (frame.right ? 1 : 0))
}

/** Rows of a drawn table while its lines go by. */
class DrawnRows {
  readonly rows: TextRow[] = []
  private open = false
  /** Columns of the last row whose cells it shares with the row above. */
  private shared: readonly number[] = []
  private readonly text: string
  private readonly frame: Frame
  private readonly ruled: boolean

  constructor(text: string, frame: Frame, ruled: boolean) {
    this.text = text
    this.frame = frame
    this.ruled = ruled
  }

  rule(): void {
    this.open = false
  }

  add(line: Line): void {
    const parts = partsOf(this.text, line, this.frame)
    const cells = parts.map(({ cell }) => cell)
    const last = this.open ? this.rows.at(-1) : undefined
    const above = last !== undefined && isLongest(last) ? undefined : last
    if (parts.some(({ isRule }) => isRule)) this.split(parts, above)
    else if (above !== undefined && this.continues(cells, above)) this.put(joinedRows(above, cells))
    else this.begin(rowOf(cells), [])
  }

  private continues(cells: readonly TextCell[], above: TextRow): boolean {
    return this.ruled || goesOn(cells, firstOf(this.text, above.cells[0]))
  }

  private begin(row: TextRow, shared: readonly number[]): void {
    this.open = true
    this.shared = shared
    this.rows.push(row)
  }

  /** Replaces the last row; what a merged cell says stands in each of its rows. */
  private put(row: TextRow): void {
    this.rows[this.rows.length - 1] = row
    const above = this.rows.at(-2)
    if (above === undefined || this.shared.length === 0) return
    const cells = above.cells.map((cell, at) => (this.shared.includes(at) ? row.cells[at]! : cell))
    this.rows[this.rows.length - 2] = { ...above, cells }
  }

  /** A line that parts some of the columns: the others go on in the row below it. */
  private split(parts: readonly Part[], above: TextRow | undefined): void {
    const cells = parts.map(({ cell, isRule }, at) =>
      isRule ? [] : [...(above?.cells[at] ?? []), ...cell],
    )
    const shared = parts.flatMap(({ isRule }, at) => (isRule || above === undefined ? [] : [at]))
    this.begin({ cells, end: above?.end ?? 0 }, shared)
    this.put(this.rows.at(-1)!)
  }
}

function isTable(lines: readonly Line[]): boolean {
  const bars = lines.filter((line) => !isRule(line)).map(barsIn)
  if (bars.length < FEWEST_ROWS) return false
  return bars.length < lines.length || bars.every((count) => count === bars[0])
}

function rowsOf(text: string, lines: readonly Line[]): TextRow[] {
  const first = lines.findIndex((line) => !isRule(line))
  const last = lines.findLastIndex((line) => !isRule(line))
  const inner = lines.slice(first, last).filter(isRule).length
  const drawn = new DrawnRows(text, frameOf(lines), inner >= RULED)
  for (const line of lines) {
    if (isRule(line)) drawn.rule()
    else drawn.add(line)
  }
  return drawn.rows
}

/** The table that bars draw from a line on. */
export function drawnTable(text: string, lines: readonly Line[], from: number): Tried {
  let to = from
  while (to < lines.length && mayBeDrawn(lines[to]!) && isDrawn(lines[to]!)) to++
  const own = lines.slice(from, to)
  return { table: isTable(own) ? { from, to, rows: rowsOf(text, own) } : undefined, to }
}

function isDrawn(line: Line): boolean {
  return barsIn(line) > 0 || isRule(line)
}

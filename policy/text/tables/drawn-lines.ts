import type { Line } from '../lines.ts'
import { type BarGrid, CORNERS, MEETING, UPRIGHT } from './bar-grid.ts'
import { type TextCell, trimmed } from './text-table.ts'

const BARS = new RegExp(`[${UPRIGHT}${MEETING}]`, 'g')
const BLANK_BETWEEN = new RegExp(
  `[${UPRIGHT}${MEETING}${CORNERS}]\\s+(?=[${UPRIGHT}${MEETING}${CORNERS}])`,
)
const DRAWN = /[\u2500-\u257f]/
const ACROSS = new RegExp(`^[-─━═—_=:┄┅┈┉${CORNERS}]+$`)
const RULE = /^[\s|+=_:\-—\u2500-\u257f]*$/
const DASH = /[-=_—\u2500-\u257f]/
const SHORTEST_RULE = 3
const FEWEST_BARS = 2
/** More of them are a pattern, not a table. */
const MOST_BARS = 100

/** True for a line across the whole of a table; where it leaves out a column, a cell goes on in the next row. */
export function isRule({ text }: Line): boolean {
  const drawn = text.length >= SHORTEST_RULE && RULE.test(text) && DASH.test(text)
  return drawn && !BLANK_BETWEEN.test(text)
}

/** How many bars part a line of a drawn table; 0 for other lines. */
export function barsIn({ text }: Line): number {
  const found = text.match(BARS)
  if (found === null || found.length > MOST_BARS) return 0
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

/** What stands between two bars: a cell, or a part of a line across. */
export interface Part {
  readonly cell: TextCell
  readonly isRule: boolean
}

/** Which ends of its lines a table has a frame at: all of them begin, or end, with a bar. */
export interface Frame {
  readonly left: boolean
  readonly right: boolean
}

/** The frame of the lines of a table. */
export function frameOf(lines: readonly Line[]): Frame {
  const texts = lines.filter((line) => !isRule(line)).map(({ text }) => text)
  return {
    left: texts.every((text) => text.search(BARS) === 0),
    right: texts.every((text) => text.slice(-1).search(BARS) === 0),
  }
}

/** What stands between the bars of a line, without what is outside of the frame; a wide cell in each of its columns. */
export function partsOf(
  text: string,
  line: Line,
  { frame, grid }: { readonly frame: Frame; readonly grid: BarGrid | undefined },
): Part[] {
  const bars = [...line.text.matchAll(BARS)].map(({ index }) => index)
  const edges = [-1, ...bars, line.text.length]
  const parts = edges.slice(1).map((to, at): Part => {
    const range = trimmed(text, line.start + edges[at]! + 1, line.start + to)
    if (range === undefined) return { cell: [], isRule: false }
    const isRule = ACROSS.test(text.slice(...range))
    return { cell: isRule ? [] : [range], isRule }
  })
  const own = parts.slice(frame.left ? 1 : 0, parts.length - (frame.right ? 1 : 0))
  const widths = grid?.widths(line, bars)
  if (widths === undefined) return own
  return widths.length === 1 ? own : own.flatMap((part, at) => Array(widths[at]!).fill(part))
}

import { isRow } from '../outline/furniture.ts'
import { startsWithMarker } from '../outline/marker.ts'
import { type Line, linesOf } from './lines.ts'
import { type MappedText, MappedTextBuilder } from './mapped-text.ts'

const WIDEST_WRAPPED = 120
const NARROWEST_WRAPPED = 30
const RAGGED = 6
const ENOUGH_LINES = 5
const ENOUGH_STARTS = 2
const ENOUGH_BEHIND = 2
const FULL_ENOUGH = 0.75
const GOES_ON = /[,、]$/
const ENDS_PARAGRAPH = /[。;:!?…》】]$/

function width(text: string): number {
  let total = 0
  for (let index = 0; index < text.length; index++) total += text.charCodeAt(index) > 0xff ? 2 : 1
  return total
}

/** The widths of all lines of prose, or undefined when one of them is wider than any wrapped line. */
function proseWidths(lines: readonly Line[]): number[] | undefined {
  const widths: number[] = []
  for (const line of lines) {
    if (isRow(line.text)) continue
    const own = widthOf(line)
    if (own > WIDEST_WRAPPED) return undefined
    widths.push(own)
  }
  return widths
}

/** How a text was wrapped; undefined when it keeps one paragraph on one line. */
interface Wrapping {
  readonly widest: number
  /** True when the first line of a paragraph is set in, so that any other line goes on with it. */
  readonly indented: boolean
  /** True when numbered lines are set in too. */
  readonly numbersIndented: boolean
}

function widthOf(line: Line): number {
  return width(line.text) + line.indent
}

/** In a text that sets its paragraphs in, the next line tells by itself; half-width signs make lines ragged. */
function isFull(line: Line, widest: number, indented: boolean): boolean {
  return widthOf(line) >= (indented ? widest * FULL_ENOUGH : widest - RAGGED)
}

/** True for running text that stops within a sentence; titles have no stops at all. */
function isUnfinished(text: string): boolean {
  return /[,。;]/.test(text) && !ENDS_PARAGRAPH.test(text)
}

/** The lines with one that is not set in right below them. */
function aboveFlush(lines: readonly Line[]): Line[] {
  return lines.filter((_line, at) => {
    const next = lines[at + 1]
    return next !== undefined && next.indent <= 1 && next.gap === 0 && !isRow(next.text)
  })
}

/** The width of a text whose paragraphs are set in: nearly all other lines stand behind a full one. */
function indentedWidth(lines: readonly Line[]): number {
  if (lines.filter((line) => line.indent > 1).length < ENOUGH_STARTS) return 0
  const above = aboveFlush(lines)
  const widths = above.map(widthOf)
  const widest = widths.reduce((most, one) => Math.max(most, one), 0)
  if (widest < NARROWEST_WRAPPED || widest > WIDEST_WRAPPED) return 0
  const full = widths.filter((one) => one >= widest * FULL_ENOUGH).length
  const enough = full >= ENOUGH_BEHIND || above.every(({ text }) => isUnfinished(text))
  return enough && full * 10 >= widths.length * 7 ? widest : 0
}

function wrappingOf(lines: readonly Line[]): Wrapping | undefined {
  const set = indentedWidth(lines)
  if (set > 0) {
    const numbered = lines.filter((line) => startsWithMarker(line.text))
    const apart = numbered.filter((line) => line.indent > 1).length
    return { widest: set, indented: true, numbersIndented: apart * 2 > numbered.length }
  }
  const widths = proseWidths(lines) ?? []
  const widest = widths.reduce((most, one) => Math.max(most, one), 0)
  if (widest < NARROWEST_WRAPPED) return undefined
  const full = widths.filter((one) => one >= widest - RAGGED).length
  const wrapped = full >= ENOUGH_LINES && full * 4 >= widths.length
  return wrapped ? { widest, indented: false, numbersIndented: false } : undefined
}

/** True for a line that ends within a sentence or bracket; an addressee below a title goes on with nothing. */
function breaksOff(text: string, next: string): boolean {
  if (GOES_ON.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')')) return true
  return isUnfinished(text) && !/[::]$/.test(next)
}

function continues(line: Line, next: Line | undefined, wrapping: Wrapping): boolean {
  if (next === undefined || next.gap > 0 || next.indent > 1) return false
  if (isRow(line.text) || isRow(next.text)) return false
  const { widest, indented, numbersIndented } = wrapping
  if (!numbersIndented && startsWithMarker(next.text)) return false
  if (!isFull(line, widest, indented)) return indented && breaksOff(line.text, next.text)
  return indented || !ENDS_PARAGRAPH.test(line.text)
}

function copy(mapped: MappedText, into: MappedTextBuilder, range: readonly [number, number]): void {
  for (let index = range[0]; index < range[1]; index++) {
    const { start, end } = mapped.span(index, index + 1)
    into.push(mapped.text.charCodeAt(index), start, end)
  }
}

/** Joins those of a text's lines that were wrapped at a fixed width; other texts are returned as they are. */
export function unwrapped(
  mapped: MappedText,
  lines: readonly Line[] = linesOf(mapped.text),
): MappedText {
  const wrapping = wrappingOf(lines)
  if (wrapping === undefined) return mapped
  const builder = new MappedTextBuilder(mapped.source)
  let from = 0
  for (const [index, line] of lines.entries()) {
    copy(mapped, builder, [from, line.end])
    const next = lines[index + 1]
    const joins = next !== undefined && continues(line, next, wrapping)
    from = joins ? next.start : line.end
    if (joins) builder.absorb(mapped.span(from, from + 1).start)
  }
  copy(mapped, builder, [from, mapped.text.length])
  return builder.build()
}

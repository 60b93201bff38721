import { isRow } from '../outline/furniture.ts'
import { startsWithMarker } from '../outline/marker.ts'
import { type Line, linesOf } from './lines.ts'
import { type MappedText, MappedTextBuilder } from './mapped-text.ts'

const WIDEST_WRAPPED = 120
const NARROWEST_WRAPPED = 30
const RAGGED = 6
const ENOUGH_LINES = 5
const ENDS_PARAGRAPH = /[。;:!?…》】]$/

function width(text: string): number {
  let total = 0
  for (let index = 0; index < text.length; index++) total += text.charCodeAt(index) > 0xff ? 2 : 1
  return total
}

/** The width lines were broken at, or 0 when the text keeps one paragraph on one line. */
function wrapWidth(lines: readonly Line[]): number {
  const prose = lines.filter((line) => !isRow(line.text))
  const widths = prose.map((line) => width(line.text) + line.indent)
  const widest = widths.reduce((most, one) => Math.max(most, one), 0)
  if (widest > WIDEST_WRAPPED || widest < NARROWEST_WRAPPED) return 0
  const full = widths.filter((one) => one >= widest - RAGGED).length
  return full >= ENOUGH_LINES && full * 4 >= prose.length ? widest : 0
}

function continues(line: Line, next: Line | undefined, widest: number): boolean {
  if (next === undefined || next.gap > 0 || next.indent > 1) return false
  if (isRow(line.text) || isRow(next.text)) return false
  if (width(line.text) + line.indent < widest - RAGGED) return false
  return !ENDS_PARAGRAPH.test(line.text) && !startsWithMarker(next.text)
}

function copy(mapped: MappedText, into: MappedTextBuilder, range: readonly [number, number]): void {
  for (let index = range[0]; index < range[1]; index++) {
    const { start, end } = mapped.span(index, index + 1)
    into.push(mapped.text.charCodeAt(index), start, end)
  }
}

/** Joins the lines of a text that was wrapped at a fixed width; other texts are returned as they are. */
export function unwrapped(mapped: MappedText): MappedText {
  const lines = linesOf(mapped.text)
  const widest = wrapWidth(lines)
  if (widest === 0) return mapped
  const builder = new MappedTextBuilder(mapped.source)
  let from = 0
  for (const [index, line] of lines.entries()) {
    copy(mapped, builder, [from, line.end])
    const next = lines[index + 1]
    const joins = next !== undefined && continues(line, next, widest)
    from = joins ? next.start : line.end
    if (joins) builder.absorb(mapped.span(from, from + 1).start)
  }
  copy(mapped, builder, [from, mapped.text.length])
  return builder.build()
}

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

/** The widths of all lines of prose, or undefined when one of them is wider than any wrapped line. */
function proseWidths(lines: readonly Line[]): number[] | undefined {
  const widths: number[] = []
  for (const line of lines) {
    if (isRow(line.text)) continue
    const own = width(line.text) + line.indent
    if (own > WIDEST_WRAPPED) return undefined
    widths.push(own)
  }
  return widths
}

/** The width lines were broken at, or 0 when the text keeps one paragraph on one line. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = proseWidths(lines) ?? []
  const widest = widths.reduce((most, one) => Math.max(most, one), 0)
  if (widest < NARROWEST_WRAPPED) return 0
  const full = widths.filter((one) => one >= widest - RAGGED).length
  return full >= ENOUGH_LINES && full * 4 >= widths.length ? widest : 0
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

/** Joins those of a text's lines that were wrapped at a fixed width; other texts are returned as they are. */
export function unwrapped(
  mapped: MappedText,
  lines: readonly Line[] = linesOf(mapped.text),
): MappedText {
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

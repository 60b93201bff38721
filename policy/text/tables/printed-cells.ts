import type { Line } from '../lines.ts'
import type { MappedText } from '../mapped-text.ts'

/** What stands between two wide gaps of a line: its offsets, and where it is printed, in half-width characters. */
export interface PrintedCell {
  readonly range: readonly [number, number]
  readonly left: number
  readonly right: number
}

const WIDE_GAP = 2
const WIDE_SIGN = 0xff

/** The texts of a line that gaps as wide as a Chinese character part. */
export function printedCells({ text, source, span }: MappedText, line: Line): PrintedCell[] {
  const cells: { range: [number, number]; left: number; right: number }[] = []
  let [place, gap] = [0, WIDE_GAP]
  for (let at = line.start - line.indent; at < line.end; at++) {
    const width = source.charCodeAt(span(at, at + 1).start) > WIDE_SIGN ? 2 : 1
    const last = cells.at(-1)
    if (text[at] === ' ') gap += width
    else {
      if (last === undefined || gap >= WIDE_GAP)
        cells.push({ range: [at, at + 1], left: place, right: place + width })
      else {
        last.range[1] = at + 1
        last.right = place + width
      }
      gap = 0
    }
    place += width
  }
  return cells
}

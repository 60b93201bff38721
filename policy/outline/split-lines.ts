import type { Line } from '../text/lines.ts'
import { type MarkerKind, markerOf } from './marker.ts'

const SHORTEST = 60
const INLINE = new Set<MarkerKind>([
  'numeral',
  'bracketed numeral',
  'digit',
  'bracketed digit',
  'circled',
])
const BEGINS = /(?<=[。;:)])\s*(?=[(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨\d])/g
const LOOK = 12

/** Places in a line where a pasted text lost its line break in front of the next number. */
function breaksOf(line: Line, last: Map<MarkerKind, number>): number[] {
  const found: number[] = []
  for (const match of line.text.matchAll(BEGINS)) {
    const at = match.index + match[0].length
    const marker = markerOf(line.text.slice(at, at + LOOK))
    if (marker === undefined || !INLINE.has(marker.kind)) continue
    const expected = (last.get(marker.kind) ?? 0) + 1
    const first = marker.ordinal === 1 && line.text[match.index - 1] !== ';'
    if (marker.ordinal !== expected && !first) continue
    last.set(marker.kind, marker.ordinal)
    found.push(at)
  }
  return found
}

function piece(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to)
  const text = raw.trimEnd()
  const start = line.start + from
  return {
    start,
    end: start + text.length,
    text,
    indent: from === 0 ? line.indent : 0,
    gap: from === 0 ? line.gap : 0,
  }
}

/** Splits lines that hold several numbered parts, as texts pasted without line breaks do. */
export function withInlineBreaks(lines: readonly Line[]): Line[] {
  const last = new Map<MarkerKind, number>()
  return lines.flatMap((line) => {
    const own = markerOf(line.text)
    if (own !== undefined) last.set(own.kind, own.ordinal)
    const breaks = line.text.length < SHORTEST ? [] : breaksOf(line, last)
    const ends = [...breaks, line.text.length]
    return [0, ...breaks].map((from, at) => piece(line, from, ends[at]!))
  })
}

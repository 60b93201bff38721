import type { Line } from '../text/lines.ts'
import { BRACKET, CIRCLED, DIGIT, firstOf, kindsAt, NUMERAL } from '../text/signs.ts'
import { isRow, listsAnnexes } from './furniture.ts'
import { type Marker, type MarkerKind, markerOf, mayOpenMarker } from './marker.ts'

const SHORTEST = 12
const INLINE = new Set<MarkerKind>([
  'numeral',
  'bracketed numeral',
  'digit',
  'bracketed digit',
  'circled',
  'spoken',
])
const opening = firstOf(BRACKET | NUMERAL | CIRCLED | DIGIT)
const AFTER_SENTENCE = /[。;:)]\s*$/
const AFTER_TITLE = /(?:意见|通知|方案|纲要|计划|规划|办法|要点|决定|措施)\s+$/
const AFTER_BLANK = /[^\s\d]\s+$/
const HEADING_ONLY = /^[^。,;:!?、\n]{2,30}$/
const LOOK = 24

type Last = Map<MarkerKind, number>

/** The last numbers of each kind, and what stands behind the one that is looked at. */
interface Around {
  readonly last: Last
  readonly after: string
}

function inlineMarker(text: string, at: number): Marker | undefined {
  const goesOn = (kindsAt(text, at - 1) & DIGIT) !== 0 || text[at - 1] === '.'
  if (goesOn || !mayOpenMarker(text, at)) return undefined
  const marker = markerOf(text.slice(at, at + LOOK))
  return marker !== undefined && INLINE.has(marker.kind) ? marker : undefined
}

/** In text that has blanks for its stops, the next number behind a blank opens a part. */
function follows({ kind, ordinal, printed }: Marker, last: Last): boolean {
  const known = last.get(kind)
  if (printed.endsWith(',') || (known === undefined && ordinal !== 1)) return false
  return known === undefined || ordinal === known + 1 || (ordinal === 1 && kind !== 'numeral')
}

/** What a number belongs to that is no heading: 第(二)项, 一、二级, 表2. */
const CITES = /[第条款项前上下本表图栏、和及至到与或“《(<〈\d一二三四五六七八九十]\s*$/
const NO_HEADING =
  /^[\s、和及至]*(?:[项款条目级类等期次批型产档一二三四五六七八九十\d)、]|[号种个家](?![称]))/

/** In text that lost all its stops, the next number of its kind opens a part unless it is cited. */
function runsInto(before: string, marker: Marker, after: string): boolean {
  return marker.ordinal > 1 && !CITES.test(before) && !NO_HEADING.test(after)
}

/** True when the number is the next of its kind behind a sentence, or the first behind a heading. */
function breaksAt(before: string, marker: Marker, { last, after }: Around): boolean {
  const first = marker.ordinal === 1
  if (marker.ordinal === (last.get(marker.kind) ?? 0) + 1 && runsInto(before, marker, after))
    return true
  if (marker.kind === 'numeral' && AFTER_TITLE.test(before)) return true
  if (AFTER_BLANK.test(before) && follows(marker, last)) return true
  if (!AFTER_SENTENCE.test(before)) {
    const own = markerOf(before)
    return first && own !== undefined && HEADING_ONLY.test(before.slice(own.length))
  }
  const next = marker.ordinal === (last.get(marker.kind) ?? 0) + 1
  return next || (first && !before.endsWith(';'))
}

/** Places in a line of `text` where a paste lost its line break in front of the next number. */
function breaksOf(text: string, line: Line, last: Last): number[] {
  const found: number[] = []
  const { start, end } = line
  const next = (behind: number) => opening(text, start + behind, end) - start
  let from = 0
  for (let at = next(1); at < line.text.length; at = next(at + 1)) {
    const marker = inlineMarker(line.text, at)
    if (marker === undefined) continue
    const before = line.text.slice(Math.max(from, at - 40), at)
    const whole = at - from <= 40 ? before : before.slice(-3)
    const after = line.text.slice(at + marker.length, at + marker.length + LOOK)
    if (!breaksAt(whole, marker, { last, after })) continue
    last.set(marker.kind, marker.ordinal)
    found.push(at)
    from = at
  }
  return found
}

/** A line and the marker it begins with; rows of tables are not asked for one. */
export interface MarkedLine extends Line {
  readonly marker: Marker | undefined
  readonly isRow: boolean
}

/** The last numbers of each kind and the lines found so far. */
interface Splitting {
  readonly last: Last
  readonly found: MarkedLine[]
}

function piece(line: Line, from: number, to: number): MarkedLine {
  const text = line.text.slice(from, to).trimEnd()
  const start = line.start + from
  const { indent, gap } = from === 0 ? line : { indent: 0, gap: 0 }
  return {
    start,
    end: start + text.length,
    text,
    indent,
    gap,
    marker: markerOf(text),
    isRow: false,
  }
}

function addPieces(whole: string, line: Line, { last, found }: Splitting): void {
  const row = isRow(line.text)
  const isKept = row || listsAnnexes(line.text)
  const own = isKept ? undefined : markerOf(line.text)
  if (own !== undefined) last.set(own.kind, own.ordinal)
  const breaks = isKept || line.text.length < SHORTEST ? [] : breaksOf(whole, line, last)
  if (breaks.length === 0) {
    const { start, end, text, indent, gap } = line
    found.push({ start, end, text, indent, gap, marker: own, isRow: row })
    return
  }
  const ends = [...breaks, line.text.length]
  found.push(...[0, ...breaks].map((from, at) => piece(line, from, ends[at]!)))
}

/** Splits lines of a text that hold several numbered parts, as texts pasted without line breaks do. */
export function withInlineBreaks(lines: readonly Line[], text: string): MarkedLine[] {
  const splitting: Splitting = { last: new Map(), found: [] }
  for (const line of lines) addPieces(text, line, splitting)
  return splitting.found
}

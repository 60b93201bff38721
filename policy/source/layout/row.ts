import type { Piece } from './page.ts'

/** Text between two wide gaps of a printed row. */
export interface Fragment {
  readonly text: string
  readonly x: number
  readonly right: number
}

/** One printed row of a page: everything on one base line, from left to right. */
export interface Row {
  readonly y: number
  readonly height: number
  readonly fragments: readonly Fragment[]
}

const SAME_ROW = 0.5
const GAP = 0.9
const LATIN = /[A-Za-z0-9]$/
const RAISED = 0.15
const SMALL = 0.78
const DOUBLED = 0.3
const REFERENCE = /^[[〔(（]?\s*(?:\d{1,2}|[①-⑳]|\*{1,3})\s*[\]〕)）]?$/

function byTop(a: Piece, b: Piece): number {
  return a.y - b.y
}

function isSameRow(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) <= Math.max(a.height, b.height) * SAME_ROW
}

/** Type that is printed twice, a hair apart, to look bold. */
function isDoubled(before: Piece | undefined, piece: Piece): boolean {
  if (before === undefined || before.text !== piece.text) return false
  const reach = piece.height * DOUBLED
  return Math.abs(before.x - piece.x) < reach && Math.abs(before.y - piece.y) < reach
}

function tallest(pieces: readonly Piece[]): Piece {
  return pieces.reduce((most, one) => (one.height > most.height ? one : most))
}

/** A small raised figure behind a Chinese word points to a note; behind a Latin one it is a power. */
function isReference(piece: Piece, before: Piece | undefined, main: Piece): boolean {
  if (before === undefined || LATIN.test(before.text)) return false
  const raised = main.y - piece.y > main.height * RAISED && piece.height < main.height * SMALL
  return raised && REFERENCE.test(piece.text.trim())
}

function withoutMarks(pieces: readonly Piece[]): Piece[] {
  const main = tallest(pieces)
  const kept: Piece[] = []
  for (const piece of pieces) {
    if (!isDoubled(kept.at(-1), piece) && !isReference(piece, kept.at(-1), main)) kept.push(piece)
  }
  return kept
}

function fragmentsOf(pieces: readonly Piece[]): Fragment[] {
  const found: { text: string; x: number; right: number }[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    const right = piece.x + piece.width
    const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.right
    if (last === undefined || gap > piece.height * GAP) {
      found.push({ text: piece.text, x: piece.x, right })
      continue
    }
    const apart = gap > piece.height * 0.15 && LATIN.test(last.text) && /^[A-Za-z]/.test(piece.text)
    last.text += (apart ? ' ' : '') + piece.text
    last.right = Math.max(last.right, right)
  }
  return found.map((one) => ({ ...one, text: one.text.trim() })).filter((one) => one.text !== '')
}

function rowOf(pieces: Piece[]): Row {
  const main = tallest(pieces)
  const kept = withoutMarks(pieces.toSorted((a, b) => a.x - b.x))
  return { y: main.y, height: main.height, fragments: fragmentsOf(kept) }
}

/** The printed rows of pieces from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const groups: Piece[][] = []
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted(byTop)) {
    const group = groups.at(-1)
    if (group !== undefined && isSameRow(group[0]!, piece)) group.push(piece)
    else groups.push([piece])
  }
  return groups.map(rowOf).filter((row) => row.fragments.length > 0)
}

/** The row's text, blanks where its gaps are. */
export function textOfRow(row: Row): string {
  return row.fragments.map(({ text }) => text).join(' ')
}

/** Left end of a row. */
export function leftOf(row: Row): number {
  return row.fragments[0]!.x
}

/** Right end of a row. */
export function rightOf(row: Row): number {
  return row.fragments.at(-1)!.right
}

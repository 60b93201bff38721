/** A run of text on a page: position of its left end, the page's origin being at the bottom left. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One printed line of a page. */
export interface PageLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly height: number
}

const SAME_LINE = 0.5
const GAP = 0.9
const LATIN = /[A-Za-z0-9]$/

function joinedText(pieces: readonly Piece[]): string {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    const gap = piece.x - right
    const wide = right > 0 && gap > piece.height * GAP
    const word = LATIN.test(text) && gap > piece.height * 0.15 && /^[A-Za-z]/.test(piece.text)
    text += (wide || word ? ' ' : '') + piece.text
    right = piece.x + piece.width
  }
  return text
}

function lineOf(pieces: Piece[]): PageLine {
  pieces.sort((a, b) => a.x - b.x)
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width))
  const height = Math.max(...pieces.map((piece) => piece.height))
  return { text: joinedText(pieces), x: pieces[0]!.x, y: pieces[0]!.y, right, height }
}

/** The lines of one page from top to bottom. */
export function pageLines(pieces: readonly Piece[]): PageLine[] {
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').toSorted((a, b) => b.y - a.y)
  const groups: Piece[][] = []
  for (const piece of sorted) {
    const group = groups.at(-1)
    const near = group !== undefined && Math.abs(group[0]!.y - piece.y) <= piece.height * SAME_LINE
    if (near) group.push(piece)
    else groups.push([piece])
  }
  return groups.map(lineOf)
}

import type { Piece } from './page.ts'

/** Text this far, in widths of a character, over an edge counts as lying on both sides of it. */
const OVERLAP = 0.4

function share(sign: string): number {
  return sign < '\u0100' ? 0.5 : 1
}

/** Cuts a run of text at the edges of columns it runs over, as if all its characters were evenly set. */
export function splitAt(piece: Piece, edges: readonly number[]): Piece[] {
  const over = piece.height * OVERLAP
  const crossed = edges.filter(
    (edge) => edge > piece.x + over && edge < piece.x + piece.width - over,
  )
  if (crossed.length === 0) return [piece]
  const signs = [...piece.text]
  const unit =
    piece.width /
    Math.max(
      1,
      signs.reduce((sum, sign) => sum + share(sign), 0),
    )
  const parts: Piece[] = []
  let [text, x, from, edge] = ['', piece.x, piece.x, 0]
  const keep = () => {
    if (text.trim() !== '') parts.push({ ...piece, text, x: from, width: x - from })
    ;[text, from] = ['', x]
  }
  for (const sign of signs) {
    const width = share(sign) * unit
    if (edge < crossed.length && x + width / 2 > crossed[edge]!) {
      keep()
      edge++
    }
    text += sign
    x += width
  }
  keep()
  return parts
}

import { UnreadableDocument } from '../unreadable.ts'
import { type Fib, partOf, type Story, viewOf } from './fib.ts'

const COMPRESSED = 0x40000000

/** A run of text and where its characters lie in the file. */
export interface TextPiece {
  readonly text: string
  /** Position of its first character in the texts of the document, which follow each other. */
  readonly start: number
  /** Offset of its first character in the `WordDocument` stream. */
  readonly offset: number
  /** Bytes a character takes there. */
  readonly width: 1 | 2
}

/** The piece table inside a Clx (MS-DOC 2.9.38), behind its blocks of formatting. */
function pieceTable(clx: Uint8Array): DataView {
  const view = viewOf(clx)
  for (let at = 0; at + 5 <= clx.length; ) {
    if (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true)
    else if (view.getUint8(at) === 2) {
      return viewOf(clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true)))
    } else break
  }
  throw new UnreadableDocument('damaged')
}

function pieceAt(
  document: Uint8Array,
  printed: number,
  { start, length }: { readonly start: number; readonly length: number },
): TextPiece {
  const width = (printed & COMPRESSED) !== 0 ? 1 : 2
  const offset = (printed & (COMPRESSED - 1)) / (width === 1 ? 2 : 1)
  const to = offset + length * width
  if (to > document.length) throw new UnreadableDocument('damaged')
  const decoder = new TextDecoder(width === 1 ? 'windows-1252' : 'utf-16le')
  return { text: decoder.decode(document.subarray(offset, to)), start, offset, width }
}

/** What of a piece belongs to one of the texts. */
function within(piece: TextPiece, { from, to }: Story): TextPiece[] {
  const { text, start, offset, width } = piece
  const [first, last] = [Math.max(0, from - start), Math.min(text.length, to - start)]
  if (first >= last) return []
  const own = { text: text.slice(first, last), start: start + first, width }
  return [{ ...own, offset: offset + first * width }]
}

/** The pieces of all texts of the document in order, control characters included. */
export class Pieces {
  private readonly pieces: readonly TextPiece[]

  /** @throws UnreadableDocument when they lie outside of the file. */
  constructor(document: Uint8Array, table: Uint8Array, fib: Fib) {
    this.pieces = allPieces(document, table, fib)
  }

  /** The pieces of one text. */
  of(story: Story): TextPiece[] {
    return this.pieces.flatMap((piece) => within(piece, story))
  }
}

function allPieces(document: Uint8Array, table: Uint8Array, fib: Fib): TextPiece[] {
  const view = pieceTable(partOf(table, fib.parts.pieces))
  const count = Math.floor((view.byteLength - 4) / 12)
  const whole = fib.stories.boxes.to
  const pieces: TextPiece[] = []
  for (let at = 0; at < count; at++) {
    const start = view.getUint32(at * 4, true)
    if (start >= whole) break
    const end = Math.min(view.getUint32(at * 4 + 4, true), whole)
    if (end < start) throw new UnreadableDocument('damaged')
    const printed = view.getUint32((count + 1) * 4 + at * 8 + 2, true)
    pieces.push(pieceAt(document, printed, { start, length: end - start }))
  }
  return pieces
}

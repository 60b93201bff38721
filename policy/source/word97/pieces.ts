import { UnreadableDocument } from '../unreadable.ts'
import { type Fib, partOf, viewOf } from './fib.ts'

const COMPRESSED = 0x40000000

/** A run of the main text and where its characters lie in the file. */
export interface TextPiece {
  readonly text: string
  /** Position of its first character in the main text. */
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

/** The pieces of the main text in order, control characters included. */
export function piecesOf(document: Uint8Array, table: Uint8Array, fib: Fib): TextPiece[] {
  const view = pieceTable(partOf(table, fib.parts.pieces))
  const count = Math.floor((view.byteLength - 4) / 12)
  const pieces: TextPiece[] = []
  for (let at = 0; at < count; at++) {
    const start = view.getUint32(at * 4, true)
    if (start >= fib.length) break
    const end = Math.min(view.getUint32(at * 4 + 4, true), fib.length)
    if (end < start) throw new UnreadableDocument('damaged')
    const printed = view.getUint32((count + 1) * 4 + at * 8 + 2, true)
    pieces.push(pieceAt(document, printed, { start, length: end - start }))
  }
  return pieces
}

import { UnreadableDocument } from '../unreadable.ts'

const IDENT = 0xa5ec
const WORD_97 = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const COMPRESSED = 0x40000000
const AT = { version: 2, flags: 0x0a, length: 0x4c, clx: 0x1a2, clxSize: 0x1a6 } as const

/** What the first block of a `WordDocument` stream says about where its text lies. */
export interface Fib {
  readonly table: '0Table' | '1Table'
  /** Characters of the main text, without notes and headers. */
  readonly length: number
  readonly clx: number
  readonly clxSize: number
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Reads the file information block (MS-DOC 2.5). @throws UnreadableDocument for encrypted files and Word before 97. */
export function fibOf(document: Uint8Array): Fib {
  const view = viewOf(document)
  if (view.byteLength < AT.clxSize + 4 || view.getUint16(0, true) !== IDENT) {
    throw new UnreadableDocument('old-word')
  }
  if (view.getUint16(AT.version, true) < WORD_97) throw new UnreadableDocument('old-word')
  const flags = view.getUint16(AT.flags, true)
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableDocument('encrypted')
  return {
    table: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
    length: view.getUint32(AT.length, true),
    clx: view.getUint32(AT.clx, true),
    clxSize: view.getUint32(AT.clxSize, true),
  }
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

function pieceText(document: Uint8Array, printed: number, length: number): string {
  const narrow = (printed & COMPRESSED) !== 0
  const offset = printed & (COMPRESSED - 1)
  const from = narrow ? offset / 2 : offset
  const to = from + (narrow ? length : length * 2)
  if (to > document.length) throw new UnreadableDocument('damaged')
  return new TextDecoder(narrow ? 'windows-1252' : 'utf-16le').decode(document.subarray(from, to))
}

/** The characters of the main text in order, control characters included. */
export function mainText(document: Uint8Array, table: Uint8Array, fib: Fib): string {
  const pieces = pieceTable(table.subarray(fib.clx, fib.clx + fib.clxSize))
  const count = Math.floor((pieces.byteLength - 4) / 12)
  let text = ''
  for (let at = 0; at < count && text.length < fib.length; at++) {
    const length = pieces.getUint32(at * 4 + 4, true) - pieces.getUint32(at * 4, true)
    const printed = pieces.getUint32((count + 1) * 4 + at * 8 + 2, true)
    if (length < 0) throw new UnreadableDocument('damaged')
    text += pieceText(document, printed, length)
  }
  return text.slice(0, fib.length)
}

import { UnreadableDocument } from '../unreadable.ts'

const IDENT = 0xa5ec
const WORD_97 = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const AT = { version: 2, flags: 0x0a } as const
/** Where the lengths of the texts stand that follow each other (MS-DOC 2.5.4). */
const LENGTHS = {
  main: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
} as const
/** Where the block says at which place of the table stream its parts lie, each as offset and size. */
const PARTS = {
  styles: 0xa2,
  paragraphs: 0x102,
  pieces: 0x1a2,
  anchors: 0x1da,
  boxes: 0x25a,
  lists: 0x2e2,
  uses: 0x2ea,
} as const

/** What the first block of a `WordDocument` stream says about where its parts lie (MS-DOC 2.5). */
export interface Fib {
  readonly table: '0Table' | '1Table'
  readonly stories: Readonly<Record<keyof typeof LENGTHS, Story>>
  readonly parts: Readonly<Record<keyof typeof PARTS, Part>>
}

/** One of the texts of a document: main text, notes, text boxes…, by the characters in front of it and of its own. */
export interface Story {
  readonly from: number
  readonly to: number
}

/** A part of the table stream; empty when the document has none. */
export interface Part {
  readonly from: number
  readonly size: number
}

/** The bytes of a part, with access to numbers in it. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The bytes of a part of the table stream. */
export function partOf(table: Uint8Array, { from, size }: Part): Uint8Array {
  return table.subarray(from, from + size)
}

function partAt(view: DataView, at: number): Part {
  if (at + 8 > view.byteLength) return { from: 0, size: 0 }
  return { from: view.getUint32(at, true), size: view.getUint32(at + 4, true) }
}

function storiesOf(view: DataView): Fib['stories'] {
  let from = 0
  const stories = Object.entries(LENGTHS).map(([name, at]): [string, Story] => {
    const story = { from, to: from + view.getUint32(at, true) }
    from = story.to
    return [name, story]
  })
  return Object.fromEntries(stories) as Fib['stories']
}

/** Reads the file information block. @throws UnreadableDocument for encrypted files and Word before 97. */
export function fibOf(document: Uint8Array): Fib {
  const view = viewOf(document)
  if (view.byteLength < PARTS.pieces + 8 || view.getUint16(0, true) !== IDENT) {
    throw new UnreadableDocument('old-word')
  }
  if (view.getUint16(AT.version, true) < WORD_97) throw new UnreadableDocument('old-word')
  const flags = view.getUint16(AT.flags, true)
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableDocument('encrypted')
  return {
    table: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
    stories: storiesOf(view),
    parts: {
      styles: partAt(view, PARTS.styles),
      paragraphs: partAt(view, PARTS.paragraphs),
      pieces: partAt(view, PARTS.pieces),
      anchors: partAt(view, PARTS.anchors),
      boxes: partAt(view, PARTS.boxes),
      lists: partAt(view, PARTS.lists),
      uses: partAt(view, PARTS.uses),
    },
  }
}

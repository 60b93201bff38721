import { type ListedFormat, listParts } from './word97-lists.ts'

const SECTOR = 512
const MINI = 64
const FREE = 0xffffffff
const END = 0xfffffffe
const FAT = 0xfffffffd
const SMALLEST_REGULAR = 4096
/** Sectors of the file in order: FAT, directory, mini FAT, mini stream, then the streams. */
const PLACE = { fat: 0, directory: 1, miniFat: 2, mini: 3, streams: 4 } as const
const TEXT_AT = 1024
const MARKS = '\r\u0007'
const FLAGS_OF_SECOND_TABLE = 0x0200

/** Texts that follow the main one, and the text boxes among them with the places they hang on. */
interface Stories {
  readonly footnotes?: string
  readonly headers?: string
  readonly endnotes?: string
  readonly boxes?: readonly { readonly text: string; readonly at: number }[]
}

interface Made extends Stories {
  readonly flags?: number
  /** Version of the file format; 0xC1 is Word 97. */
  readonly version?: number
  readonly stream?: string
  /** Properties of each paragraph in order, as bytes. */
  readonly paragraphs?: readonly (readonly number[])[]
  readonly lists?: readonly ListedFormat[]
}

function set32(view: DataView, values: Readonly<Record<number, number>>): void {
  for (const [at, value] of Object.entries(values)) view.setUint32(Number(at), value, true)
}

/** Offsets behind each mark that ends a paragraph, the first being where the text begins. */
function bounds(text: string): number[] {
  const ends = [...text].flatMap((sign, at) => (MARKS.includes(sign) ? [at + 1] : []))
  return [0, ...ends].map((at) => TEXT_AT + at * 2)
}

/** A page of paragraph properties: bounds, places of the properties, the properties from its end on. */
function formatPage(text: string, paragraphs: readonly (readonly number[])[]): Uint8Array {
  const page = new Uint8Array(SECTOR)
  const view = new DataView(page.buffer)
  const edges = bounds(text).slice(0, paragraphs.length + 1)
  for (const [at, edge] of edges.entries()) view.setUint32(at * 4, edge, true)
  let free = SECTOR - 2
  for (const [at, properties] of paragraphs.entries()) {
    const size = properties.length + 2
    free -= (size + 2) & ~1
    if (free < edges.length * 4 + paragraphs.length * 13) throw new Error('too much for one page')
    const odd = size % 2 === 1
    page.set(odd ? [(size + 1) / 2, 0, 0, ...properties] : [0, size / 2, 0, 0, ...properties], free)
    page[edges.length * 4 + at * 13] = free / 2
  }
  page[SECTOR - 1] = paragraphs.length
  return page
}

/** All texts in order, and the places of the first block that say how long each is. */
function storiesOf(main: string, made: Made): { text: string; lengths: Record<number, number> } {
  const { footnotes = '', headers = '', endnotes = '', boxes = [] } = made
  const boxed = boxes.map(({ text }) => text).join('')
  const all = { 76: main, 80: footnotes, 84: headers, 96: endnotes, 100: boxed }
  const lengths = Object.entries(all).map(([at, text]) => [at, text.length])
  return { text: Object.values(all).join(''), lengths: Object.fromEntries(lengths) }
}

/** Tables of places with a record each: where text boxes begin in their text, where they hang in the main one. */
function boxParts({ boxes = [] }: Made, length: number): { boxes: number[]; anchors: number[] } {
  const ends = boxes.map((_, at) =>
    boxes.slice(0, at + 1).reduce((sum, { text }) => sum + text.length, 0),
  )
  const places = { boxes: [0, ...ends], anchors: [...boxes.map(({ at }) => at), length] }
  const table = (bounds: readonly number[], size: number, shape: number) => {
    const bytes = new Uint8Array(bounds.length * 4 + boxes.length * size)
    const view = new DataView(bytes.buffer)
    for (const [at, bound] of bounds.entries()) view.setUint32(at * 4, bound, true)
    for (const at of boxes.keys())
      view.setUint32(bounds.length * 4 + at * size + shape, 1025 + at, true)
    return [...bytes]
  }
  return { boxes: table(places.boxes, 22, 14), anchors: table(places.anchors, 26, 0) }
}

function documentStream(
  text: string,
  made: Made & { readonly lengths: Record<number, number> },
  parts: readonly (readonly number[])[],
): Uint8Array {
  const { flags = 0, version = 0xc1, paragraphs } = made
  const page = Math.ceil((TEXT_AT + text.length * 2) / SECTOR)
  const bytes = new Uint8Array(Math.max(SMALLEST_REGULAR, (page + 1) * SECTOR))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, version, true)
  view.setUint16(0x0a, FLAGS_OF_SECOND_TABLE | flags, true)
  set32(view, made.lengths)
  for (const [at = 0, from = 0, size = 0] of parts) set32(view, { [at]: from, [at + 4]: size })
  for (let at = 0; at < text.length; at++)
    view.setUint16(TEXT_AT + at * 2, text.charCodeAt(at), true)
  if (paragraphs !== undefined) bytes.set(formatPage(text, paragraphs), page * SECTOR)
  return bytes
}

/** One piece of two-byte characters. */
function pieceTable(length: number): number[] {
  const bytes = new Uint8Array(5 + 16)
  const view = new DataView(bytes.buffer)
  bytes[0] = 2
  set32(view, { 1: 16, 5: 0, 9: length })
  view.setUint32(13 + 2, TEXT_AT, true)
  return [...bytes]
}

/** Where the pages of properties lie: one page for all of the text. */
function pageTable(text: string): number[] {
  const bytes = new Uint8Array(12)
  const page = Math.ceil((TEXT_AT + text.length * 2) / SECTOR)
  set32(new DataView(bytes.buffer), { 0: TEXT_AT, 4: TEXT_AT + text.length * 2, 8: page })
  return [...bytes]
}

/** The table stream, and where the first block says its parts lie: place of the saying, offset, size. */
function tableStream(text: string, made: Made): { bytes: number[]; parts: number[][] } {
  const bytes: number[] = []
  const parts: number[][] = []
  const add = (at: number, part: readonly number[]) => {
    parts.push([at, bytes.length, part.length])
    bytes.push(...part)
  }
  add(0x1a2, pieceTable(text.length))
  if (made.paragraphs !== undefined) add(0x102, pageTable(text))
  if (made.lists !== undefined) {
    const { definitions, levels, uses } = listParts(made.lists)
    add(0x2e2, definitions)
    bytes.push(...levels)
    add(0x2ea, uses)
  }
  if (made.boxes !== undefined) {
    const { boxes, anchors } = boxParts(made, text.length)
    add(0x1da, anchors)
    add(0x25a, boxes)
  }
  return { bytes, parts }
}

function entry(name: string, start: number, size: number): Uint8Array {
  const bytes = new Uint8Array(128)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < name.length; at++) view.setUint16(at * 2, name.charCodeAt(at), true)
  view.setUint16(64, name.length * 2 + 2, true)
  set32(view, { 116: start, 120: size })
  return bytes
}

function header(): Uint8Array {
  const bytes = new Uint8Array(SECTOR)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  view.setUint16(0x1e, 9, true)
  view.setUint16(0x20, 6, true)
  set32(view, { 44: 1, 48: PLACE.directory, 56: SMALLEST_REGULAR, 60: PLACE.miniFat, 64: 1 })
  set32(view, { 68: END, 72: 0 })
  for (let at = 0; at < 109; at++) view.setUint32(0x4c + at * 4, at === 0 ? PLACE.fat : FREE, true)
  return bytes
}

/** Chains of sectors: those of the file itself, then one for each stream. */
function fatSector(streams: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR).fill(0xff)
  const view = new DataView(bytes.buffer)
  set32(view, { 0: FAT, 4: END, 8: END, 12: END })
  let at: number = PLACE.streams
  for (const stream of streams) {
    const last = at + Math.ceil(stream.length / SECTOR) - 1
    for (; at <= last; at++) view.setUint32(at * 4, at === last ? END : at + 1, true)
  }
  return bytes
}

/** A `.doc` for tests with the text as Word keeps it: `\r` ends a paragraph, `\u0007` a cell and a row. */
export function word97(main: string, made: Made = {}): Uint8Array {
  const { text, lengths } = storiesOf(main, made)
  const { bytes, parts } = tableStream(text, made)
  const document = documentStream(text, { ...made, lengths }, parts)
  // Small tables lie in the mini stream, as in files by Word; large ones in sectors of their own.
  const isMini = bytes.length <= MINI
  const table = new Uint8Array(isMini ? MINI : SMALLEST_REGULAR)
  table.set(bytes)
  const streams = isMini ? [document] : [document, table]
  const after = PLACE.streams + Math.ceil(document.length / SECTOR)
  const directory = [
    entry('Root Entry', PLACE.mini, MINI),
    entry(made.stream ?? 'WordDocument', PLACE.streams, document.length),
    entry('1Table', isMini ? 0 : after, table.length),
  ]
  const miniFat = new Uint8Array(SECTOR).fill(0xff)
  new DataView(miniFat.buffer).setUint32(0, END, true)
  const blocks = [
    header(),
    fatSector(streams),
    directory,
    miniFat,
    [table.slice(0, MINI)],
    ...streams,
  ]
  return inSectors(blocks)
}

function inSectors(blocks: readonly (Uint8Array | readonly Uint8Array[])[]): Uint8Array {
  const padded = blocks.flatMap((block) => {
    const bytes = block instanceof Uint8Array ? [...block] : block.flatMap((part) => [...part])
    while (bytes.length % SECTOR > 0) bytes.push(0)
    return bytes
  })
  return Uint8Array.from(padded)
}

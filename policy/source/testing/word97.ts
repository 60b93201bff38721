const SECTOR = 512
const MINI = 64
const FREE = 0xffffffff
const END = 0xfffffffe
const FAT = 0xfffffffd
/** Sectors of the file in order: FAT, directory, mini FAT, mini stream, document. */
const PLACE = { fat: 0, directory: 1, miniFat: 2, mini: 3, document: 4 } as const
const TEXT_AT = 1024
const FLAGS_OF_SECOND_TABLE = 0x0200

interface Made {
  readonly flags?: number
  /** Version of the file format; 0xC1 is Word 97. */
  readonly version?: number
  readonly stream?: string
}

function set32(view: DataView, values: Readonly<Record<number, number>>): void {
  for (const [at, value] of Object.entries(values)) view.setUint32(Number(at), value, true)
}

function documentStream(text: string, { flags = 0, version = 0xc1 }: Made): Uint8Array {
  const bytes = new Uint8Array(Math.max(4096, TEXT_AT + text.length * 2))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, version, true)
  view.setUint16(0x0a, FLAGS_OF_SECOND_TABLE | flags, true)
  set32(view, { 76: text.length, 418: 0, 422: 5 + 16 })
  for (let at = 0; at < text.length; at++)
    view.setUint16(TEXT_AT + at * 2, text.charCodeAt(at), true)
  return bytes
}

/** One piece of two-byte characters. */
function tableStream(length: number): Uint8Array {
  const bytes = new Uint8Array(MINI)
  const view = new DataView(bytes.buffer)
  bytes[0] = 2
  set32(view, { 1: 16, 5: 0, 9: length })
  view.setUint32(13 + 2, TEXT_AT, true)
  return bytes
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
  set32(view, { 44: 1, 48: PLACE.directory, 56: 4096, 60: PLACE.miniFat, 64: 1 })
  set32(view, { 68: END, 72: 0 })
  for (let at = 0; at < 109; at++) view.setUint32(0x4c + at * 4, at === 0 ? PLACE.fat : FREE, true)
  return bytes
}

function fatSector(documentSectors: number): Uint8Array {
  const bytes = new Uint8Array(SECTOR).fill(0xff)
  const view = new DataView(bytes.buffer)
  set32(view, { 0: FAT, 4: END, 8: END, 12: END })
  const last = PLACE.document + documentSectors - 1
  for (let at = PLACE.document; at <= last; at++)
    view.setUint32(at * 4, at === last ? END : at + 1, true)
  return bytes
}

/** A `.doc` for tests with the text as Word keeps it: `\r` ends a paragraph, `\u0007` a cell and a row. */
export function word97(text: string, made: Made = {}): Uint8Array {
  const document = documentStream(text, made)
  const sectors = Math.ceil(document.length / SECTOR)
  const file = new Uint8Array(SECTOR * (1 + PLACE.document + sectors))
  const directory = [
    entry('Root Entry', PLACE.mini, MINI),
    entry(made.stream ?? 'WordDocument', PLACE.document, document.length),
    entry('1Table', 0, MINI),
  ]
  const miniFat = new Uint8Array(SECTOR).fill(0xff)
  new DataView(miniFat.buffer).setUint32(0, END, true)
  const at = (sector: number) => (sector + 1) * SECTOR
  file.set(header())
  file.set(fatSector(sectors), at(PLACE.fat))
  for (const [index, one] of directory.entries()) file.set(one, at(PLACE.directory) + index * 128)
  file.set(miniFat, at(PLACE.miniFat))
  file.set(tableStream(text.length), at(PLACE.mini))
  file.set(document, at(PLACE.document))
  return file
}

import type { List, ListLevel } from '../lists/list-counter.ts'
import { type Fib, viewOf } from './fib.ts'

const DEFINITION = 28
const LEVEL = 28
const USE = 16
const LEVELS = 9
const MOST_LISTS = 4000
const SIMPLE = 1
const STARTS = 0x10
const FORMATS = 0x20

/** Formats of numbers by their codes (MS-OSHARED 2.2.1.3), named as in ECMA-376. */
const NAMES: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  39: 'chineseCountingThousand',
  255: 'none',
}

/** Reads one part after the other; what lies behind the end counts as 0. */
class Cursor {
  at: number
  private readonly view: DataView

  constructor(bytes: Uint8Array, at: number) {
    this.view = viewOf(bytes)
    this.at = at
  }

  get ended(): boolean {
    return this.at >= this.view.byteLength
  }

  byte(offset: number): number {
    const at = this.at + offset
    return at < this.view.byteLength ? this.view.getUint8(at) : 0
  }

  short(offset: number): number {
    return this.byte(offset) | (this.byte(offset + 1) << 8)
  }

  long(offset: number): number {
    return (this.short(offset) | (this.short(offset + 2) << 16)) >>> 0
  }
}

/** A level (MS-DOC 2.9.150); in its pattern the counters are the characters 0 to 8. */
function levelAt(cursor: Cursor): ListLevel {
  const [start, format] = [cursor.long(0), cursor.byte(4)]
  cursor.at += LEVEL + cursor.byte(25) + cursor.byte(24)
  const length = Math.min(cursor.short(0), 64)
  const signs = Array.from({ length }, (_, at) => cursor.short(2 + at * 2))
  cursor.at += 2 + length * 2
  const text = signs.map((sign) => (sign < LEVELS ? `%${sign + 1}` : String.fromCharCode(sign)))
  return { start, format: NAMES[format] ?? 'decimal', text: text.join('') }
}

/** Levels of every list of the document by the list's own number (MS-DOC 2.9.185). */
function definitions(table: Uint8Array, from: number): Map<number, Map<number, ListLevel>> {
  const head = new Cursor(table, from)
  const count = Math.min(head.short(0), MOST_LISTS)
  const levels = new Cursor(table, from + 2 + count * DEFINITION)
  const found = new Map<number, Map<number, ListLevel>>()
  for (let list = 0; list < count && !levels.ended; list++) {
    const at = 2 + list * DEFINITION
    const simple = (head.byte(at + 26) & SIMPLE) !== 0
    const own = new Map<number, ListLevel>()
    for (let level = 0; level < (simple ? 1 : LEVELS); level++) own.set(level, levelAt(levels))
    found.set(head.long(at), own)
  }
  return found
}

/** What a use of a list changes in it (MS-DOC 2.9.132). */
function overridden(cursor: Cursor, count: number, levels: ReadonlyMap<number, ListLevel>) {
  const [own, restarts] = [new Map(levels), new Map<number, number>()]
  for (let index = 0; index < count && !cursor.ended; index++) {
    const [start, flags] = [cursor.long(0), cursor.long(4)]
    const level = flags & 0xf
    cursor.at += 8
    if ((flags & FORMATS) !== 0) own.set(level, levelAt(cursor))
    if ((flags & STARTS) !== 0) restarts.set(level, own.get(level)?.start ?? start)
    if ((flags & STARTS) !== 0 && (flags & FORMATS) === 0) restarts.set(level, start)
  }
  return { levels: own, restarts }
}

/** The lists of a document in the order in which paragraphs name them, from 1 (MS-DOC 2.9.184). */
export function listsIn(table: Uint8Array, { parts }: Fib): List[] {
  if (parts.lists.size === 0 || parts.uses.size === 0) return []
  const known = definitions(table, parts.lists.from)
  const head = new Cursor(table, parts.uses.from)
  const count = Math.min(head.long(0), MOST_LISTS)
  const data = new Cursor(table, parts.uses.from + 4 + count * USE)
  return Array.from({ length: count }, (_, index) => {
    const at = 4 + index * USE
    const family = head.long(at)
    data.at += 4
    const levels = known.get(family) ?? new Map()
    return { family: String(family), ...overridden(data, head.byte(at + 12), levels) }
  })
}

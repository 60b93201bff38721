import { viewOf } from './fib.ts'

/** A cell as its row defines it. */
export interface CellDefinition {
  /** Left and right edge in twentieths of a point. */
  readonly left: number
  readonly right: number
  /** True when it belongs to the cell before it, or to the one above. */
  readonly joinsLeft: boolean
  readonly joinsAbove: boolean
}

/** What is said of a paragraph; undefined where its style decides. */
export interface Properties {
  /** Number of its list in the table of uses, from 1; 0 for none. */
  readonly list?: number
  readonly level?: number
  readonly inTable?: boolean
  /** True for the mark that ends a row. */
  readonly endsRow?: boolean
  readonly cells?: readonly CellDefinition[]
  /** Place in the `Data` stream where the properties go on. */
  readonly elsewhere?: number
}

/** Codes of single properties (MS-DOC 2.6). */
const CODE = {
  level: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  endsRow: 0x2417,
  cells: 0xd608,
  tabs: 0xc615,
  huge: 0x6646,
  older: 0x6645,
} as const
/** Bytes of an operand by the upper three bits of its code; 0 for a length in front of it. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const
const CELL_SIZE = 20
const JOINS = { left: 0x02, above: 0x20, begins: 0x40 } as const
const LAST_LIST = 0x7ff

/** Size of an operand and where it begins. */
function operandAt(view: DataView, at: number, code: number): { from: number; size: number } {
  const fixed = SIZES[(code >> 13) as 0]
  if (fixed > 0) return { from: at, size: fixed }
  if (code === CODE.cells) return { from: at + 2, size: Math.max(0, view.getUint16(at, true) - 1) }
  const size = view.getUint8(at)
  return { from: at + 1, size: code === CODE.tabs && size === 255 ? Number.MAX_VALUE : size }
}

function cellsAt(view: DataView, from: number): CellDefinition[] {
  const count = view.getUint8(from)
  const edge = (index: number) => view.getInt16(from + 1 + index * 2, true)
  return Array.from({ length: count }, (_, index) => {
    const at = from + 1 + (count + 1) * 2 + index * CELL_SIZE
    const flags = at + 2 <= view.byteLength ? view.getUint16(at, true) : 0
    return {
      left: edge(index),
      right: edge(index + 1),
      joinsLeft: (flags & JOINS.left) !== 0,
      joinsAbove: (flags & JOINS.above) !== 0 && (flags & JOINS.begins) === 0,
    }
  })
}

function listOf(printed: number): number {
  return printed <= LAST_LIST ? printed : 0
}

/** How a property is read from its operand. */
const READS: Readonly<Record<number, (view: DataView, from: number) => Properties>> = {
  [CODE.level]: (view, from) => ({ level: view.getUint8(from) }),
  [CODE.list]: (view, from) => ({ list: listOf(view.getUint16(from, true)) }),
  [CODE.inTable]: (view, from) => ({ inTable: view.getUint8(from) === 1 }),
  [CODE.endsRow]: (view, from) => ({ endsRow: view.getUint8(from) === 1 }),
  [CODE.cells]: (view, from) => ({ cells: cellsAt(view, from) }),
  [CODE.huge]: (view, from) => ({ elsewhere: view.getUint32(from, true) }),
  [CODE.older]: (view, from) => ({ elsewhere: view.getUint32(from, true) }),
}

/** The properties a list of them sets, later ones over earlier ones; what is cut off is left out. */
export function propertiesIn(bytes: Uint8Array): Properties {
  const view = viewOf(bytes)
  const found: Properties = {}
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = view.getUint16(at, true)
    const { from, size } = operandAt(view, at + 2, code)
    if (from + size > bytes.length) break
    Object.assign(found, READS[code]?.(view, from))
    at = from + size
  }
  return found
}

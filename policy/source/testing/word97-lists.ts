/** A level of a list for tests: code of its format, its text with `%1`… for the counters, where it begins. */
export interface ListedLevel {
  readonly format: number
  readonly text: string
  readonly start?: number
}

/** A list for tests, its use, and what the use begins anew. */
export interface ListedFormat {
  readonly levels: readonly ListedLevel[]
  /** Number of the list it is a use of; its own when left out. */
  readonly of?: number
  readonly restart?: number
}

function short(value: number): number[] {
  return [value & 255, (value >> 8) & 255]
}

function long(value: number): number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)]
}

function level({ format, text, start = 1 }: ListedLevel): number[] {
  const signs = [...text.replace(/%(\d)/g, (_, at: string) => String.fromCharCode(Number(at) - 1))]
  const fixed = [...long(start), format, 0, ...new Array(9).fill(0), 0, ...new Array(12).fill(0)]
  return [...fixed, ...short(signs.length), ...signs.flatMap((sign) => short(sign.charCodeAt(0)))]
}

function nine(levels: readonly ListedLevel[]): number[] {
  const none = { format: 255, text: '' }
  return Array.from({ length: 9 }, (_, at) => level(levels[at] ?? none)).flat()
}

/** The lists of a Word 97 file as the parts of its table stream. */
export function listParts(lists: readonly ListedFormat[]) {
  const definition = (id: number) => [...long(id), ...new Array(24).fill(0)]
  const use = (list: ListedFormat, id: number) => [
    ...[...long(list.of ?? id), ...new Array(8).fill(0)],
    ...[list.restart === undefined ? 0 : 1, 0, 0, 0],
  ]
  const change = ({ restart }: ListedFormat) => [
    ...long(0xffffffff),
    ...(restart === undefined ? [] : [...long(restart), ...long(0x10)]),
  ]
  return {
    definitions: [...short(lists.length), ...lists.flatMap((_, at) => definition(at + 1))],
    levels: lists.flatMap(({ levels }) => nine(levels)),
    uses: [
      ...long(lists.length),
      ...lists.flatMap((list, at) => use(list, at + 1)),
      ...lists.flatMap(change),
    ],
  }
}

/** Properties that put a paragraph into a list. */
export function inList(list: number, level = 0): number[] {
  return [...short(0x260a), level, ...short(0x460b), ...short(list)]
}

/** Properties of a paragraph in a cell. */
export const IN_CELL: readonly number[] = [...short(0x2416), 1]

/**
 * Properties of the mark that ends a row with cells between these edges; `top` and `above` are merged downwards. Cells
 * behind the last one named are plain.
 */
export function rowEnd(edges: readonly number[], merged: readonly ('top' | 'above')[]): number[] {
  const flags = { top: 0x60, above: 0x20 } as const
  const cells = merged.flatMap((one) => [...short(flags[one]), ...new Array(18).fill(0)])
  const body = [edges.length - 1, ...edges.flatMap(short), ...cells]
  return [...IN_CELL, ...short(0x2417), 1, ...short(0xd608), ...short(body.length + 1), ...body]
}

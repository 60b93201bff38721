import { type Part, partOf, viewOf } from './fib.ts'
import { type Properties, propertiesIn } from './properties.ts'

const PAGE = 512
const PAGE_NUMBER = 0x3fffff
const ENTRY = 13

/** Style and own properties of a paragraph. */
export interface ParagraphFormat {
  readonly style: number
  readonly own: Properties
}

/** Index of the last bound that is not above a value. */
function indexOf(bound: (at: number) => number, count: number, value: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (bound(middle) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Formats of paragraphs by where they lie in the file (MS-DOC 2.8.6 and 2.9.174). */
export class ParagraphTable {
  private readonly pages: DataView
  private readonly count: number
  private readonly document: Uint8Array
  private readonly data: Uint8Array

  constructor(
    table: Uint8Array,
    part: Part,
    streams: { readonly document: Uint8Array; readonly data: Uint8Array },
  ) {
    this.pages = viewOf(partOf(table, part))
    this.count = Math.max(0, Math.floor((this.pages.byteLength - 4) / 8))
    this.document = streams.document
    this.data = streams.data
  }

  /** True when the file says nothing about its paragraphs. */
  get isEmpty(): boolean {
    return this.count === 0
  }

  /** The format of the paragraph that the character at this offset belongs to. */
  at(offset: number): ParagraphFormat | undefined {
    const page = indexOf((at) => this.pages.getUint32(at * 4, true), this.count, offset)
    if (page < 0) return undefined
    const number = this.pages.getUint32((this.count + 1) * 4 + page * 4, true) & PAGE_NUMBER
    const bytes = this.document.subarray(number * PAGE, (number + 1) * PAGE)
    return bytes.length < PAGE ? undefined : this.inPage(bytes, offset)
  }

  private inPage(page: Uint8Array, offset: number): ParagraphFormat | undefined {
    const view = viewOf(page)
    const count = view.getUint8(PAGE - 1)
    if ((count + 1) * 4 + count * ENTRY >= PAGE) return undefined
    const index = indexOf((at) => view.getUint32(at * 4, true), count, offset)
    if (index < 0) return undefined
    const at = view.getUint8((count + 1) * 4 + index * ENTRY) * 2
    if (at === 0 || at + 2 >= PAGE) return undefined
    const half = view.getUint8(at)
    const from = half === 0 ? at + 2 : at + 1
    const to = half === 0 ? from + view.getUint8(at + 1) * 2 : from + half * 2 - 1
    if (from + 2 > PAGE || to > PAGE) return undefined
    return { style: view.getUint16(from, true), own: this.whole(page.subarray(from + 2, to)) }
  }

  private whole(bytes: Uint8Array): Properties {
    const found = propertiesIn(bytes)
    const at = found.elsewhere
    if (at === undefined || at + 2 > this.data.length) return found
    const size = viewOf(this.data).getUint16(at, true)
    return { ...found, ...propertiesIn(this.data.subarray(at + 2, at + 2 + size)) }
  }
}

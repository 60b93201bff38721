import { viewOf } from './fib.ts'
import { type Properties, propertiesIn } from './properties.ts'

/** What a style says of its paragraphs. */
export interface WordStyle {
  readonly properties: Properties
  /** True for lines of a table of contents, which repeat the headings. */
  readonly isContents: boolean
}

interface Draft extends WordStyle {
  readonly basis: number
}

/** Built-in styles 目录 1 to 目录 9 (MS-DOC 2.9.271). */
const FIRST_CONTENTS = 19
const LAST_CONTENTS = 27
const PARAGRAPH = 1
const DEEPEST = 12

/** Reads one style (MS-DOC 2.9.260): fixed part, name, then what it sets. */
function styleAt(bytes: Uint8Array, fixed: number): Draft | undefined {
  const view = viewOf(bytes)
  if (bytes.length < fixed + 2) return undefined
  const [id, kind] = [view.getUint16(0, true) & 0xfff, view.getUint16(2, true)]
  const name = fixed + 2 + view.getUint16(fixed, true) * 2 + 2
  const isContents = id >= FIRST_CONTENTS && id <= LAST_CONTENTS
  const known = (kind & 0xf) === PARAGRAPH && name + 4 <= bytes.length
  const size = known ? view.getUint16(name, true) : 0
  const properties = propertiesIn(bytes.subarray(name + 4, name + 2 + size))
  return { properties, isContents, basis: kind >> 4 }
}

function draftsIn(bytes: Uint8Array): (Draft | undefined)[] {
  const view = viewOf(bytes)
  if (bytes.length < 6) return []
  const header = view.getUint16(0, true)
  const [count, fixed] = [view.getUint16(2, true), view.getUint16(4, true)]
  const drafts: (Draft | undefined)[] = []
  let at = 2 + header
  while (drafts.length < count && at + 2 <= bytes.length) {
    const size = view.getUint16(at, true)
    drafts.push(styleAt(bytes.subarray(at + 2, at + 2 + size), fixed))
    at += 2 + size + (size % 2)
  }
  return drafts
}

/** The styles of a document by their number (MS-DOC 2.9.271), each with what it takes over from its basis. */
export function stylesIn(bytes: Uint8Array): (number: number) => WordStyle {
  const drafts = draftsIn(bytes)
  const whole = (number: number, depth: number): WordStyle => {
    const draft = drafts[number]
    if (draft === undefined || depth > DEEPEST) return { properties: {}, isContents: false }
    const basis = whole(draft.basis, depth + 1)
    return { ...draft, properties: { ...basis.properties, ...draft.properties } }
  }
  return (number) => whole(number, 0)
}

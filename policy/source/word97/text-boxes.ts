import { type Fib, type Part, partOf, type Story, viewOf } from './fib.ts'

/** Sizes of what is said of a text box and of an anchor (MS-DOC 2.9.100 and 2.9.253), and where each names its shape. */
const BOX = { size: 22, shape: 14 } as const
const ANCHOR = { size: 26, shape: 0 } as const
const MOST = 500

/** A text box: its text, and the place in the main text that it hangs on, if that is known. */
export interface TextBox extends Story {
  readonly anchor: number | undefined
}

interface Entry {
  readonly from: number
  readonly to: number
  readonly shape: number
}

/** The entries of a table of places with a record each (MS-DOC 2.2.2). */
function entriesOf(
  table: Uint8Array,
  part: Part,
  record: { size: number; shape: number },
): Entry[] {
  const view = viewOf(partOf(table, part))
  const count = Math.max(0, Math.floor((view.byteLength - 4) / (4 + record.size)))
  return Array.from({ length: count }, (_, at) => ({
    from: view.getUint32(at * 4, true),
    to: view.getUint32(at * 4 + 4, true),
    shape: view.getUint32((count + 1) * 4 + at * record.size + record.shape, true),
  }))
}

/** Boxes that follow each other; a file that says the same text twice is damaged. */
function inOrder(boxes: readonly TextBox[]): TextBox[] {
  let end = 0
  return boxes.filter(({ from, to }) => {
    const follows = from >= end && to >= from
    if (follows) end = to
    return follows
  })
}

/** The text boxes of the main text; all of their text as one where the file does not tell them apart. */
export function textBoxesOf(table: Uint8Array, { stories, parts }: Fib): TextBox[] {
  const { from, to } = stories.boxes
  if (from === to) return []
  const anchors = new Map(
    entriesOf(table, parts.anchors, ANCHOR).map((anchor) => [anchor.shape, anchor.from]),
  )
  const boxes = entriesOf(table, parts.boxes, BOX).map((box) => ({
    from: Math.min(from + box.from, to),
    to: Math.min(from + box.to, to),
    anchor: anchors.get(box.shape),
  }))
  return boxes.length === 0 ? [{ from, to, anchor: undefined }] : inOrder(boxes).slice(0, MOST)
}

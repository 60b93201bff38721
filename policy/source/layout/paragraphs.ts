import { startsWithMarker } from '../../outline/marker.ts'
import { roomFor } from './line-break.ts'
import type { Block, TableBlock, TextLine } from './page-blocks.ts'

const FULL_SHARE = 0.93
const SLACK = 0.2
const INDENT = 1.2
const SAME_SIZE = 0.2
const WIDE = 0.9
const LOOK = 16
const NARROW = 0.1
const SAME_MARGIN = 3
const ENDS_SENTENCE = /[。；;：:！!？?]$/
const INDENTED_SHARE = 0.6

/** What is usual in a document: where its columns begin, how wide they are, whether its parts are indented. */
interface Habits {
  readonly lefts: ReadonlyMap<string, number>
  readonly widths: ReadonlyMap<string, number>
  readonly indents: boolean
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

/** The margin of a line's column; pages on which every line is indented go by the other pages. */
function marginOf(line: TextLine, lefts: ReadonlyMap<string, number>): number {
  const usual = lefts.get(line.column) ?? line.left
  const near = Math.abs(usual - line.left) < line.height * SAME_MARGIN
  return near ? Math.min(usual, line.left) : line.left
}

function isIndented(line: TextLine, lefts: ReadonlyMap<string, number>): boolean {
  return line.x > marginOf(line, lefts) + line.height * INDENT
}

/** True for a line with the number of a part in front, its brackets printed wide or not. */
function isNumbered(text: string): boolean {
  const plain = text
    .slice(0, LOOK)
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return startsWithMarker(plain)
}

/** Numbers that cannot be figures in the middle of a sentence. */
function isSurelyNumbered(text: string): boolean {
  return /^[（(第一二三四五六七八九十]/.test(text) && isNumbered(text)
}

function habitsOf(lines: readonly TextLine[]): Habits {
  const groups = [...Map.groupBy(lines, (line) => line.column)]
  const lefts = new Map(
    groups.map(([column, own]) => [
      column,
      percentile(
        own.map((line) => line.x),
        NARROW,
      ),
    ]),
  )
  const widths = new Map(
    groups.map(([column, own]) => {
      const reach = own.map((line) => line.right - marginOf(line, lefts))
      return [column, percentile(reach, WIDE)]
    }),
  )
  const numbered = lines.filter((line) => isSurelyNumbered(line.text))
  const indented = numbered.filter((line) => isIndented(line, lefts)).length
  const indents = numbered.length > 0 && indented >= numbered.length * INDENTED_SHARE
  return { lefts, widths, indents }
}

/** A number in front of a line begins a part, unless the line above breaks off and parts are indented here. */
function beginsPart(line: TextLine, next: TextLine, habits: Habits): boolean {
  if (!isNumbered(next.text)) return false
  return !habits.indents || isIndented(next, habits.lefts) || ENDS_SENTENCE.test(line.text)
}

/** True when a line reaches the right margin and the next one neither is indented nor begins a part. */
function continues(line: TextLine, next: TextLine, habits: Habits): boolean {
  const width = habits.widths.get(line.column) ?? 0
  const room = Math.max(width * (1 - FULL_SHARE), (roomFor(next.text) - SLACK) * line.height)
  const full = line.right - marginOf(line, habits.lefts) >= width - room
  const sameSize = Math.abs(line.height - next.height) <= line.height * SAME_SIZE
  return full && sameSize && !isIndented(next, habits.lefts) && !beginsPart(line, next, habits)
}

/** All blocks as lines, those joined that only the margin broke. */
export function joinedParagraphs(
  blocks: readonly Block[],
  linesOf: (table: TableBlock) => readonly string[],
): string[] {
  const habits = habitsOf(blocks.filter((block) => block.kind === 'line'))
  const lines: string[] = []
  let before: TextLine | undefined
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const line of linesOf(block)) lines.push(line)
      before = undefined
      continue
    }
    const joins = before !== undefined && continues(before, block, habits)
    const words = joins && /[A-Za-z]$/.test(lines.at(-1)!) && /^[A-Za-z]/.test(block.text)
    if (joins) lines.push(`${lines.pop()!}${words ? ' ' : ''}${block.text}`)
    else lines.push(block.text)
    before = block
  }
  return lines
}

import { startsWithMarker } from '../../outline/marker.ts'
import type { Block, TableBlock, TextLine } from './page-blocks.ts'

const FULL_SHARE = 0.93
const INDENT = 1.2
const SAME_SIZE = 0.2
const WIDE = 0.9
const ENDS_SENTENCE = /[。；;：:！!？?]$/
const INDENTED_SHARE = 0.6

/** What is usual in a document: how wide its columns are, whether its paragraphs are indented. */
interface Habits {
  readonly widths: ReadonlyMap<string, number>
  readonly indents: boolean
}

function isIndented(line: TextLine): boolean {
  return line.x > line.left + line.height * INDENT
}

function habitsOf(lines: readonly TextLine[]): Habits {
  const groups = Map.groupBy(lines, (line) => line.column)
  const widths = new Map(
    [...groups].map(([column, own]) => {
      const sorted = own.map((line) => line.right - line.left).sort((a, b) => a - b)
      return [column, sorted[Math.floor(sorted.length * WIDE)] ?? 0]
    }),
  )
  const numbered = lines.filter((line) => startsWithMarker(line.text))
  const indented = numbered.filter(isIndented).length
  return { widths, indents: numbered.length > 0 && indented >= numbered.length * INDENTED_SHARE }
}

/** A number in front of a line begins a part, unless the line above breaks off and parts are indented here. */
function beginsPart(line: TextLine, next: TextLine, habits: Habits): boolean {
  if (!startsWithMarker(next.text)) return false
  return !habits.indents || isIndented(next) || ENDS_SENTENCE.test(line.text)
}

/** True when a line reaches the right margin and the next one neither is indented nor begins a part. */
function continues(line: TextLine, next: TextLine, habits: Habits): boolean {
  const width = habits.widths.get(line.column) ?? 0
  const full = line.right - line.left >= width * FULL_SHARE
  const sameSize = Math.abs(line.height - next.height) <= line.height * SAME_SIZE
  return full && sameSize && !isIndented(next) && !beginsPart(line, next, habits)
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
      lines.push(...linesOf(block))
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

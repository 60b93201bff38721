import { isNumbered } from '../lists/is-numbered.ts'
import { roomFor } from './line-break.ts'
import type { Block, TableBlock, TextLine } from './page-blocks.ts'

const FULL_SHARE = 0.93
const SLACK = 0.2
const INDENT = 1.2
const SAME_SIZE = 0.2
const WIDE = 0.9
const SAME_HANG = 0.5
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

/** True when a line leaves no room for what the next one begins with. */
function isFull(line: TextLine, next: TextLine, habits: Habits): boolean {
  const width = habits.widths.get(line.column) ?? 0
  const room = Math.max(width * (1 - FULL_SHARE), (roomFor(next.text) - SLACK) * line.height)
  return line.right - marginOf(line, habits.lefts) >= width - room
}

/** Joins lines while they go by; knows where the lines of a part hang that is numbered further out. */
class Paragraphs {
  readonly lines: string[] = []
  private before: TextLine | undefined
  private hang: number | undefined
  private readonly habits: Habits

  constructor(habits: Habits) {
    this.habits = habits
  }

  table(lines: readonly string[]): void {
    for (const line of lines) this.lines.push(line)
    this.before = undefined
  }

  add(next: TextLine): void {
    const { before, lines } = this
    if (before !== undefined && this.continues(before, next)) {
      this.hang ??= hangs(before, next) ? next.x : undefined
      const words = /[A-Za-z]$/.test(lines.at(-1)!) && /^[A-Za-z]/.test(next.text)
      lines.push(`${lines.pop()!}${words ? ' ' : ''}${next.text}`)
    } else {
      this.hang = undefined
      lines.push(next.text)
    }
    this.before = next
  }

  /** True when a line reaches the right margin and the next one neither is indented nor begins a part. */
  private continues(line: TextLine, next: TextLine): boolean {
    const { habits } = this
    const sameSize = Math.abs(line.height - next.height) <= line.height * SAME_SIZE
    if (!sameSize || !isFull(line, next, habits) || beginsPart(line, next, habits)) return false
    return !isIndented(next, habits.lefts) || this.hangsHere(line, next)
  }

  private hangsHere(line: TextLine, next: TextLine): boolean {
    if (this.hang === undefined) return hangs(line, next)
    return Math.abs(next.x - this.hang) < next.height * SAME_HANG
  }
}

/** True for the second line of a numbered part whose lines stand in from its number. */
function hangs(line: TextLine, next: TextLine): boolean {
  return isNumbered(line.text) && next.x > line.x + line.height * SAME_HANG
}

/** All blocks as lines, those joined that only the margin broke. */
export function joinedParagraphs(
  blocks: readonly Block[],
  linesOf: (table: TableBlock) => readonly string[],
): string[] {
  const paragraphs = new Paragraphs(habitsOf(blocks.filter((block) => block.kind === 'line')))
  for (const block of blocks) {
    if (block.kind === 'table') paragraphs.table(linesOf(block))
    else paragraphs.add(block)
  }
  return paragraphs.lines
}

import { type Line, linesOf } from '../lines.ts'
import { type MappedText, MappedTextBuilder } from '../mapped-text.ts'
import { alignedTable, mayBeAligned } from './aligned-table.ts'
import { betweenOffices } from './between-offices.ts'
import { cellLines, mayBeCellLines } from './cell-lines.ts'
import { mayBeDrawn, mayHoldDrawn } from './drawn-lines.ts'
import { drawnTable } from './drawn-table.ts'
import type { TextCell, TextRow, TextTable } from './text-table.ts'

const MOST_TRIES = 4
const TAB = 0x09
const SPACE = 0x20
const NEWLINE = 0x0a
/** Stands for an empty first cell, because blanks in front of a line are not kept. */
const NOTHING = 0x2014
const WORD = /[A-Za-z0-9]/
const STRETCHED = /^[\u4e00-\u9fff](?: +[\u4e00-\u9fff])+$/

/** Looks for tables line by line; where lines that could be one are none, it tries a few of them only, to stay linear. */
class Search {
  private tries = 0
  private end = 0
  private readonly mapped: MappedText
  private readonly lines: readonly Line[]
  private readonly mayBeDrawn: boolean

  constructor(mapped: MappedText, lines: readonly Line[]) {
    this.mapped = mapped
    this.lines = lines
    this.mayBeDrawn = mayHoldDrawn(mapped.text)
  }

  from(at: number): TextTable | undefined {
    const line = this.lines[at]!
    if (mayBeCellLines(this.lines, at)) {
      const apart = cellLines(this.lines, at).table
      if (apart !== undefined) return apart
    }
    const drawn = this.mayBeDrawn && mayBeDrawn(line)
    if (!drawn && !mayBeAligned(line)) return undefined
    if (at >= this.end) this.tries = 0
    if (++this.tries > MOST_TRIES) return undefined
    const { mapped, lines } = this
    const tried = drawn ? drawnTable(mapped, lines, at) : alignedTable(mapped, lines, at)
    this.end = Math.max(this.end, tried.to)
    return tried.table
  }
}

function tablesIn(mapped: MappedText, lines: readonly Line[]): TextTable[] {
  const found: TextTable[] = []
  const search = new Search(mapped, lines)
  for (let at = 0; at < lines.length; at++) {
    const table = search.from(at)
    if (table === undefined) continue
    found.push(table)
    at = table.to - 1
  }
  return found
}

/** Writes the analysed text anew, the cells of tables apart by tabs. */
class Rewriting {
  private readonly mapped: MappedText
  private readonly builder: MappedTextBuilder
  private at = 0

  constructor(mapped: MappedText) {
    this.mapped = mapped
    this.builder = new MappedTextBuilder(mapped.source)
  }

  /** Copies the text up to an offset as it is. */
  copyTo(end: number): void {
    this.copy(this.at, end)
    this.at = end
  }

  skipTo(end: number): void {
    this.at = end
  }

  row({ cells, end }: TextRow, first: boolean): void {
    if (!first) this.sign(NEWLINE, cells)
    if (cells.length > 1 && cells[0]!.length === 0) this.sign(NOTHING, cells)
    const last = cells.findLastIndex((cell) => cell.length > 0)
    for (const [at, cell] of cells.slice(0, last + 1).entries()) {
      if (at > 0) this.sign(TAB, cells.slice(at))
      this.cell(cell)
    }
    const [, printed = 0] = cells[last]?.at(-1) ?? []
    if (end > printed) this.builder.absorb(this.mapped.span(end - 1, end).end)
  }

  result(): MappedText {
    this.copyTo(this.mapped.text.length)
    return this.builder.build()
  }

  private copy(start: number, end: number): void {
    for (let index = start; index < end; index++) {
      const span = this.mapped.span(index, index + 1)
      this.builder.push(this.mapped.text.charCodeAt(index), span.start, span.end)
    }
  }

  private cell(cell: TextCell): void {
    for (const [start, end] of cell) {
      const before = String.fromCharCode(this.builder.last())
      const next = this.mapped.text[start]!
      const apart = (WORD.test(before) && WORD.test(next)) || betweenOffices(before, next)
      if (start !== cell[0]![0] && apart) this.sign(SPACE, [[[start, end]]])
      this.words(start, end)
    }
  }

  /** Copies a text of one line; blanks that stretch a word (指  标) are left out. */
  private words(start: number, end: number): void {
    const { text } = this.mapped
    const stretched = STRETCHED.test(text.slice(start, end))
    for (let at = start; at < end; at++) if (!stretched || text[at] !== ' ') this.copy(at, at + 1)
  }

  /** A sign that stands for nothing, in front of the first text that follows. */
  private sign(unit: number, following: readonly TextCell[]): void {
    const [start] = following.find((cell) => cell.length > 0)?.[0] ?? [this.at]
    const place = this.mapped.span(start, start).start
    this.builder.push(unit, place, place)
  }
}

/** The text with tables that blanks align, or that bars draw, as rows with tabs; other texts as they are. Linear. */
export function tabulated(
  mapped: MappedText,
  lines: readonly Line[] = linesOf(mapped.text),
): MappedText {
  const tables = tablesIn(mapped, lines)
  if (tables.length === 0) return mapped
  const text = new Rewriting(mapped)
  for (const { from, to, rows } of tables) {
    text.copyTo(lines[from]!.start)
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell.length > 0))
    for (const [at, row] of filled.entries()) text.row(row, at === 0)
    text.skipTo(lines[to - 1]!.end)
  }
  return text.result()
}

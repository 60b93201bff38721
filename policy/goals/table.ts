import type { Comparator } from '../types.ts'
import type { FoundGoal } from './found-goal.ts'

/** What the columns of a table of indicators hold; -1 when there is no such column. */
export interface Columns {
  readonly name: number
  readonly unit: number
  readonly target: number
  readonly deadline: string | null | undefined
}

const NAME = /^(?:主要)?(?:指标|指标名称|目标|项目|内容)(?:名称|内容)?$/
const TARGET = /目标值|目标|(?:20\d{2})年?/
const CELL =
  /^(?:(≥|>|≤|<|达到|不低于|不超过|超过))?\s*(\d+(?:\.\d+)?)\s*(%|‰|[\u4e00-\u9fff]{1,4})?(以上|以下|以内|左右)?$/
const SIGNS: Readonly<Record<string, Comparator>> = {
  '>': 'gt',
  超过: 'gt',
  '≤': 'lte',
  不超过: 'lte',
  '<': 'lt',
  以下: 'lte',
  以内: 'lte',
  左右: 'approx',
}

/** Cells of a table's line, in which they stand apart by tabs or bars. */
export function cellsOf(line: string): string[] {
  return line.split(/\t| \| /).map((cell) => cell.replace(/^\||\|$/g, '').trim())
}

/** The columns by a table's head, or undefined when the line is no head of an indicator table. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const name = cells.findIndex((cell) => NAME.test(cell))
  const target = cells.findLastIndex((cell, at) => at !== name && TARGET.test(cell))
  if (name < 0 || target < 0) return undefined
  const year = /(20\d{2})/.exec(cells[target]!)?.[1]
  return { name, target, unit: cells.indexOf('单位'), deadline: year }
}

function unitOf(name: string): string {
  return /\(([^()]{1,8})\)$/.exec(name)?.[1] ?? ''
}

/** The goal a row states under known columns; offsets cover the row. */
export function goalInRow(line: string, columns: Columns): FoundGoal | undefined {
  const cells = cellsOf(line)
  const printed = cells[columns.name] ?? ''
  const found = CELL.exec(cells[columns.target] ?? '')
  const indicator = printed.replace(/\s*\([^()]{1,8}\)$/, '')
  if (found === null || indicator.length < 2) return undefined
  const unit = found[3] || (cells[columns.unit] ?? '').replace(/^[—\-/]+$/, '') || unitOf(printed)
  return {
    indicator,
    comparator: SIGNS[found[1] ?? ''] ?? SIGNS[found[4] ?? ''] ?? 'gte',
    value: Number(found[2]),
    upper: null,
    unit: unit === '个百分点' ? '百分点' : unit,
    start: 0,
    end: line.length,
    deadline: columns.deadline,
    confidence: 0.85,
    reason: '指标表中的一行',
  }
}

import { mayEndWith } from '../text/gates.ts'
import type { Comparator } from '../types.ts'
import type { FoundGoal } from './found-goal.ts'

/** A column of figures to be reached; `deadline` undefined when its head names no year. */
interface Target {
  readonly at: number
  readonly deadline: string | undefined
  /** True when its head says so, or when the years of the plan do. */
  readonly sure: boolean
}

/** What the columns of a table of indicators hold; `unit` is -1 when there is no such column. */
export interface Columns {
  readonly name: number
  readonly unit: number
  readonly targets: readonly Target[]
}

const NAME =
  /^(?:主要|核心|具体|考核|评价|质量)?(?:指标|指标名称|目标|项目|内容|三级指标|二级指标)(?:名称|内容)?$/
/** The last signs of what `NAME` matches. */
const NAME_ENDS = '标称目容'
const YEAR = /(20\d{2})/
const BASE = /基期|基数|基准|现状|实际|完成值|完成情况|初值|上年|当前/
const TARGET = /目标|规划值|预期值|计划值|指标值/
const CELL =
  /^(?:(≥|>|≤|<|达到|不低于|不少于|不超过|不高于|超过|小于|低于|提高|增长|提升|下降|降低|减少|控制在))?\s*\[?(\d+(?:,\d{3})*(?:\.\d+)?)\]?\s*(%|‰|个百分点|(?!及?以[上下内]|左右)[\u4e00-\u9fff]{1,4}?)?(及?以上|以下|以内|左右)?$/
const SIGNS: Readonly<Record<string, Comparator>> = {
  '>': 'gt',
  超过: 'gt',
  '≤': 'lte',
  不超过: 'lte',
  不高于: 'lte',
  控制在: 'lte',
  '<': 'lt',
  小于: 'lt',
  低于: 'lt',
  以下: 'lte',
  以内: 'lte',
  左右: 'approx',
  提高: 'increase',
  增长: 'increase',
  提升: 'increase',
  下降: 'decrease',
  降低: 'decrease',
  减少: 'decrease',
}

/** Cells of a table's line, in which they stand apart by tabs or bars. */
export function cellsOf(line: string): string[] {
  return line.split(/\t| \|(?=\s|$)/).map((cell) => withoutBars(cell).trim())
}

function withoutBars(cell: string): string {
  return cell.includes('|') ? cell.replace(/^\||\|$/g, '') : cell
}

/** The cells of the row `text[start, end)`, with those in front that are empty because they go on from the row above. */
export function rowCells(text: string, start: number, end: number): string[] {
  const line = text.slice(start, end)
  const cells = cellsOf(line)
  if (line.startsWith('|') && !line.endsWith('|')) cells.unshift('')
  for (let at = start - 1; text[at] === '\t'; at--) cells.unshift('')
  return cells
}

function targetsOf(cells: readonly string[], name: number, since: number | undefined): Target[] {
  const figures = cells.flatMap((cell, at) => {
    const year = YEAR.exec(cell)?.[1]
    const stated = TARGET.test(cell) && at !== name
    if (at === name || BASE.test(cell) || (year === undefined && !stated)) return []
    return [{ at, deadline: year, stated }]
  })
  const stated = figures.some((one) => one.stated) ? figures.filter((one) => one.stated) : figures
  const base = (one: { deadline: string | undefined }) =>
    since !== undefined && one.deadline !== undefined && Number(one.deadline) < since
  const later = stated.filter((one) => !base(one))
  // When neither heads nor title tell, a table that shows several years begins with where it starts from.
  const untold = since === undefined && later.length > 1 && !later.some((one) => one.stated)
  const ahead = untold && !cells.some((cell) => BASE.test(cell)) ? later.slice(1) : later
  const marked = cells.some((cell) => BASE.test(cell)) || later.length === 1
  return ahead.map(({ at, deadline, stated: own }) => ({ at, deadline, sure: own || marked }))
}

/**
 * The columns by a table's head, or undefined when the line is no head of an indicator table. Figures of years before
 * `since`, the first year of the plan, are what it starts from.
 */
export function columnsOf(cells: readonly string[], since?: number): Columns | undefined {
  const name = cells.findLastIndex((cell) => mayEndWith(cell, NAME_ENDS) && NAME.test(cell))
  if (name < 0) return undefined
  const targets = targetsOf(cells, name, since)
  const unit = cells.findIndex((cell) => /^(?:计量)?单位$/.test(cell))
  return targets.length === 0 ? undefined : { name, unit, targets }
}

function unitOf(name: string): string {
  return /\(([^()]{1,8})\)$/.exec(name)?.[1] ?? ''
}

function comparatorOf(before: string, behind: string, value: number): Comparator {
  const said = SIGNS[before] ?? SIGNS[behind]
  return said ?? (value === 0 && before === '' && behind === '' ? 'eq' : 'gte')
}

/** The goals the cells of a row state under known columns, one a target column; offsets cover its length. */
export function goalsInRow(
  cells: readonly string[],
  columns: Columns,
  length: number,
): FoundGoal[] {
  const printed = cells[columns.name] ?? ''
  const indicator = printed.replace(/\s*\([^()]{1,8}\)$/, '').replace(/^[\d.、()\s]+(?=\D)/, '')
  if (indicator.length < 2) return []
  return columns.targets.flatMap(({ at, deadline, sure }) => {
    const found = CELL.exec(cells[at] ?? '')
    if (found === null) return []
    const unit = found[3] || (cells[columns.unit] ?? '').replace(/^[—\-/]+$/, '') || unitOf(printed)
    const value = Number(found[2]!.replaceAll(',', ''))
    return {
      ...{ indicator, value, upper: null, deadline, start: 0, end: length },
      comparator: comparatorOf(found[1] ?? '', found[4] ?? '', value),
      unit: unit === '个百分点' ? '百分点' : unit,
      confidence: sure ? 0.92 : 0.7,
      reason: sure ? '指标表中的一行' : '指标表中的一行，分不清基期与目标年',
    }
  })
}

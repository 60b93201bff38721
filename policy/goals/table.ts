import { mayEndWith } from '../text/gates.ts'
import type { Comparator } from '../types.ts'
import type { FoundGoal } from './found-goal.ts'
import { isToBeLow } from './measure.ts'
import { UNIT_SOURCE } from './unit.ts'

/** A column of figures to be reached; `deadline` undefined when its head names no year. */
interface Target {
  readonly at: number
  readonly deadline: string | undefined
  /** True when its head says so, or when the years of the plan do. */
  readonly sure: boolean
  /** Unit that its head prints: 2025年目标(%), or ''. */
  readonly unit: string
}

/** What the columns of a table of indicators hold; `unit` is -1 when there is no such column. */
export interface Columns {
  readonly name: number
  readonly unit: number
  /** Unit of all figures, from the head of the names or the line above the table, or ''. */
  readonly shared: string
  readonly targets: readonly Target[]
}

const NAME =
  /^(?:主要|核心|具体|考核|评价|质量)?(?:指标|指标名称|目标|项目|内容|三级指标|二级指标)(?:名称|内容)?$/
/** The last signs of what `NAME` matches. */
const NAME_ENDS = '标称目容'
const YEAR = /(20\d{2})/
const BASE = /基期|基数|基准|现状|实际|完成值|完成情况|初值|上年|当前/
const TARGET = /目标|规划值|预期值|计划值|指标值/
const NUMBER = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)'
const CELL = new RegExp(
  `^(?:年均)?(≥|>|≤|<|达到?|新增|累计|突破|稳定在|保持在?|不低于|不少于|不超过|不高于|超过|小于|低于|提高|增长|提升|下降|降低|减少|控制在)?\\s*\\[?${NUMBER}\\]?(?:%?\\s*[-—~–至]\\s*${NUMBER})?\\s*(%|‰|个百分点|(?!及?以[上下内]|左右)[\\u4e00-\\u9fff]{1,4}?(?:/[\\u4e00-\\u9fff]{1,4})?)?(及?以上|以下|以内|左右)?$`,
)
/** A unit in brackets behind a head, or 单位:% with nothing else. */
const HEAD_UNIT = /\((?:计量)?(?:单位\s*[::]?\s*)?([^()]{1,8})\)$/
const UNIT_LINE = /^\(?(?:计量)?单位\s*[::]\s*([^\s()、,]{1,8})\)?$/
const UNIT = new RegExp(`^(?:${UNIT_SOURCE})(?:/.{1,6})?$`)
const SIGNS: Readonly<Record<string, Comparator>> = {
  '>': 'gt',
  超过: 'gt',
  突破: 'gt',
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
    return [{ at, deadline: year, stated, unit: unitOfHead(cell) }]
  })
  const stated = figures.some((one) => one.stated) ? figures.filter((one) => one.stated) : figures
  const base = (one: { deadline: string | undefined }) =>
    since !== undefined && one.deadline !== undefined && Number(one.deadline) < since
  const later = stated.filter((one) => !base(one))
  // When neither heads nor title tell, a table that shows several years begins with where it starts from.
  const untold = since === undefined && later.length > 1 && !later.some((one) => one.stated)
  const ahead = untold && !cells.some((cell) => BASE.test(cell)) ? later.slice(1) : later
  const based = later.length < stated.length || cells.some((cell) => BASE.test(cell))
  const marked = based || later.length === 1
  return ahead.map(({ stated: own, ...one }) => ({ ...one, sure: own || marked }))
}

/** The unit that a head prints in brackets: 指标(单位:%), 2025年目标(%); '' when it prints none. */
function unitOfHead(head: string): string {
  const unit = HEAD_UNIT.exec(head)?.[1] ?? ''
  return UNIT.test(unit) ? unit : ''
}

/** The unit that a line above a table gives to all its figures (单位:%), or ''. */
export function unitAbove(line: string): string {
  const unit = UNIT_LINE.exec(line)?.[1] ?? ''
  return UNIT.test(unit) ? unit : ''
}

/** What the lines above a table tell about it. */
export interface TableContext {
  /** First year of the plan: figures of years before it are what it starts from. */
  readonly since: number | undefined
  /** Unit of all its figures, or ''. */
  readonly unit: string
}

/** The columns by a table's head, or undefined when the line is no head of an indicator table. */
export function columnsOf(cells: readonly string[], above: TableContext): Columns | undefined {
  const bare = cells.map((cell) => cell.replace(HEAD_UNIT, ''))
  const name = bare.findLastIndex((cell) => mayEndWith(cell, NAME_ENDS) && NAME.test(cell))
  if (name < 0) return undefined
  const targets = targetsOf(cells, name, above.since)
  const unit = cells.findIndex((cell) => /^(?:计量)?单位$/.test(cell))
  const shared = unitOfHead(cells[name]!) || above.unit
  return targets.length === 0 ? undefined : { name, unit, shared, targets }
}

/** A printed name without its number and the unit behind it, and that unit or ''. */
function nameAndUnit(printed: string): { indicator: string; unit: string } {
  const unit = unitOfHead(printed)
  const name = unit === '' ? printed : printed.replace(HEAD_UNIT, '')
  return {
    indicator: name.trim().replace(/^(?:[(（]?\d{1,3}[)）.、]\s*|\d{1,3}\s+)(?=\D)/, ''),
    unit,
  }
}

interface Cell {
  readonly value: number
  readonly upper: number | null
  /** Whether the row's figures are the most that may be. */
  readonly low: boolean
}

function comparatorOf(found: RegExpExecArray, { value, upper, low }: Cell): Comparator {
  const [, before = '', , , , behind = ''] = found
  if (upper !== null) return 'between'
  const said = SIGNS[before] ?? SIGNS[behind]
  if (said !== undefined) return said
  if (value === 0 && before === '' && behind === '') return 'eq'
  return low ? 'lte' : 'gte'
}

const AT_MOST = /^\s*(?:≤|<|不超过|不高于|低于|小于)|以[下内]\s*$/

/** Whether a row's figures are the most that may be: by its name, or by the sign of one of them. */
function isLow(cells: readonly string[], { name, targets }: Columns): boolean {
  return isToBeLow(cells[name] ?? '') || targets.some(({ at }) => AT_MOST.test(cells[at] ?? ''))
}

/** The goals the cells of a row state under known columns, one a target column; offsets cover its length. */
export function goalsInRow(
  cells: readonly string[],
  columns: Columns,
  length: number,
): FoundGoal[] {
  const { indicator, unit: own } = nameAndUnit(cells[columns.name] ?? '')
  if (indicator.length < 2) return []
  const low = isLow(cells, columns)
  const given = (cells[columns.unit] ?? '').replace(/^[—\-/]+$/, '') || own
  return columns.targets.flatMap(({ at, deadline, sure, unit: ofColumn }) => {
    const found = CELL.exec(cells[at] ?? '')
    if (found === null) return []
    const [, , printed = '', last, ownUnit] = found
    const unit = ownUnit || given || ofColumn || columns.shared
    const value = numberOf(printed)
    const upper = last === undefined ? null : numberOf(last)
    return {
      ...{ indicator, value, upper, deadline, start: 0, end: length },
      comparator: comparatorOf(found, { value, upper, low }),
      unit: unit === '个百分点' ? '百分点' : unit,
      confidence: sure ? 0.92 : 0.7,
      reason: sure ? '指标表中的一行' : '指标表中的一行，分不清基期与目标年',
    }
  })
}

function numberOf(printed: string): number {
  return Number(printed.replaceAll(',', ''))
}

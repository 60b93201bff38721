import { rowCells } from '../goals/table.ts'
import { type Draft, walk } from '../outline/draft.ts'
import { markerOf } from '../outline/marker.ts'
import { type Assignment, parseAssignment } from './assignment.ts'
import { areBodies, departmentsIn } from './departments.ts'
import { columnsOf, type TaskColumns } from './task-columns.ts'
import { type Calendar, limitIn } from './task-deadline.ts'

/** A row of a table of tasks, its cells read. */
export interface TaskRow {
  readonly node: Draft
  readonly text: string
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
  readonly open: boolean
  readonly deadline: string | null
}

function deadlineOf(cell: string, calendar: Calendar): string | null {
  return /[\d\u4e00-\u9fff]/.test(cell) ? limitIn(cell, calendar) : null
}

/** True for a row that only names the group of those below it: 一 | 产品质量 | |. */
function isGroup(cells: readonly string[]): boolean {
  const filled = cells.filter(
    (cell) => cell !== '' && !/^\(?[\d一二三四五六七八九十]+\)?[、.]?$/.test(cell),
  )
  return filled.length < 2
}

/** What stands for nobody, and the name of an office as an older text has it. */
const NOBODY = /^(?:[—\-/]+|待分办|待定|无)$|\(原文[^()]*\)/g

/** The number in front of a task's name, as in (一)开展抽查. */
function withoutNumber(cell: string): string {
  return cell.slice(markerOf(cell)?.length ?? 0)
}

const HAS_ROLES = /(?:牵头|配合|参与|协助|协办)(?:[,、;。]|$)/

/** Who a cell names: 甲局牵头,乙局配合 says by itself who does what. */
function namedIn(cell: string, role: keyof Roles): Roles {
  const plain = cell.replace(NOBODY, '')
  const said = HAS_ROLES.test(plain) ? parseAssignment(plain) : undefined
  if (said !== undefined) return said
  const { names, open } = departmentsIn(plain)
  return { ...EMPTY, [role]: names, open }
}

type Roles = Pick<Assignment, 'lead' | 'responsible' | 'cooperating' | 'open'>
const EMPTY: Roles = { lead: [], responsible: [], cooperating: [], open: false }
const ROLES = ['lead', 'responsible', 'cooperating'] as const

function rolesOf(cells: readonly string[], columns: TaskColumns): Roles {
  const said = ROLES.map((role) => namedIn(cells[columns[role]] ?? '', role))
  const all = (role: (typeof ROLES)[number]) => [...new Set(said.flatMap((one) => one[role]))]
  const [lead, responsible, cooperating] = [all('lead'), all('responsible'), all('cooperating')]
  return { lead, responsible, cooperating, open: said.some((one) => one.open) }
}

const ONLY_TIME = /^(?:20\d{2}年|\d{1,2}月|每[年季月]|长期|持续|全年)[^。;]{0,16}$/

const SHORTEST_WORK = 5

/** A row whose first cells span rows above, and that a page prints from the left all the same. */
function inPlace(cells: readonly string[], { title }: TaskColumns, width: number): string[] {
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
  const named = filled[title] ?? ''
  const shifted = ONLY_TIME.test(named) || (named !== '' && areBodies(departmentsIn(named).names))
  const missing = width - filled.length
  const work = filled[title - missing] ?? ''
  return shifted && missing > 0 && work.length >= SHORTEST_WORK
    ? [...Array<string>(missing).fill(''), ...filled]
    : [...cells]
}

function rowOf(
  node: Draft,
  printed: readonly string[],
  known: { readonly columns: TaskColumns; readonly width: number; readonly calendar: Calendar },
): TaskRow | undefined {
  const { columns, width, calendar } = known
  const cells = inPlace(printed, columns, width)
  const text = withoutNumber(cells[columns.title] ?? '')
  if (text.length < 3 || isGroup(cells)) return undefined
  return {
    ...{ node, text, deadline: deadlineOf(cells[columns.deadline] ?? '', calendar) },
    ...rolesOf(cells, columns),
  }
}

/** The rows of all tables whose head names tasks and who does them (工作任务, 牵头单位, 完成时限). */
export function taskRows(outline: readonly Draft[], text: string, calendar: Calendar): TaskRow[] {
  const rows: TaskRow[] = []
  let columns: TaskColumns | undefined
  let width = 0
  for (const node of walk(outline)) {
    if (node.kind !== 'table') {
      columns = undefined
      continue
    }
    const cells = rowCells(text, node.start, node.ownEnd)
    const head = columnsOf(cells)
    columns = head ?? columns
    if (head !== undefined) width = cells.length
    const known = head === undefined ? columns : undefined
    const row = known && rowOf(node, cells, { columns: known, width, calendar })
    if (row !== undefined) rows.push(row)
  }
  return rows
}

import { rowCells } from '../goals/table.ts'
import { type Draft, walk } from '../outline/draft.ts'
import { markerOf } from '../outline/marker.ts'
import { departmentsIn } from './departments.ts'
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

function rowOf(
  node: Draft,
  cells: readonly string[],
  known: { readonly columns: TaskColumns; readonly calendar: Calendar },
): TaskRow | undefined {
  const { columns, calendar } = known
  const text = withoutNumber(cells[columns.title] ?? '')
  if (text.length < 3 || isGroup(cells)) return undefined
  const bodies = (at: number) => departmentsIn((cells[at] ?? '').replace(NOBODY, ''))
  const [lead, responsible, cooperating] = [
    bodies(columns.lead),
    bodies(columns.responsible),
    bodies(columns.cooperating),
  ]
  return {
    ...{ node, text, deadline: deadlineOf(cells[columns.deadline] ?? '', calendar) },
    ...{ lead: lead.names, responsible: responsible.names, cooperating: cooperating.names },
    open: lead.open || responsible.open || cooperating.open,
  }
}

/** The rows of all tables whose head names tasks and who does them (工作任务, 牵头单位, 完成时限). */
export function taskRows(outline: readonly Draft[], text: string, calendar: Calendar): TaskRow[] {
  const rows: TaskRow[] = []
  let columns: TaskColumns | undefined
  for (const node of walk(outline)) {
    if (node.kind !== 'table') {
      columns = undefined
      continue
    }
    const cells = rowCells(text, node.start, node.ownEnd)
    const head = columnsOf(cells)
    columns = head ?? columns
    const row =
      head === undefined && columns ? rowOf(node, cells, { columns, calendar }) : undefined
    if (row !== undefined) rows.push(row)
  }
  return rows
}

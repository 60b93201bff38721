import { rowCells } from '../goals/table.ts'
import { type Draft, walk } from '../outline/draft.ts'
import { mayEndWith } from '../text/gates.ts'
import { departmentsIn } from './departments.ts'
import { type Calendar, limitIn } from './task-deadline.ts'

/** Which column of a table of tasks holds what; -1 when there is none. */
interface TaskColumns {
  readonly title: number
  readonly lead: number
  readonly responsible: number
  readonly cooperating: number
  readonly deadline: number
}

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

const HEADS: Readonly<Record<keyof TaskColumns, RegExp>> = {
  title:
    /^(?:主要|重点|工作|具体|目标|年度)*(?:任务|工作|事项|措施|举措|工作内容|任务内容|项目)(?:名称|内容|分解|事项|清单|和措施)?$/,
  lead: /^(?:总?牵头|主办|主要责任)(?:责任)?(?:单位|部门|机构)?$/,
  responsible: /^(?:责任|落实|承办|实施|负责)(?:主体|单位|部门|机构|处室|科室)$/,
  cooperating: /^(?:配合|协办|参与|参加|协同|协助)(?:责任)?(?:单位|部门|机构)?$/,
  deadline: /^(?:完成|办结|进度|时间)?(?:时限|时间|期限|节点|要求|安排)(?:要求)?$/,
}

/** The last signs of what `HEADS` match. */
const HEAD_ENDS = '称容解项单施务作措目头办任位门构体室合与加同助限间点求排'

function columnsOf(cells: readonly string[]): TaskColumns | undefined {
  // A head names tasks and who does them: two cells at least must end like heads.
  if (cells.filter((cell) => mayEndWith(cell, HEAD_ENDS)).length < 2) return undefined
  const plain = cells.map((cell) => cell.replace(/\s/g, ''))
  const at = (what: keyof TaskColumns) => plain.findLastIndex((cell) => HEADS[what].test(cell))
  // What a column of contents says stands below the name of the task.
  const named = plain.findLastIndex((cell) => HEADS.title.test(cell) && !cell.endsWith('内容'))
  const [title, lead, responsible, cooperating] = [
    named >= 0 ? named : at('title'),
    at('lead'),
    at('responsible'),
    at('cooperating'),
  ]
  const assigned = lead >= 0 || responsible >= 0 || cooperating >= 0
  if (title < 0 || !assigned) return undefined
  return { title, lead, responsible, cooperating, deadline: at('deadline') }
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

function rowOf(
  node: Draft,
  cells: readonly string[],
  known: { readonly columns: TaskColumns; readonly calendar: Calendar },
): TaskRow | undefined {
  const { columns, calendar } = known
  const text = cells[columns.title] ?? ''
  if (text.length < 3 || isGroup(cells)) return undefined
  const bodies = (at: number) => departmentsIn((cells[at] ?? '').replace(/^[—\-/]+$/, ''))
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

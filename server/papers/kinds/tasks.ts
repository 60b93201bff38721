import type { Body } from '@zhiheng/modules'
import { type DecompositionRow, decompositionTable, livingOutline } from '@zhiheng/modules'
import type { PaperKind } from '../kind.ts'
import type { PaperColumn, PaperRow } from '../paper.ts'
import { daysText } from '../words.ts'
import { headOf, outlineAsked } from './outline-head.ts'

/** Who answers for which task until when, by department or by section of the document. */
export const tasksPaper: PaperKind = {
  name: 'tasks',
  title: '任务分解表',
  about: 'document',
  groupings: [
    { by: 'section', title: '任务分解表（按章节）' },
    { by: 'department', title: '任务分解表（按部门）' },
  ],
  read: async (of) => {
    const { kernel, actor, asked } = of
    const outline = await livingOutline(kernel, actor, outlineAsked(of))
    const { by = 'section' } = asked
    const document = outline.document.id
    const table = await decompositionTable(kernel, actor, { document, on: outline.asOf, by })
    const groups = table.groups.map(({ title, rows }) => ({ title: title || '其他', rows }))
    return {
      title: tasksPaper.groupings?.find((each) => each.by === by)?.title ?? tasksPaper.title,
      landscape: false,
      ...headOf(outline, of),
      blocks: [
        { kind: 'table', columns, rows: rowsOf(groups), none: '这份文件没有分解出任务。' },
        {
          kind: 'note',
          text: '单位用文件原文的名称；已更名或职责已移交的，写上述日期的名称，括号内为原文。',
        },
      ],
    }
  },
}

const columns: readonly PaperColumn[] = [
  { title: '序号', mm: 12, align: 'center' },
  { title: '重点任务', mm: 53 },
  { title: '牵头单位', mm: 30 },
  { title: '责任、配合单位', mm: 30 },
  { title: '完成时限', mm: 31, align: 'center' },
]

interface Group {
  readonly title: string
  readonly rows: readonly DecompositionRow[]
}

function rowsOf(groups: readonly Group[]): PaperRow[] {
  let n = 0
  return groups.flatMap(({ title, rows }): PaperRow[] => [
    { group: `${title}（${rows.length} 项）` },
    ...rows.map((row) => ({ cells: cellsOf(row, ++n) })),
  ])
}

function cellsOf(row: DecompositionRow, n: number): string[] {
  return [
    String(n),
    `${row.number ?? ''}${row.task.title}`,
    namesOf(row.lead) || '待分办',
    namesOf([...row.responsible, ...row.cooperating]),
    daysText(row.deadlineText),
  ]
}

/** As the text prints them; a body that is called otherwise by now, by today's name first. */
const namesOf = (bodies: readonly Body[]): string =>
  bodies
    .map(({ printed, title }) =>
      title === null || shortens(printed, title) ? printed : `${title}（原文“${printed}”）`,
    )
    .join('\n')

/** Whether the characters of one name stand in the other in their order: 市工信局 in 某市工业和信息化局. */
function shortens(short: string, full: string): boolean {
  let at = 0
  for (const character of short) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

import { list, oneOf } from '@zhiheng/kernel'
import {
  type LivingOutline,
  livingOutline,
  type ProgressRow,
  type ProgressTable,
  progressTable,
} from '@zhiheng/modules'
import type { PaperFor, PaperKind } from '../kind.ts'
import type { Block, PaperColumn, PaperRow } from '../paper.ts'
import { countsText, daysText, dayText, type State, stateText } from '../words.ts'
import { headOf, outlineAsked } from './outline-head.ts'
import { grouped } from './sections.ts'

/** How far every task has come and, for a round, who has returned what, late or not at all. */
export const progressPaper: PaperKind = {
  name: 'progress',
  title: '进展情况汇总表',
  about: 'document',
  read: async (of) => {
    const outline = await livingOutline(of.kernel, of.actor, outlineAsked(of))
    const table = await tableOn(outline, of)
    const head = headOf(outline, of)
    return {
      title: progressPaper.title,
      landscape: true,
      ...head,
      meta: [...head.meta, ...roundLine(table)],
      blocks: [
        {
          kind: 'table',
          columns: columnsFor(table),
          rows: rowsOf(table, outline),
          none: '这份文件没有分解出任务。',
        },
        ...summaryOf(table, outline),
      ],
    }
  },
}

async function tableOn(outline: LivingOutline, of: PaperFor): Promise<ProgressTable> {
  const { kernel, actor, asked } = of
  const round = asked.round ?? (await latestRound(outline, of))
  const whose = { document: outline.document.id, on: outline.asOf }
  return progressTable(kernel, actor, { ...whose, ...(round && { round }) })
}

/** The round that was begun last by that day and asks about the document; undefined where there is none. */
async function latestRound(
  { document, asOf }: LivingOutline,
  { kernel, actor }: PaperFor,
): Promise<string | undefined> {
  const where = { region: document.region.code, state: oneOf('open', 'closed') }
  const { records } = await list(kernel, 'reporting-round', { actor, where, limit: 100 })
  return records.find(
    ({ fields }) =>
      String(fields.countsFrom) <= asOf &&
      (fields.document === null || fields.document === document.id),
  )?.id
}

/** Without a round nothing is owed: what happened takes the room of what was sent. */
const columnsFor = ({ round }: ProgressTable): readonly PaperColumn[] => [
  { title: '序号', mm: 12, align: 'center' },
  { title: '重点任务', mm: 52 },
  { title: '完成时限', mm: 33, align: 'center' },
  { title: '进展情况', mm: round ? 58 : 89 },
  { title: '完成', mm: 14, align: 'center' },
  { title: '状态', mm: 25, align: 'center' },
  ...(round ? [{ title: '报送', mm: 31, align: 'center' } as const] : []),
]

const roundLine = ({ round }: ProgressTable): [string, string][] =>
  round ? [[`报送：${round.title}`, `期限 ${dayText(round.dueOn)}`]] : []

function rowsOf({ rows }: ProgressTable, { items }: LivingOutline): PaperRow[] {
  const states = new Map(
    items.map(({ id, state, provisional }) => [id, stateText(state, provisional)]),
  )
  const assigned = rows.filter(({ department }) => department !== null)
  const waiting = rows.filter(({ department }) => department === null)
  const numbered = [...assigned, ...waiting].map((row, i) => ({ row, n: i + 1 }))
  return grouped(numbered, ({ row }) => row.departmentTitle).flatMap(([title, of]): PaperRow[] => [
    { group: `${title}（${of.length} 项）${unitMark(of.map(({ row }) => row))}` },
    ...of.map(({ row, n }) => ({ cells: cellsOf(row, n, states.get(row.task.id)) })),
  ])
}

function cellsOf(row: ProgressRow, n: number, state = row.stateTitle): string[] {
  const { lastReturn, percent } = row
  const own = row.return?.text ?? null
  const progress =
    own ?? (lastReturn ? `${dayText(lastReturn.on)}报：${lastReturn.text}` : '尚无报告')
  return [
    String(n),
    `${row.number ?? ''}${row.task.title}`,
    daysText(row.deadlineText),
    row.return?.plan ? `${progress}\n下一步：${row.return.plan}` : progress,
    percent === null ? '' : `${percent}%`,
    state,
    ...(row.return ? [returnText(row.return)] : []),
  ]
}

type Return = NonNullable<ProgressRow['return']>

/** What a department owes carries a mark where it is missing or late, so that it is seen on paper. */
function returnText({ state, title, lateBy, lacks, on }: Return): string {
  const late = lateBy
    ? `\n迟 ${lateBy.workdays > 0 ? `${lateBy.workdays} 个工作日` : `${lateBy.days} 天`}`
    : ''
  const mark = state === 'missing' ? '■ ' : lateBy ? '▼ ' : ''
  const lacking = lacks.length ? `\n缺：${lacks.join('、')}` : ''
  return `${mark}${title}${on ? `\n${dayText(on)}` : ''}${late}${lacking}`
}

/** Behind the name of a unit: how many of its returns are missing, how many late. */
function unitMark(rows: readonly ProgressRow[]): string {
  const missing = rows.filter((row) => row.return?.state === 'missing').length
  const late = rows.filter((row) => row.return?.lateBy && row.return.state !== 'missing').length
  return `${missing ? `　■ 缺报 ${missing} 项` : ''}${late ? `　▼ 迟报 ${late} 项` : ''}`
}

function summaryOf({ rows, round, counts }: ProgressTable, { items }: LivingOutline): Block[] {
  const standing: Record<State, number> = {
    reached: 0,
    onTrack: 0,
    behind: 0,
    missed: 0,
    overdue: 0,
    unknown: 0,
  }
  for (const item of items) if (item.kind === 'task') standing[item.state] += 1
  const returned = round
    ? `报送：已接收 ${counts.accepted}，待接收 ${counts.submitted}，已退回 ${counts.returned}，缺报 ${counts.missing}，迟报（含缺报）${counts.late}。`
    : ''
  return [{ kind: 'note', text: `共 ${rows.length} 项：${countsText(standing)}。${returned}` }]
}

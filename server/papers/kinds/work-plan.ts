import { find, refuse } from '@zhiheng/kernel'
import { type PlanItem, type WorkPlan, workPlan } from '@zhiheng/modules'
import type { PaperKind } from '../kind.ts'
import type { Paper, PaperColumn } from '../paper.ts'
import { dayText, stateText } from '../words.ts'
import { markNote } from './outline-head.ts'

/** The whole plan of the year in which the item is that it is asked of. */
export const workPlanPaper: PaperKind = {
  name: 'work-plan',
  title: '年度工作计划',
  about: 'work-plan-item',
  read: async ({ kernel, actor, at, today }) => {
    const item = await find(kernel, workPlanPaper.about, { actor, at })
    if (!item) throw refuse('record.unknown', undefined as never)
    const asked = { region: item.region, year: Number(item.fields.year), on: today }
    return paperOf(await workPlan(kernel, actor, asked))
  },
}

const columns: readonly PaperColumn[] = [
  { title: '序号', mm: 12, align: 'center' },
  { title: '工作事项', mm: 44 },
  { title: '牵头部门', mm: 26 },
  { title: '完成期限', mm: 30, align: 'center' },
  { title: '工作措施', mm: 22 },
  { title: '来源现状', mm: 22, align: 'center' },
]

function paperOf({ year, on, items }: WorkPlan): Paper {
  const entered = items.filter(({ state }) => state !== 'proposed')
  const title = `${year}年度工作计划`
  return {
    title,
    landscape: false,
    meta: [[`共 ${entered.length} 项`, `${dayText(on)}印`]],
    blocks: [
      {
        kind: 'table',
        columns,
        rows: entered.map((item, n) => ({ cells: cellsOf(item, n + 1) })),
        none: '这一年的计划还没有列入事项。',
      },
      { kind: 'note', text: `“来源现状”是来源任务或目标在印制当日的状态。${markNote}` },
    ],
    header: title,
  }
}

const cellsOf = (item: PlanItem, n: number): string[] => [
  String(n),
  item.title,
  item.departmentTitle ?? '待定',
  dayText(item.deadline),
  item.measure ?? '',
  item.source ? stateText(item.source.state, item.source.provisional) : item.stateTitle,
]

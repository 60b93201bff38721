import { amountText, targetText } from '@zhiheng/kernel/programme/index.ts'
import { type GoalItem, type LivingOutline, livingOutline } from '@zhiheng/modules'
import type { PaperFor, PaperKind } from '../kind.ts'
import type { Block, Paper, PaperColumn, PaperRow } from '../paper.ts'
import { countsText, daysText, dayText, stateText } from '../words.ts'
import { headOf, markNote, outlineAsked } from './outline-head.ts'
import { grouped, sectionsOf } from './sections.ts'

/** Every goal of a document with its target, figure and state, and the rule by which it was judged. */
export const goalsPaper: PaperKind = {
  name: 'goals',
  title: '目标完成情况表',
  about: 'document',
  read: async (of) => goalsOn(await livingOutline(of.kernel, of.actor, outlineAsked(of)), of),
}

const columns: readonly PaperColumn[] = [
  { title: '序号', mm: 11, align: 'center' },
  { title: '指标', mm: 38 },
  { title: '目标', mm: 26 },
  { title: '期限', mm: 22, align: 'center' },
  { title: '完成值', mm: 29, align: 'center' },
  { title: '数据时段', mm: 21, align: 'center' },
  { title: '状态', mm: 24, align: 'center' },
  { title: '判定依据', mm: 54 },
]

function goalsOn(outline: LivingOutline, of: PaperFor): Paper {
  const goals = outline.items.filter((item) => item.kind === 'goal')
  return {
    title: goalsPaper.title,
    landscape: true,
    ...headOf(outline, of),
    blocks: [
      { kind: 'table', columns, rows: rowsOf(outline, goals), none: '这份文件没有可考核的目标。' },
      summaryOf(goals),
    ],
  }
}

function rowsOf({ nodes }: LivingOutline, goals: readonly GoalItem[]): PaperRow[] {
  const sections = sectionsOf(nodes)
  const numbered = goals.map((goal, i) => ({ goal, n: i + 1 }))
  return grouped(numbered, ({ goal }) => sections.get(goal.node) ?? '').flatMap(([title, of]) => [
    ...(title ? [{ group: title }] : []),
    ...of.map(({ goal, n }) => ({ cells: cellsOf(goal, n) })),
  ])
}

function cellsOf(item: GoalItem, n: number): string[] {
  const { goal, title, state, provisional, why } = item
  const target = { ...goal, base: null, startsOn: null, accumulates: false }
  return [
    String(n),
    title,
    targetText(target),
    deadlineText(goal.deadline),
    figureText(goal),
    goal.figure?.periodTitle ?? '',
    stateText(state, provisional),
    ruleText(why, goal),
  ]
}

/** `2030年底` for the last day of a year, as documents say it. */
const deadlineText = (day: string | null): string =>
  day?.endsWith('-12-31') ? `${day.slice(0, 4)}年底` : dayText(day)

/** Why the state is what it is, without the figure, which stands beside it. */
function ruleText(why: string, { figure }: GoalItem['goal']): string {
  const repeated = figure !== null && why.startsWith(figure.periodTitle)
  return daysText(repeated ? why.slice(why.indexOf('，') + 1) : why)
}

/** The figure, and exactly what a ratio was made of. */
function figureText({ figure, unit }: GoalItem['goal']): string {
  if (!figure || figure.value === null) return '无数据'
  const value = amountText(figure.value, unit === '百分点' ? '%' : unit)
  const { of, among } = figure
  // A figure that a department states comes without its parts.
  return among === null || among === undefined ? value : `${value}\n（${of}÷${among}）`
}

function summaryOf(goals: readonly GoalItem[]): Block {
  const counts = { reached: 0, onTrack: 0, behind: 0, missed: 0, overdue: 0, unknown: 0 }
  for (const { state } of goals) counts[state] += 1
  return { kind: 'note', text: `共 ${goals.length} 项：${countsText(counts)}。${markNote}` }
}

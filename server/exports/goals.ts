import type { Kernel } from '@zhiheng/kernel'
import { targetText } from '@zhiheng/kernel/programme/index.ts'
import type { GoalRow } from '@zhiheng/modules'
import { stateText } from '../papers/words.ts'
import type { Table, TableColumn, Value } from './table.ts'

const columns: readonly TableColumn[] = [
  { title: '纲要文件', kind: 'text', width: 30 },
  { title: '领域', kind: 'text', width: 14 },
  { title: '指标', kind: 'text', width: 34 },
  { title: '责任部门', kind: 'text', width: 24 },
  { title: '目标', kind: 'text', width: 20 },
  { title: '期限', kind: 'date', width: 14 },
  { title: '最新数值', kind: 'number', width: 12 },
  { title: '单位', kind: 'text', width: 10 },
  { title: '数据时段', kind: 'text', width: 20 },
  { title: '距目标', kind: 'number', width: 12 },
  { title: '按此进度到期', kind: 'number', width: 14 },
  { title: '状态', kind: 'text', width: 16 },
  { title: '判定依据', kind: 'text', width: 60 },
  { title: '原文', kind: 'text', width: 60 },
]

/** Goals in the order of their page; what a figure lacks to its target is negative. */
export function goalsTable({ catalogue }: Kernel, goals: readonly GoalRow[]): Table {
  const { domain } = catalogue.entries.get('goal')!.register.fields
  const domains: Readonly<Record<string, string>> = domain?.choices ?? {}
  return { title: '质量目标清单', columns, rows: goals.map((goal) => cellsOf(goal, domains)) }
}

function cellsOf(goal: GoalRow, domains: Readonly<Record<string, string>>): Value[] {
  const { comparator, value, upper, unit, figure, forecast, distance } = goal
  const none = { base: null, startsOn: null, deadline: null, accumulates: false }
  return [
    goal.document.title,
    domains[goal.domain] ?? goal.domain,
    goal.title,
    goal.departmentTitle,
    targetText({ comparator, value, upper, unit, ...none }),
    goal.deadline,
    rounded(figure?.value),
    unit === '百分点' ? '%' : unit,
    figure?.periodTitle ?? null,
    rounded(distance),
    rounded(forecast?.value),
    stateText(goal.state, goal.provisional).replace('\n', ''),
    goal.why,
    goal.quote,
  ]
}

/** At most two places, as everywhere. */
const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 100) / 100

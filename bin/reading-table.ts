import type { ReadGoal, Reading } from '@zhiheng/policy'

const SIGNS = {
  gte: '≥',
  gt: '>',
  lte: '≤',
  lt: '<',
  eq: '=',
  between: '',
  increase: '提高 ',
  decrease: '降低 ',
  approx: '约 ',
} as const

/** A goal's figure as people write it: ≥ 96%, 5–8 家. */
export function figureOf(goal: Pick<ReadGoal, 'comparator' | 'value' | 'upper' | 'unit'>): string {
  const value = goal.upper === null ? `${goal.value}` : `${goal.value}–${goal.upper}`
  return `${SIGNS[goal.comparator]}${value}${goal.unit}`
}

/** The columns that tables of a reading show, each row beginning with its confidence in percent. */
export function goalRows({ goals, ambitions }: Reading): string[][] {
  const counted = goals.map((goal) => [
    percent(goal.confidence),
    goal.indicator,
    figureOf(goal),
    goal.deadline ?? '',
  ])
  const stated = ambitions.map((one) => [
    percent(one.confidence),
    one.statement,
    '（无数值）',
    one.deadline ?? '',
  ])
  return [...counted, ...stated]
}

/** Tasks as rows: confidence, title, lead, responsible, cooperating, deadline. */
export function taskRows({ tasks }: Reading): string[][] {
  return tasks.map((task) => [
    percent(task.confidence),
    task.title,
    task.lead.join('、'),
    task.responsible.join('、'),
    task.cooperating.join('、'),
    task.deadline ?? '',
  ])
}

/** Rules as rows: confidence, article, words. */
export function ruleRows({ rules }: Reading): string[][] {
  return rules.map((rule) => [percent(rule.confidence), rule.article ?? rule.subject, rule.quote])
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`
}

/** Heads of the three tables, in the order of their columns. */
export const HEADS = {
  goals: ['把握', '指标', '目标值', '时限'],
  tasks: ['把握', '任务', '牵头', '责任', '配合', '时限'],
  rules: ['把握', '条款', '规定'],
} as const

function section(name: string, head: readonly string[], rows: readonly string[][]): string[] {
  if (rows.length === 0) return []
  return ['', `${name}（${rows.length}）`, ...[head, ...rows].map((row) => row.join('\t'))]
}

/** A reading as lines of tab-separated tables, for terminals and spreadsheets. */
export function readingTable(reading: Reading): string {
  const { title, docNo, issuer, date } = reading
  const about = [title, docNo, issuer, date].filter((one) => one !== null)
  return [
    about.join('\t'),
    ...section('目标', HEADS.goals, goalRows(reading)),
    ...section('任务', HEADS.tasks, taskRows(reading)),
    ...section('规定', HEADS.rules, ruleRows(reading)),
  ].join('\n')
}

import { formatDate, formatTarget, type Language } from '@zhiheng/ui'
import type { RuleFacts } from '../api/schemes.ts'
import type { Sentence } from '../language/english.ts'

/** What a rule fixes, in a word. */
export const kindWords: Readonly<Record<string, Sentence>> = {
  cycle: '评审周期',
  quota: '名额',
  validity: '有效期',
  eligibility: '申报条件',
  stage: '评审程序',
  amount: '奖励金额',
  ban: '限制申报',
  effective: '施行日期',
  threshold: '达标指标',
  weight: '分值权重',
  band: '分数等次',
}
/** What a scheme is for. */
export const schemeKindWords: Readonly<Record<string, Sentence>> = {
  award: '政府质量奖',
  assessment: '考核',
  standard: '创建标准',
}
/** How a rule's figure is to be compared. */
export const comparatorWords: Readonly<Record<string, Sentence>> = {
  gte: '不低于（≥）',
  gt: '高于（>）',
  lte: '不高于（≤）',
  lt: '低于（<）',
  eq: '等于（=）',
  between: '介于',
  increase: '提高',
  decrease: '降低',
  approx: '约',
}

/** A condition on the years just past: 近三年未发生重大事故. */
const isWindow = ({ kind, comparator, unit, value }: RuleFacts) =>
  kind === 'eligibility' && comparator === 'eq' && unit === '年' && value !== null

/** What a rule says in few signs: `≤ 3 个`, `申报 → 审定`, `> 全省平均水平`; empty where it has no figure. */
export function figureOf(rule: RuleFacts, language: Language): string {
  if (rule.stages && rule.stages.length > 0) return rule.stages.join(' → ')
  if (rule.date) return formatDate(rule.date, language)
  const { value, upper } = rule
  if (isWindow(rule)) return language === 'en' ? `in the last ${value} years` : `近 ${value} 年`
  const unit = rule.unit ?? ''
  // Two years of a cycle are no comparison; no accident of a criterion is one.
  const plain = rule.kind !== 'threshold' && rule.comparator === 'eq'
  const comparator = plain ? '' : (rule.comparator ?? '')
  const target = formatTarget({ comparator, value, upper, unit }, language)
  return value === null ? `${target} ${unit}`.trim() : target
}

/** Whom a rule is about, and what it asks: `申报组织 · 正常经营`. */
export const aboutOf = ({ subject, indicator }: RuleFacts): string =>
  [subject, indicator].filter(Boolean).join(' · ')

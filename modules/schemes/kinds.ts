/** What a set of rules is for. */
export const schemeKinds = {
  award: '政府质量奖',
  assessment: '考核',
  standard: '创建标准',
} as const

/** What one rule fixes; the names are those of the reader (`RuleKind`). */
export const ruleKinds = {
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
} as const

/** How a rule's figure is to be compared. */
export const ruleComparators = {
  gte: '不低于',
  gt: '高于',
  lte: '不超过',
  lt: '低于',
  eq: '等于',
  between: '介于',
  increase: '提高',
  decrease: '降低',
  approx: '约为',
} as const

export type SchemeKind = keyof typeof schemeKinds

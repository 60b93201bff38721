/** What a scheme is for; nothing of it changes how it is worked out. */
export const contentKinds = {
  award: '政府质量奖',
  assessment: '考核',
  standard: '创建标准',
  credit: '信用评价',
  brand: '品牌评价',
  contest: '竞赛评比',
} as const

/** How criteria come to a result. */
export const combinations = { all: '须全部符合', points: '按得分' } as const
/** What becomes of the points of what does not apply. */
export const rescalings = {
  rescaled: '分摊给其他条目',
  full: '视为得满分',
  none: '不得分',
} as const
/** What is done where equal points reach over the edge. */
export const tieRules = {
  all: '全部入选',
  none: '均不入选',
  draw: '抽签',
  committee: '由评审委员会决定',
} as const

/** What a line of a scheme is. A limit holds the grade down whatever the points. */
export const criterionRoles = {
  group: '分组',
  entry: '准入条件',
  points: '计分',
  bonus: '加分',
  deduction: '扣分',
  veto: '一票否决',
  cap: '等次限制',
} as const

/** How points follow. */
export const scorings = {
  whole: '符合得满分',
  linear: '起点与满分点之间按比例',
  each: '按数量计',
  bands: '分档',
  rank: '按名次',
  percent: '评审人员按百分比',
  given: '评审人员给分',
} as const

export const evidences = { optional: '可附', required: '必须附' } as const

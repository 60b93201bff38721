export const caseStates = {
  filed: '已立案',
  investigating: '调查中',
  proposed: '待法制审核',
  reviewed: '待告知',
  notified: '已告知',
  hearingAsked: '已要求听证',
  hearingNotified: '已通知听证',
  heard: '已听证',
  waived: '未听证',
  decided: '已决定',
  served: '已送达',
  overdue: '逾期未缴',
  postponed: '暂缓、分期缴纳',
  executed: '已执行',
  closed: '已结案',
  suspended: '中止',
  transferred: '已移送司法',
  ended: '已终止',
} as const
type State = keyof typeof caseStates

/** While nothing has been proposed, and until the decision: what may be given up, or handed to the police. */
export const beforeDecision = [
  'filed',
  'investigating',
  'proposed',
  'reviewed',
  'notified',
  'hearingAsked',
  'hearingNotified',
  'heard',
  'waived',
] as const satisfies readonly State[]
export const afterDecision = [
  'decided',
  'served',
  'overdue',
  'postponed',
  'executed',
  'closed',
] as const satisfies readonly State[]
/** From here on the party knows of its case. */
export const toldToTheParty: readonly State[] = [
  'notified',
  'hearingAsked',
  'hearingNotified',
  'heard',
  'waived',
  ...afterDecision,
]

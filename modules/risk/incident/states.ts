export const incidentStates = {
  reported: '已首报',
  verified: '已核实',
  investigating: '调查中',
  reportedUp: '调查报告待批复',
  approved: '已批复',
  handled: '已处理',
  closed: '已办结',
  notIncident: '不属于事故',
} as const
type State = keyof typeof incidentStates

/** While its figures may still change. */
export const early = ['reported', 'verified', 'investigating'] as const satisfies readonly State[]

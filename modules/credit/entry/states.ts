export const entryStates = {
  proposed: '待告知',
  noticed: '已告知',
  stated: '已陈述、申辩',
  unstated: '未陈述、申辩',
  considered: '已复核',
  consenting: '待上级同意',
  consented: '上级已同意',
  decided: '已决定列入',
  listed: '已列入',
  removed: '已移出',
  notListed: '不予列入',
  withdrawn: '建议已撤回',
} as const
type State = keyof typeof entryStates

/** On the way to the list, or on it: nobody is proposed a second time for the same decision. */
export const open = [
  'proposed',
  'noticed',
  'stated',
  'unstated',
  'considered',
  'consenting',
  'consented',
  'decided',
  'listed',
] as const satisfies readonly State[]
/** From here on the enterprise is told of its case. */
export const toldToTheParty = [
  'noticed',
  'stated',
  'unstated',
  'considered',
  'consenting',
  'consented',
  'decided',
  'listed',
  'removed',
  'notListed',
] as const satisfies readonly State[]
/** States of a penalty case in which its decision has been made. */
export const penaltyDecided = [
  'decided',
  'served',
  'overdue',
  'postponed',
  'executed',
  'closed',
] as const

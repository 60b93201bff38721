import type { StatuteRow } from '../casework/index.ts'

const remembered = {
  act: '市场监管领域重大违法行为举报奖励暂行办法（国市监稽规〔2021〕4号）',
  article: '—',
  verified: false,
} as const

/** The time limits of rewards: no text that was read states them, and a region may set others. */
export const rewardsStatute: readonly StatuteRow[] = [
  {
    ...remembered,
    register: 'reward',
    step: 'notify',
    amount: 15,
    unit: 'workdays',
    from: 'closedOn',
    lapsesTo: null,
    setting: 'reward.notify',
  },
  {
    ...remembered,
    register: 'reward-payment',
    step: 'confirm',
    amount: 60,
    unit: 'days',
    from: 'notifiedOn',
    lapsesTo: 'unclaimed',
    setting: 'reward.claim',
  },
]

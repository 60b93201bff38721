import { longText } from '@zhiheng/kernel'
import { byOffice, byReviewer } from '../../rights.ts'

/** A statement counts once a second post has approved it. */
export const approvable = {
  stated: '待审批',
  approved: '已批准',
  returned: '已退回',
  withdrawn: '已撤销',
} as const
/** In these states it says nothing. */
export const notYet = ['stated', 'returned', 'withdrawn'] as const

/** What approves a statement, sends it back or takes it out again. */
export const approving = {
  approve: {
    title: '审核批准',
    from: 'stated',
    to: 'approved',
    by: byReviewer,
    secondPost: true,
    ask: { opinion: longText('审核意见') },
  },
  return: {
    title: '退回',
    from: 'stated',
    to: 'returned',
    by: byReviewer,
    secondPost: true,
    ask: { reason: longText('退回原因') },
  },
  withdraw: {
    title: '撤销',
    from: ['stated', 'returned', 'approved'],
    to: 'withdrawn',
    by: byOffice,
    ask: { reason: longText('撤销原因') },
  },
  restore: {
    title: '重新提出',
    from: 'withdrawn',
    to: 'stated',
    by: byOffice,
    ask: { reason: longText('重新提出的原因') },
  },
} as const

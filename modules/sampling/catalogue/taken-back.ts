import { longText } from '@zhiheng/kernel'
import { byOfficersHere } from '../rights.ts'

/** What was stated by mistake is withdrawn, and counts nowhere until it is restored. */
export const takenBack = {
  withdraw: {
    title: '撤销',
    from: 'stated',
    to: 'withdrawn',
    by: byOfficersHere,
    ask: { reason: longText('撤销原因') },
  },
  restore: {
    title: '恢复',
    from: 'withdrawn',
    to: 'stated',
    by: byOfficersHere,
    ask: { reason: longText('恢复原因') },
  },
} as const

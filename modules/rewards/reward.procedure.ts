import { defineProcedure, longText } from '@zhiheng/kernel'
import { rewardMeasures } from '../casework/sources.ts'
import { reward } from './reward.register.ts'
import { byHead, byWhoCloses } from './rights.ts'

/** From a proven report to its reward, or the reason why there is none. */
export const rewardHandling = defineProcedure('reward-handling', {
  title: '举报奖励办理',
  source: rewardMeasures.art(11),
  about: reward,
  states: { proposed: '待认定', refused: '不予奖励' },
  voids: [],
  steps: {
    propose: {
      title: '提出奖励',
      source: rewardMeasures.art(11),
      from: 'new',
      to: 'proposed',
      by: byWhoCloses,
      fills: ['tip', 'submission', 'openedOn', 'closedOn', 'department', 'fine'],
    },
    refuse: {
      title: '不予奖励',
      source: rewardMeasures.art(11),
      from: 'proposed',
      to: 'refused',
      by: byHead,
      sets: { outcome: 'refused' },
      ask: { reason: longText('不予奖励的理由') },
    },
  },
})

import { known, longText, rule, today } from '@zhiheng/kernel'
import { byHeadOf } from '../../casework/rights.ts'
import { settings } from '../../casework/sources.ts'

const over = ['agreed', 'ended', 'notified', 'closed'] as const

/** What was found of a complaint once it is over: awards, credit and reviews look at what was proved and whose fault it was. */
export const verdictSteps = {
  establish: {
    title: '认定查实情况',
    source: settings,
    from: over,
    to: 'same',
    by: byHeadOf,
    secondPost: true,
    fills: ['major', 'verdict', 'verdictWhy'],
    sets: { verdictOn: today },
    leaves: [
      rule('请选择查实情况', 'verdict', { verdict: known }),
      rule('请写明认定的事实和依据', 'verdictWhy', { verdictWhy: known }),
    ],
  },
  revokeVerdict: {
    title: '撤销认定',
    from: over,
    to: 'same',
    by: byHeadOf,
    when: { verdict: known },
    sets: { verdict: null, verdictWhy: null, verdictOn: null },
    ask: { reason: longText('撤销的理由') },
  },
} as const

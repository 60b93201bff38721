import { longText } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, bySystem } from '../../casework/rights.ts'
import { penaltyProcedure, transferRules } from '../../casework/sources.ts'
import { beforeDecision } from './states.ts'

/** What stops a case: for a time, for good, or because it belongs to the police. */
export const interruptionSteps = {
  suspend: {
    title: '中止调查',
    source: penaltyProcedure.at('中止'),
    from: beforeDecision,
    to: 'suspended',
    by: byHeadOf,
    ask: { reason: longText('中止的理由') },
  },
  resume: {
    title: '恢复调查',
    source: penaltyProcedure.at('中止'),
    from: 'suspended',
    to: 'investigating',
    by: byHeadOf,
    ask: { reason: longText('恢复的理由') },
  },
  suspendForTransfer: {
    title: '拟移送公安机关，中止调查',
    source: transferRules.art(5),
    from: [...beforeDecision, 'suspended'],
    to: 'suspended',
    by: byOfficer,
    consequence: true,
  },
  resumeAfterTransfer: {
    title: '公安机关不予立案，恢复调查',
    source: transferRules.art(10),
    from: 'suspended',
    to: 'investigating',
    by: [...byOfficer, ...bySystem],
    consequence: true,
  },
  transfer: {
    title: '移送司法机关',
    source: transferRules.art(12),
    from: 'suspended',
    to: 'transferred',
    by: byOfficer,
    sets: { outcome: 'transferred', closed: true },
    consequence: true,
  },
  end: {
    title: '终止调查',
    source: penaltyProcedure.at('终止'),
    from: [...beforeDecision, 'suspended'],
    to: 'ended',
    by: byHeadOf,
    sets: { outcome: 'ended', closed: true },
    ask: { reason: longText('终止的理由') },
  },
} as const

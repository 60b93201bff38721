import {
  type AnyRegister,
  byChoice,
  change,
  known,
  lapse,
  longText,
  nextSerial,
  of,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byHeadOf, ownFirm } from '../../casework/rights.ts'
import { publicationKeeping } from '../../enforcement/penalty/publication.procedure.ts'
import { byOfficerOrClock } from '../rights.ts'
import { repairConditions } from '../sources.ts'

/** `list-entry`, whose procedure means this one. */
const entry = { name: 'list-entry' } as AnyRegister

/** Decided by another post than accepted it, not before the least time in public has passed. */
export const decisionSteps = {
  agree: {
    title: '准予修复',
    source: repairConditions,
    from: 'accepted',
    to: 'agreed',
    by: byHeadOf,
    apartFrom: ['accept'],
    fills: ['decision'],
    sets: { decidedOn: today, decisionNo: nextSerial, outcome: 'agreed' },
    within: byChoice('of', {
      list: workdays(setting('repair.decideList', 15)),
      penalty: workdays(setting('repair.decidePenalty', 10)),
    }).after('accepted'),
    otherwise: lapse({ to: 'same', sets: { late: true } }),
    leaves: [
      rule('须写明决定内容', 'decision', { decision: known }),
      rule('处罚和义务尚未履行的，不能准予修复', 'dutiesDone', { dutiesDone: true }),
      rule('危害后果尚未消除的，不能准予修复', 'harmRemoved', { harmRemoved: true }),
      rule('再受较重行政处罚的，不能准予修复', 'newPenalty', { newPenalty: false }),
    ],
    also: [
      change(entry, 'removeEarly', { link: 'entry', with: {} }),
      change(publicationKeeping, 'repair', {
        link: 'publication',
        with: { reason: of('decision') },
      }),
    ],
  },
  deny: {
    title: '不予修复',
    source: repairConditions,
    from: 'accepted',
    to: 'denied',
    by: byHeadOf,
    apartFrom: ['accept'],
    fills: ['decision'],
    sets: { decidedOn: today, decisionNo: nextSerial, outcome: 'denied' },
    leaves: [rule('不予修复的，须写明理由', 'decision', { decision: known })],
  },
  withdraw: {
    title: '撤回申请',
    from: ['filed', 'returned', 'accepted'],
    to: 'withdrawn',
    by: [ownFirm],
    ask: { reason: longText('撤回的原因') },
  },
  close: {
    title: '终止（已不在公示中）',
    from: ['filed', 'returned', 'accepted'],
    to: 'closed',
    by: byOfficerOrClock,
    sets: { decidedOn: today, outcome: 'closed' },
    consequence: true,
  },
} as const

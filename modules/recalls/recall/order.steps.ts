import { create, field, longText, nextSerial, now, of, pick, text, today } from '@zhiheng/kernel'
import { byFirm, byHeadOf, insideReaders } from '../../casework/rights.ts'
import { clue } from '../../enforcement/clue/clue.register.ts'
import { orderedRecall, recallObjection } from '../sources.ts'
import { toObject } from './clocks.ts'

/** Whoever does not recall is ordered to, may object, and is made to in the end. */
export const orders = {
  order: {
    title: '责令召回',
    source: orderedRecall,
    from: ['known', 'planned', 'announced'],
    to: 'ordered',
    by: byHeadOf,
    ask: { facts: longText('责令召回的事实和理由') },
    sets: {
      orderNo: nextSerial,
      orderedOn: today,
      ordered: true,
      clock: pick('regime', { food: field('clock'), goods: 'goodsOrdered' }),
      clockFrom: now,
    },
  },
  object: {
    title: '提出异议',
    source: recallObjection,
    from: 'ordered',
    to: 'objected',
    by: byFirm,
    ask: { grounds: longText('异议和证据') },
    within: toObject,
    otherwise: 'binding',
  },
  uphold: {
    title: '维持责令召回',
    source: recallObjection,
    from: 'objected',
    to: 'binding',
    by: byHeadOf,
    ask: { decision: longText('维持的理由') },
  },
  revoke: {
    title: '撤销责令召回',
    source: recallObjection,
    from: 'objected',
    to: 'ended',
    by: byHeadOf,
    ask: { decision: longText('撤销的理由') },
    sets: { outcome: 'ended', ordered: false },
  },
  force: {
    title: '转为强制处置',
    source: orderedRecall,
    from: ['ordered', 'binding'],
    to: 'forced',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { subject: text('线索事由'), facts: longText('拒不召回的事实') },
    also: [
      create(clue, 'refer', {
        with: {
          subject: of('subject'),
          facts: of('facts'),
          receivedOn: today,
          source: 'inspection',
          party: of('party'),
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
  closeForced: {
    title: '强制处置办结',
    source: orderedRecall,
    from: 'forced',
    to: 'closed',
    by: byHeadOf,
    ask: { result: longText('处置结果') },
    sets: { outcome: 'forced' },
  },
} as const

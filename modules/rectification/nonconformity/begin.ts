import { above, create, longText, nextSerial, now, of, pick, text, today } from '@zhiheng/kernel'
import { byHeadOf, byOfficer, bySystem, insideReaders } from '../../casework/rights.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { interviewing } from '../../interviews/interview.procedure.ts'
import { recallHandling } from '../../recalls/recall/recall.procedure.ts'
import { ladder } from '../sources.ts'
import { disposed } from './disposed.ts'

/** What is known of a failed product when its case opens. */
export const stated = [
  'source',
  'regime',
  'report',
  'sample',
  'sampledOn',
  'sampleNo',
  'party',
  'product',
  'lot',
  'severity',
  'department',
  'assignees',
] as const

const open = ['opened', 'ordered', 'rectified', 'failed', 'failedAgain', 'failedAfterStop'] as const

/** How a case begins, and what it may lead to beside itself. */
export const begin = {
  open: {
    title: '立案处置',
    from: 'new',
    to: 'opened',
    by: [...byOfficer, ...bySystem],
    fills: stated,
    sets: { openedOn: today, upper: above('region') },
  },
  order: {
    title: '责令改正',
    source: ladder,
    from: 'opened',
    to: 'ordered',
    by: byOfficer,
    fills: ['demand'],
    sets: { orderedOn: today, orderNo: nextSerial },
  },
  transfer: {
    title: '移送查处',
    from: open,
    to: 'transferred',
    by: byHeadOf,
    readBy: insideReaders,
    ask: {
      subject: text('线索事由'),
      facts: longText('涉嫌违法的事实'),
    },
    sets: { outcome: 'transferred' },
    also: [
      disposed,
      create(clueHandling, 'refer', {
        with: {
          subject: of('subject'),
          facts: of('facts'),
          receivedOn: today,
          source: 'sampling',
          party: of('party'),
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
  proposeInterview: {
    title: '提出约谈',
    from: open,
    to: 'same',
    by: byOfficer,
    readBy: insideReaders,
    ask: { subject: text('约谈事项') },
    also: [
      create(interviewing, 'propose', {
        with: {
          grounds: 'failedBatches',
          party: of('party'),
          subject: of('subject'),
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
  startRecall: {
    title: '登记召回',
    from: [...open, 'passed', 'stopped'],
    to: 'same',
    by: byOfficer,
    ask: { danger: longText('缺陷或不安全的情况') },
    also: [
      create(recallHandling, 'known', {
        with: {
          product: of('product'),
          regime: pick('regime', { industrial: 'goods', food: 'food', farm: 'food' }),
          party: of('party'),
          lot: of('lot'),
          source: pick('source', {
            sampling: 'sampling',
            inspection: 'inspection',
            complaint: 'complaint',
            risk: 'other',
            elsewhere: 'elsewhere',
          }),
          danger: of('danger'),
          knownAt: now,
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
  withdraw: {
    title: '撤销',
    from: 'opened',
    to: 'withdrawn',
    by: byHeadOf,
    ask: { reason: longText('撤销原因') },
  },
} as const

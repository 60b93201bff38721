import { longText, nextSerial, today } from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer, insideReaders } from '../casework/rights.ts'
import { calling, holding, minuted, missing } from './complete.ts'
import { interviewRules } from './sources.ts'

/** The meeting: called, put off, held or missed, and minuted. */
export const meeting = {
  notice: {
    title: '通知约谈',
    source: interviewRules,
    from: ['decided', 'postponed', 'absent'],
    to: 'noticed',
    by: byOfficer,
    fills: ['meetOn', 'place'],
    sets: { noticeNo: nextSerial, noticedOn: today, signedOn: null, absent: null },
    leaves: calling,
  },
  sign: {
    title: '企业签收通知',
    from: 'noticed',
    to: 'same',
    by: byFirm,
    sets: { signedOn: today },
  },
  postpone: {
    title: '改期',
    from: 'noticed',
    to: 'postponed',
    by: byOfficer,
    ask: { reason: longText('改期原因') },
  },
  attend: {
    title: '登记到场',
    from: 'noticed',
    to: 'attended',
    by: byOfficer,
    fills: ['attendedBy'],
    sets: { heldOn: today },
    leaves: holding,
  },
  miss: {
    title: '登记未到',
    from: 'noticed',
    to: 'absent',
    by: byOfficer,
    fills: ['absent'],
    leaves: [missing],
  },
  minute: {
    title: '记录约谈',
    from: 'attended',
    to: 'minuted',
    by: byOfficer,
    fills: ['minutes', 'commitments', 'signedMinutes', 'checkBy'],
    leaves: minuted,
  },
  returnMinutes: {
    title: '退回约谈记录',
    from: 'minuted',
    to: 'attended',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { reason: longText('退回原因') },
  },
} as const

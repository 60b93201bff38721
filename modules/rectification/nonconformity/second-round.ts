import {
  create,
  days,
  isNot,
  longText,
  nextSerial,
  of,
  send,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byFirm, byHeadOf, byOfficer, insideReaders } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { announcing } from '../announcement/announcement.procedure.ts'
import { referralHandling } from '../announcement/referral-up.procedure.ts'
import { country } from '../sources.ts'
import { notBeforeAnnouncement, recorded, reinspected } from './re-inspect.ts'

const reported = ['cause', 'measures', 'evidence'] as const

/** 自公告之日起60日后、90日前. */
const sixtyDays = days(60).afterDate('announcedOn')

const sendUp = send(referralHandling, 'deliver', {
  to: of('upper'),
  with: {
    from: of('region'),
    origin: of('region'),
    nonconformity: of('id'),
    party: of('party'),
    product: of('product'),
    text: of('text'),
    department: of('department'),
  },
})

/** Reported upwards, announced by the province, and inspected once more. */
export const secondRound = {
  escalate: {
    title: '逐级上报',
    source: spotCheckMeasures.art(47),
    from: 'failed',
    to: 'escalated',
    by: byOfficer,
    readBy: insideReaders,
    when: { upper: isNot(country) },
    ask: { text: longText('上报内容') },
    within: workdays(setting('rectification.escalate')).after('failed'),
    otherwise: 'same',
    also: [sendUp],
  },
  escalateAgain: {
    title: '重新上报',
    from: 'escalated',
    to: 'same',
    by: byOfficer,
    readBy: insideReaders,
    when: { upper: isNot(country) },
    ask: { text: longText('上报内容'), reason: longText('重新上报的原因') },
    also: [sendUp],
  },
  unescalate: {
    title: '未公告，退回处理',
    from: 'escalated',
    to: 'failed',
    by: byOfficer,
    readBy: insideReaders,
    ask: { reason: longText('未公告的原因') },
  },
  announceHere: {
    title: '本级公告',
    source: spotCheckMeasures.art(47),
    from: 'failed',
    to: 'escalated',
    by: byOfficer,
    readBy: insideReaders,
    when: { upper: country },
    ask: { text: longText('公告内容', { hint: '省级市场监管部门自己办理的，由本级公告' }) },
    also: [
      create(announcing, 'draft', {
        with: {
          kind: 'stillFailing',
          origin: of('region'),
          about: of('id'),
          party: of('party'),
          product: of('product'),
          text: of('text'),
          department: of('department'),
        },
      }),
    ],
  },
  announced: {
    title: '公告已发布',
    from: 'escalated',
    to: 'announced',
    by: byOfficer,
    fills: ['announcedOn'],
    consequence: true,
  },
  reportAgain: {
    title: '再次报告整改',
    source: spotCheckMeasures.art(48),
    from: 'announced',
    to: 'rectifiedAgain',
    by: byFirm,
    fills: reported,
  },
  returnAgain: {
    title: '退回再次整改报告',
    from: 'rectifiedAgain',
    to: 'announced',
    by: byOfficer,
    ask: { reason: longText('退回原因') },
  },
  passAgain: {
    title: '公告后复查合格',
    source: spotCheckMeasures.art(48),
    from: ['announced', 'rectifiedAgain'],
    to: 'passedAgain',
    by: byOfficer,
    ask: reinspected,
    leaves: [notBeforeAnnouncement],
    notBefore: sixtyDays,
    within: days(90).afterDate('announcedOn'),
    otherwise: 'same',
    also: [recorded('second', 'pass')],
  },
  failAgain: {
    title: '公告后复查不合格',
    source: spotCheckMeasures.art(48),
    from: ['announced', 'rectifiedAgain'],
    to: 'failedAgain',
    by: byOfficer,
    ask: reinspected,
    leaves: [notBeforeAnnouncement],
    notBefore: sixtyDays,
    also: [recorded('second', 'fail')],
  },
  reopenAgain: {
    title: '退回公告后复查',
    from: 'passedAgain',
    to: 'rectifiedAgain',
    by: byHeadOf,
    readBy: insideReaders,
    ask: { reason: longText('退回原因') },
  },
  stop: {
    title: '责令停业整顿',
    source: spotCheckMeasures.art(48),
    from: 'failedAgain',
    to: 'stopped',
    by: byHeadOf,
    secondPost: true,
    fills: ['demand'],
    sets: { stoppedOn: today, stopNo: nextSerial },
  },
} as const

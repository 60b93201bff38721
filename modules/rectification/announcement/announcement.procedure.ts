import {
  change,
  days,
  defineProcedure,
  lapse,
  longText,
  nextSerial,
  of,
  send,
  today,
} from '@zhiheng/kernel'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { announcement } from './announcement.register.ts'
import { announcementReceipt } from './announcement-receipt.register.ts'
import { referralUp } from './referral-up.register.ts'

/** Drafted by one post and released by another; the office where the case is handled learns of it at once. */
export const announcing = defineProcedure('announcing', {
  title: '质量公告办理',
  source: spotCheckMeasures.art(47),
  about: announcement,
  states: {
    drafted: '待发布',
    announced: '已公告',
    dropped: '不予公告',
    ended: '公告期满',
    withdrawn: '已撤回',
  },
  voids: ['dropped', 'withdrawn'],
  waits: {
    drafted: { asks: 'release', why: '质量公告待发布' },
  },
  steps: {
    draft: {
      title: '拟定公告',
      from: 'new',
      to: 'drafted',
      by: byOfficer,
      fills: ['product', 'kind', 'party', 'text', 'origin', 'referral', 'about', 'department'],
      consequence: true,
    },
    amend: {
      title: '修改公告',
      from: 'drafted',
      to: 'same',
      by: byOfficer,
      fills: ['text'],
    },
    release: {
      title: '发布公告',
      source: spotCheckMeasures.art(47),
      from: 'drafted',
      to: 'announced',
      by: byHeadOf,
      secondPost: true,
      fills: ['until'],
      sets: { released: true, announcedOn: today, noticeNo: nextSerial },
      also: [
        change(referralUp, 'published', { link: 'referral', with: {} }),
        send(announcementReceipt, 'deliver', {
          to: of('origin'),
          when: { kind: 'stillFailing' },
          with: {
            product: of('product'),
            party: of('party'),
            announcedOn: of('announcedOn'),
            from: of('region'),
            nonconformity: of('about'),
            department: of('department'),
          },
        }),
      ],
    },
    drop: {
      title: '不予公告',
      from: 'drafted',
      to: 'dropped',
      by: byHeadOf,
      ask: { reason: longText('不予公告的理由') },
      also: [change(referralUp, 'undraft', { link: 'referral', with: {} })],
    },
    withdraw: {
      title: '撤回公告',
      from: 'announced',
      to: 'withdrawn',
      by: byHeadOf,
      secondPost: true,
      sets: { released: false },
      ask: { reason: longText('撤回原因') },
    },
    end: {
      title: '撤下公告',
      source: spotCheckMeasures.art(47),
      from: 'announced',
      to: 'ended',
      by: byHeadOf,
      sets: { released: false },
      within: days(0).afterDate('until'),
      otherwise: lapse({ to: 'ended', sets: { released: false } }),
    },
  },
})

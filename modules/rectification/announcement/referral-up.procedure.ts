import { above, allow, create, defineProcedure, isNot, longText, of, send } from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { spotCheckMeasures } from '../../casework/sources.ts'
import { head, officer } from '../../roles.ts'
import { country } from '../sources.ts'
import { announcing } from './announcement.procedure.ts'
import { referralUp } from './referral-up.register.ts'

const arrives = [
  'product',
  'party',
  'text',
  'from',
  'origin',
  'nonconformity',
  'department',
] as const

/** Signed for at each level and reported on, until the province announces it. */
export const referralHandling = defineProcedure('referral-up-handling', {
  title: '复查不合格上报件办理',
  source: spotCheckMeasures.art(47),
  about: referralUp,
  states: {
    delivered: '待签收',
    signed: '已签收',
    passedUp: '已转报上级',
    drafted: '公告拟定中',
    announced: '已公告',
    returned: '已退回',
  },
  voids: ['returned'],
  waits: {
    delivered: { asks: 'sign', why: '复查不合格上报件待签收' },
    signed: { asks: 'passUp', why: '上报件待转报或公告' },
  },
  steps: {
    deliver: {
      title: '上报',
      from: 'new',
      to: 'delivered',
      by: [allow([officer, head], {})],
      fills: arrives,
      delivers: true,
    },
    sign: {
      title: '签收',
      from: 'delivered',
      to: 'signed',
      by: byOfficer,
      sets: { upper: above('region') },
    },
    passUp: {
      title: '转报上级',
      source: spotCheckMeasures.art(47),
      from: 'signed',
      to: 'passedUp',
      by: byOfficer,
      when: { upper: isNot(country) },
      fills: ['opinion'],
      also: [
        send(referralUp, 'deliver', {
          to: of('upper'),
          with: {
            product: of('product'),
            party: of('party'),
            text: of('text'),
            from: of('region'),
            origin: of('origin'),
            nonconformity: of('nonconformity'),
            department: of('department'),
          },
        }),
      ],
    },
    announce: {
      title: '拟定公告',
      source: spotCheckMeasures.art(47),
      from: 'signed',
      to: 'drafted',
      by: byOfficer,
      when: { upper: country },
      ask: { wording: longText('公告内容') },
      also: [
        create(announcing, 'draft', {
          with: {
            kind: 'stillFailing',
            referral: of('id'),
            origin: of('origin'),
            about: of('nonconformity'),
            party: of('party'),
            product: of('product'),
            text: of('wording'),
            department: of('department'),
          },
        }),
      ],
    },
    published: {
      title: '公告已发布',
      from: 'drafted',
      to: 'announced',
      by: byOfficer,
      consequence: true,
    },
    undraft: {
      title: '公告未发布',
      from: 'drafted',
      to: 'signed',
      by: byOfficer,
      consequence: true,
    },
    return: {
      title: '退回',
      from: ['delivered', 'signed'],
      to: 'returned',
      by: byOfficer,
      ask: { reason: longText('退回原因') },
    },
  },
})

import {
  any,
  date,
  defineProcedure,
  known,
  lines,
  longText,
  of,
  retract,
  rule,
  send,
  text,
  whileIn,
} from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { campaigns } from '../sources.ts'
import { campaign } from './campaign.register.ts'
import { noticeHandling } from './notice.procedure.ts'
import { participant } from './participant.register.ts'

/** Nothing is left to be done or reported there. */
const nothingMore = [retract(noticeHandling, 'callOff', { with: { endedFor: of('reason') } })]

/** Listed while the campaign is planned, told when it starts; over when it is, or when it is taken out. */
export const participating = defineProcedure('campaign-participating', {
  title: '专项行动参与单位登记',
  source: campaigns,
  about: participant,
  states: { listed: '已列入', told: '已部署', ended: '已结束', dropped: '已移出' },
  voids: ['dropped'],
  steps: {
    list: {
      title: '列入',
      from: 'new',
      to: 'listed',
      by: byOfficer,
      fills: ['campaign', 'toRegion', 'body', 'duty', 'department'],
      leaves: [
        rule('参与地区和参与部门至少填一项', 'toRegion', any({ toRegion: known }, { body: known })),
      ],
      beside: [
        whileIn('campaign', {
          of: campaign,
          in: ['drafted', 'approved'],
          says: '专项行动已经部署或者撤销，不能再增列参与单位',
        }),
      ],
    },
    tell: {
      title: '部署',
      from: 'listed',
      to: 'told',
      by: byOfficer,
      consequence: true,
      ask: {
        title: text('行动名称'),
        goods: lines('整治产品'),
        since: date('开始日期'),
        until: date('结束日期'),
        targets: longText('目标要求'),
      },
      also: [
        send(noticeHandling, 'deliver', {
          to: of('toRegion'),
          when: { toRegion: known },
          with: {
            title: of('title'),
            goods: of('goods'),
            since: of('since'),
            until: of('until'),
            targets: of('targets'),
            duty: of('duty'),
            campaign: of('campaign'),
            from: of('region'),
            department: of('department'),
          },
        }),
      ],
    },
    drop: {
      title: '移出',
      from: ['listed', 'told'],
      to: 'dropped',
      by: byOfficer,
      ask: { reason: longText('移出原因') },
      also: nothingMore,
    },
    end: {
      title: '结束',
      from: ['listed', 'told'],
      to: 'ended',
      by: byOfficer,
      ask: { reason: longText('结束原因') },
      consequence: true,
      also: nothingMore,
    },
  },
})

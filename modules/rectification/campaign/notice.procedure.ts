import {
  allow,
  date,
  days,
  defineProcedure,
  integer,
  later,
  longText,
  money,
  months,
  of,
  optional,
  send,
  today,
} from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOfficer } from '../../casework/rights.ts'
import { head, officer } from '../../roles.ts'
import { campaigns } from '../sources.ts'
import { campaignNotice } from './notice.register.ts'
import { returning } from './return.procedure.ts'

/** By whoever told of it. */
const bySender = [allow([officer, head], {})]

/** Taken in, and reported on every month until it is over, here or where it was planned. */
export const noticeHandling = defineProcedure('campaign-notice-handling', {
  title: '上级专项行动办理',
  source: campaigns,
  about: campaignNotice,
  states: {
    delivered: '待接收',
    running: '进行中',
    ended: '已结束',
    over: '已由上级结束',
    returned: '已退回',
  },
  voids: ['returned'],
  waits: {
    delivered: { asks: 'accept', due: ['report'], why: '上级专项行动待接收' },
    running: { asks: 'report', why: '专项行动待报送进展' },
  },
  steps: {
    deliver: {
      title: '部署',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: [
        'title',
        'goods',
        'since',
        'until',
        'targets',
        'duty',
        'from',
        'campaign',
        'department',
      ],
      delivers: true,
    },
    accept: {
      title: '接收',
      from: 'delivered',
      to: 'running',
      by: byOfficer,
      sets: { nextOn: later(today, months(1)) },
    },
    return: sendBack(byOfficer),
    report: {
      title: '报送进展',
      source: campaigns,
      from: 'running',
      to: 'same',
      by: byOfficer,
      ask: {
        upTo: date('统计截至'),
        inspected: integer('检查单位数', { least: 0 }),
        found: integer('发现问题数', { least: 0 }),
        cases: integer('立案数', { least: 0 }),
        amount: money('案值', { least: 0 }),
        seized: optional(longText('查扣物品')),
      },
      sets: { nextOn: later('upTo', months(1)) },
      within: days(0).afterDate('nextOn'),
      otherwise: 'same',
      also: [
        send(returning, 'deliver', {
          to: of('from'),
          with: {
            campaign: of('campaign'),
            from: of('region'),
            upTo: of('upTo'),
            inspected: of('inspected'),
            found: of('found'),
            cases: of('cases'),
            amount: of('amount'),
            seized: of('seized'),
            department: of('department'),
          },
        }),
      ],
    },
    end: {
      title: '结束',
      from: 'running',
      to: 'ended',
      by: byOfficer,
      ask: { reason: longText('结束情况') },
    },
    callOff: {
      title: '由部署单位结束',
      from: ['delivered', 'running'],
      to: 'over',
      by: bySender,
      fills: ['endedFor'],
      consequence: true,
      retracts: true,
    },
    resume: {
      title: '继续进行',
      from: 'ended',
      to: 'running',
      by: byOfficer,
      fills: ['nextOn'],
      ask: { reason: longText('继续进行的原因') },
    },
  },
})

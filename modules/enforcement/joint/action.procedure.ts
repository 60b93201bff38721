import {
  atLeast,
  atLeastSome,
  defineProcedure,
  each,
  every,
  field,
  known,
  longText,
  type Of,
  of,
  oneOf,
  rule,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { jointEnforcement } from '../sources.ts'
import { jointAction } from './action.register.ts'
import { participantHandling } from './participant.procedure.ts'

const plan = ['subject', 'since', 'until', 'plan', 'department', 'assignees'] as const
/** Whoever takes part is told that it is over: nothing waits for them any more, and what they reported is kept. */
const allToldWhy = (reason: string | Of) => [
  each(participantHandling, 'callOff', { link: 'action', with: { reason } }),
  each(participantHandling, 'end', { link: 'action', with: { reason } }),
]
const endsLater = rule('结束日期不能早于开始日期', 'until', { until: atLeast(field('since')) })

/** Planned, approved by the head, carried out by all who were invited, summed up when every one has reported. */
export const jointActionHandling = defineProcedure('joint-action-handling', {
  title: '联合执法办理',
  source: jointEnforcement,
  about: jointAction,
  states: {
    opened: '拟定方案',
    running: '进行中',
    reported: '已汇总',
    closed: '已结束',
    cancelled: '已取消',
  },
  voids: ['cancelled'],
  waits: {
    opened: { asks: 'start', why: '联合执法待批准' },
    running: { asks: 'sum', why: '联合执法待汇总' },
    reported: { asks: 'close', why: '联合执法待总结' },
  },
  steps: {
    open: {
      title: '发起',
      from: 'new',
      to: 'opened',
      by: byOfficer,
      fills: plan,
      leaves: [endsLater],
    },
    amend: {
      title: '修改方案',
      from: 'opened',
      to: 'same',
      by: byOfficer,
      fills: plan,
      leaves: [endsLater],
    },
    start: {
      title: '批准并通知参加单位',
      from: 'opened',
      to: 'running',
      by: byHeadOf,
      apartFrom: ['open', 'amend'],
      needs: [atLeastSome(participantHandling, 'action', { least: 1, where: { state: 'listed' } })],
      also: [each(participantHandling, 'invite', { link: 'action', with: {} })],
    },
    startMore: {
      title: '批准并通知新增参加单位',
      from: 'running',
      to: 'same',
      by: byHeadOf,
      needs: [
        {
          ...atLeastSome(participantHandling, 'action', { least: 1, where: { state: 'listed' } }),
          says: '须先列入新增的参加单位',
        },
      ],
      also: [each(participantHandling, 'invite', { link: 'action', with: {} })],
    },
    log: {
      title: '记录进展',
      from: 'running',
      to: 'same',
      by: byOfficer,
      ask: { entry: longText('进展情况') },
    },
    sum: {
      title: '汇总报告',
      from: 'running',
      to: 'reported',
      by: byOfficer,
      needs: [
        {
          ...every(participantHandling, 'action', { state: oneOf('reported', 'withdrawn') }),
          says: '参加单位须全部报告情况或者退出',
        },
      ],
    },
    returnSum: {
      title: '退回补充',
      from: 'reported',
      to: 'running',
      by: byHeadOf,
      ask: { reason: longText('退回原因') },
    },
    close: {
      title: '总结评估并结束',
      from: 'reported',
      to: 'closed',
      by: byHeadOf,
      secondPost: true,
      fills: ['closingReview'],
      leaves: [rule('请填写总结评估', 'closingReview', { closingReview: known })],
      also: allToldWhy('联合执法已经总结并结束'),
    },
    cancel: {
      title: '取消联合执法',
      from: ['opened', 'running'],
      to: 'cancelled',
      by: byHeadOf,
      ask: { reason: longText('取消的原因') },
      also: allToldWhy(of('reason')),
    },
    passOn: passOn('opened', 'running', 'reported'),
  },
})

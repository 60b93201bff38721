import { change, date, defineProcedure, longText, of } from '@zhiheng/kernel'
import { transferRules } from '../../casework/sources.ts'
import { byOfficerHere, byPoliceSending } from '../rights.ts'
import { transferReply } from './reply.register.ts'
import { transferHandling } from './transfer.procedure.ts'

const on = of('receivedOn')

/** The days of the law run from the day on which the notice came, which whoever takes it in states. */
export const transferReplyTaking = defineProcedure('transfer-reply-taking', {
  title: '公安机关答复接收',
  source: transferRules.art(8),
  about: transferReply,
  states: { delivered: '待接收', taken: '已接收', returned: '已退回' },
  waits: {
    delivered: { asks: 'takeIn', why: '公安机关答复待接收' },
  },
  steps: {
    deliver: {
      title: '答复',
      from: 'new',
      to: 'delivered',
      by: byPoliceSending,
      fills: ['transfer', 'crime', 'from', 'stage', 'reply', 'reason', 'decidedOn'],
      delivers: true,
    },
    takeIn: {
      title: '接收',
      source: transferRules.art(8),
      from: 'delivered',
      to: 'taken',
      by: byOfficerHere,
      ask: { receivedOn: date('收到日期') },
      also: [
        change(transferHandling, 'recordFiled', {
          link: 'transfer',
          with: { repliedOn: on, replyReason: of('reason'), policeFiledOn: on },
          whenReady: true,
          when: { stage: 'first', reply: 'filed' },
        }),
        change(transferHandling, 'recordNotFiled', {
          link: 'transfer',
          with: { repliedOn: on, replyReason: of('reason') },
          whenReady: true,
          when: { stage: 'first', reply: 'notFiled' },
        }),
        change(transferHandling, 'recordReviewFiled', {
          link: 'transfer',
          with: { reviewRepliedOn: on, reviewReason: of('reason'), policeFiledOn: on },
          whenReady: true,
          when: { stage: 'review', reply: 'filed' },
        }),
        change(transferHandling, 'recordUpheld', {
          link: 'transfer',
          with: { reviewRepliedOn: on, reviewReason: of('reason') },
          whenReady: true,
          when: { stage: 'review', reply: 'notFiled' },
        }),
      ],
    },
    return: {
      title: '退回',
      from: 'delivered',
      to: 'returned',
      by: byOfficerHere,
      ask: { why: longText('退回原因') },
    },
  },
})

import { defineProcedure } from '@zhiheng/kernel'
import { transferRules } from '../../casework/sources.ts'
import { approvalSteps } from './approval.steps.ts'
import { endSteps } from './end.steps.ts'
import { replySteps } from './reply.steps.ts'
import { reviewSteps } from './review.steps.ts'
import { transferStates } from './states.ts'
import { crimeTransfer } from './transfer.register.ts'

/**
 * Decided within three days, handed over within twenty-four hours with all that the rules list, answered by the police,
 * reviewed, brought before the prosecutor; the goods follow, or the administrative case goes on.
 */
export const transferHandling = defineProcedure('crime-transfer-handling', {
  title: '涉嫌犯罪移送办理',
  source: transferRules.art(3),
  about: crimeTransfer,
  states: transferStates,
  waits: {
    drafted: { asks: 'report', why: '移送待报批', handlers: true },
    reported: { asks: 'approve', why: '移送待批准' },
    approved: { asks: 'hand', why: '案件待移送公安机关', handlers: true },
    filed: { asks: 'handGoods', why: '涉案物品待移交', handlers: true },
    notFiled: { asks: 'askReview', why: '公安不立案，可提请复议', handlers: true },
    upheld: { asks: 'askProsecutor', why: '复议维持，可建议立案监督', handlers: true },
    ended: { asks: 'takeBack', why: '立案监督未立案，待恢复行政处理', handlers: true },
    goodsHanded: { asks: 'close', why: '移送待办结' },
  },
  steps: { ...approvalSteps, ...replySteps, ...reviewSteps, ...endSteps },
})

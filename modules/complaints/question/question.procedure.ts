import {
  defineProcedure,
  field,
  known,
  listOf,
  longText,
  ownPost,
  rule,
  today,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byOfficer } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { itsSender } from '../rights.ts'
import { senderQuestion } from './question.register.ts'

/** Asked with the matter, answered under its code, read by whoever asked. */
export const questionHandling = defineProcedure('sender-question-handling', {
  title: '询问来件人办理',
  source: complaintMeasures.art(11),
  about: senderQuestion,
  states: { asked: '待答复', answered: '已答复', read: '已阅', dropped: '已撤回' },
  voids: ['dropped'],
  waits: {
    answered: { asks: 'read', why: '来件人已答复，待阅', handlers: true },
  },
  steps: {
    ask: {
      title: '询问',
      from: 'new',
      to: 'asked',
      by: byOfficer,
      fills: ['asked', 'submission', 'complaint', 'tip', 'department', 'token'],
      sets: { askedOn: today, asker: ownPost, assignees: listOf(field('token'), ownPost) },
      consequence: true,
    },
    answer: {
      title: '答复询问',
      from: 'asked',
      to: 'answered',
      by: [itsSender],
      fills: ['answer'],
      sets: { answeredOn: today },
      leaves: [rule('请填写答复', 'answer', { answer: known })],
    },
    read: { title: '已阅', from: 'answered', to: 'read', by: byOfficer },
    drop: {
      title: '撤回询问',
      from: 'asked',
      to: 'dropped',
      by: byOfficer,
      ask: { reason: longText('撤回的原因') },
    },
    passOn: passOn('asked', 'answered'),
  },
})

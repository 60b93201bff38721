import {
  create,
  defineProcedure,
  known,
  longText,
  of,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { ownFirm } from '../../casework/rights.ts'
import { clueHandling } from '../clue/clue.procedure.ts'
import { byOfficerHere } from '../rights.ts'
import { brandProtection } from '../sources.ts'
import { brandReport } from './report.register.ts'

/** A report is answered; what may be a breach becomes a lead first, and is answered too. */
export const brandReportHandling = defineProcedure('brand-report-handling', {
  title: '打假协作举报办理',
  source: brandProtection,
  about: brandReport,
  states: {
    reported: '待处理',
    clued: '已转线索',
    answered: '已答复',
    withdrawn: '已撤回',
  },
  waits: {
    reported: { asks: 'answer', why: '打假协作举报待答复' },
    clued: { asks: 'answer', why: '打假协作举报待答复' },
  },
  steps: {
    report: {
      title: '举报',
      from: 'new',
      to: 'reported',
      by: [...byOfficerHere, ownFirm],
      fills: ['brandName', 'brand', 'party', 'suspect', 'suspectParty', 'facts', 'evidence'],
      sets: { reportedOn: today, askedOn: today },
    },
    toClue: {
      title: '转为案件线索',
      from: 'reported',
      to: 'clued',
      by: byOfficerHere,
      fills: ['department'],
      leaves: [rule('请选择承办部门', 'department', { department: known })],
      also: [
        create(clueHandling, 'record', {
          with: {
            source: 'brand',
            subject: of('brandName'),
            facts: of('facts'),
            party: of('suspectParty'),
            receivedOn: today,
            department: of('department'),
          },
        }),
      ],
    },
    answer: {
      title: '答复企业',
      source: brandProtection,
      from: ['reported', 'clued'],
      to: 'answered',
      by: byOfficerHere,
      fills: ['answer'],
      sets: { answeredOn: today, outcome: 'answered' },
      within: workdays(setting('brand.answer')).afterDate('askedOn'),
      otherwise: 'same',
      leaves: [rule('请填写答复', 'answer', { answer: known })],
    },
    askMore: {
      title: '要求重新答复',
      from: 'answered',
      to: 'reported',
      by: [...byOfficerHere, ownFirm],
      sets: { answeredOn: null, outcome: null, askedOn: today },
      ask: { reason: longText('要求重新答复的理由') },
    },
    withdraw: {
      title: '撤回',
      from: 'reported',
      to: 'withdrawn',
      by: [...byOfficerHere, ownFirm],
      sets: { outcome: 'withdrawn' },
      ask: { reason: longText('撤回的原因') },
    },
    passOn: passOn('reported', 'clued'),
  },
})

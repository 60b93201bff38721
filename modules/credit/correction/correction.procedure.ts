import {
  any,
  defineProcedure,
  known,
  lapse,
  listOf,
  longText,
  ownPost,
  type RowOf,
  rule,
  setting,
  today,
  workdays,
} from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byOfficer, byQualityOffice, insideReaders, ownFirm } from '../../casework/rights.ts'
import { corrections } from '../sources.ts'
import { correction } from './correction.register.ts'

type Row = RowOf<typeof correction>
const content = ['ofRecord', 'recordNo', 'says', 'evidence'] as const

/** Given to the department that keeps the record, which corrects it by its own step and says so here, or why not. */
export const correcting = defineProcedure('correction-handling', {
  title: '信用信息异议与更正办理',
  source: corrections,
  about: correction,
  states: {
    filed: '待分办',
    assigned: '核查中',
    answered: '已答复',
    withdrawn: '已撤回',
  },
  voids: ['withdrawn'],
  waits: {
    filed: { asks: 'assign', due: ['answer'], why: '信用信息异议待分办' },
    assigned: { asks: 'answer', why: '信用信息异议待答复' },
  },
  steps: {
    file: {
      title: '提出异议',
      source: corrections,
      from: 'new',
      to: 'filed',
      by: [ownFirm],
      fills: ['party', ...content],
      sets: { filedOn: today },
    },
    assign: {
      title: '分办',
      from: 'filed',
      to: 'assigned',
      by: byQualityOffice,
      fills: ['department'],
      leaves: [rule('须选择核查部门', 'department', { department: known })],
    },
    handBack: {
      title: '不属本部门，退回分办',
      from: 'assigned',
      to: 'filed',
      by: byOfficer,
      readBy: insideReaders,
      ask: { reason: longText('退回的原因') },
      sets: { department: null },
    },
    answer: {
      title: '答复',
      source: corrections,
      from: 'assigned',
      to: 'answered',
      by: byOfficer,
      fills: ['result', 'answer', 'basis'],
      sets: { answeredOn: today, assignees: listOf(ownPost) },
      within: workdays(setting('correction.answer')).after('filed'),
      otherwise: lapse({ to: 'same', sets: { late: true } }),
      leaves: [
        rule('请选择核查结果', 'result', { result: known }),
        rule('须写明答复和理由', 'answer', { answer: known }),
        rule(
          '更正的，须写明更正的内容和办理情况',
          'basis',
          any<Row>({ result: 'refused' }, { basis: known }),
        ),
      ],
    },
    withdraw: {
      title: '撤回异议',
      from: ['filed', 'assigned'],
      to: 'withdrawn',
      by: [ownFirm],
      ask: { reason: longText('撤回的原因') },
    },
    passOn: passOn('assigned'),
  },
})

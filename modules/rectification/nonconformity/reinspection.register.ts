import {
  choice,
  code,
  date,
  defineRegister,
  department,
  lines,
  link,
  longText,
  optional,
  party,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { ladder } from '../sources.ts'
import { nonconformity } from './nonconformity.register.ts'

/** One look, by two officers, at whether what was ordered has been done. */
export const reinspection = defineRegister('reinspection', {
  title: '整改复查',
  source: ladder,
  key: null,
  fields: {
    nonconformity: link('不合格处置', nonconformity),
    round: choice('复查轮次', {
      first: '首次复查',
      second: '公告后复查',
      afterStop: '停业整顿后复查',
    }),
    on: date('复查日期'),
    sampleNo: optional(code('复查样品编号', { hint: '复查抽样检验的填写；样品不收费' })),
    findings: longText('复查情况'),
    result: choice('复查结论', { pass: '合格', fail: '不合格' }),
    party: party('企业统一社会信用代码'),
    department: department('办理部门'),
    assignees: lines('复查人员', { names: 'post', least: 2, distinct: true, hint: '两人以上' }),
  },
  readBy: [...caseReaders, ownFirm],
  sorts: ['on'],
  filters: ['nonconformity', 'party', 'result'],
  cube: { month: 'on', by: ['round', 'result'] },
})

import {
  choice,
  date,
  defineRegister,
  department,
  file,
  link,
  longText,
  optional,
  party,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { productionBase } from '../base/production-base.register.ts'
import { measureKinds } from '../kinds.ts'
import { removingRisks } from '../sources.ts'

/** One thing that whoever answers for a base was ordered to do because a sample failed, and what they did. */
export const originMeasure = defineRegister('origin-measure', {
  title: '产地处置措施',
  source: removingRisks,
  key: null,
  fields: {
    measureNo: serial('处置编号'),
    kind: choice('措施种类', measureKinds),
    content: longText('措施内容'),
    sample: link('不合格样品', { name: 'environment-sample' }),
    base: link('生产基地', productionBase),
    party: party('经营者统一社会信用代码'),
    department: department('主管部门'),
    orderedOn: date('责令日期'),
    orderedBy: text('责令人'),
    until: date('落实期限', { hint: '经营者在这一天以前报告' }),
    result: optional(longText('落实情况')),
    proof: optional(file('落实的材料')),
    reportedOn: optional(date('报告日期')),
    late: optional(yesNo('是否逾期报告')),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['content'],
  sorts: ['orderedOn', 'until'],
  filters: ['sample', 'base', 'party', 'kind', 'department', 'state'],
})

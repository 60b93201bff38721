import {
  choice,
  date,
  defineRegister,
  department,
  file,
  lines,
  link,
  longText,
  optional,
  party,
  serial,
  text,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { brandProtection } from '../sources.ts'
import { brand } from './brand.register.ts'

/** A brand's holder reports what it takes to be fakes; the authority answers. */
export const brandReport = defineRegister('brand-report', {
  title: '打假协作举报',
  source: brandProtection,
  key: null,
  fields: {
    reportNo: serial('举报编号'),
    brandName: text('品牌'),
    brand: link('打假保优品牌', brand),
    party: party('举报企业统一社会信用代码'),
    reportedOn: date('举报日期'),
    askedOn: date('要求答复日期'),
    suspect: optional(text('涉嫌制假售假者')),
    suspectParty: optional(party('涉嫌者统一社会信用代码')),
    facts: longText('举报内容'),
    evidence: optional(file('证据材料')),
    department: optional(department('承办部门')),
    assignees: optional(lines('承办人', { names: 'post' })),
    answer: optional(longText('答复')),
    answeredOn: optional(date('答复日期')),
    outcome: optional(choice('处理结果', { answered: '答复办结', withdrawn: '企业撤回' })),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['brandName'],
  sorts: ['reportedOn'],
  filters: ['brand', 'party', 'outcome', 'state'],
  cube: { month: 'reportedOn', by: ['outcome'] },
})

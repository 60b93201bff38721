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
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownLaboratory } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'

/** A test or appraisal in a dispute: who chose the institution, who keeps the sample, who pays, what it says (Art. 22). */
export const complaintTesting = defineRegister('complaint-testing', {
  title: '检测鉴定',
  source: complaintMeasures.art(22),
  key: null,
  fields: {
    caseNo: serial('委托编号'),
    subject: text('检测鉴定的商品'),
    complaint: link('投诉', { name: 'complaint' }),
    kind: choice('类型', {
      verification: '检定',
      inspection: '检验',
      testing: '检测',
      appraisal: '鉴定',
    }),
    appliedBy: choice('申请人', {
      consumer: '投诉人',
      firm: '被投诉人',
      both: '双方',
      authority: '市场监管部门',
    }),
    laboratory: optional(party('机构统一社会信用代码')),
    laboratoryName: optional(text('机构名称')),
    chosen: optional(choice('机构的确定', { agreed: '双方协商一致', named: '市场监管部门指定' })),
    payer: optional(
      choice('费用承担', { consumer: '投诉人', firm: '被投诉人', both: '双方分担', other: '其他' }),
    ),
    assignees: optional(lines('机构代码', { names: 'party' })),
    department: department('承办部门'),
    askedOn: date('提出日期'),
    sample: optional(longText('样品状态和封样情况')),
    sampledOn: optional(date('封样移交日期')),
    keeper: optional(text('样品保管人')),
    opinion: optional(longText('检测鉴定意见')),
    conforms: optional(yesNo('是否符合要求')),
    report: optional(file('报告')),
    doneOn: optional(date('出具日期')),
  },
  readBy: [...caseReaders, ownLaboratory],
  search: ['subject'],
  sorts: ['askedOn'],
  filters: ['complaint', 'laboratory', 'department', 'state'],
})

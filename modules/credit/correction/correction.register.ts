import {
  choice,
  code,
  date,
  defineRegister,
  department,
  lines,
  longText,
  optional,
  party,
  serial,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { corrections } from '../sources.ts'

/** An enterprise says that a record of itself is wrong, and why. */
export const correction = defineRegister('correction', {
  title: '信用信息异议与更正',
  source: corrections,
  key: null,
  fields: {
    correctionNo: serial('异议编号'),
    party: party('申请人统一社会信用代码'),
    ofRecord: choice('有异议的信息', {
      listEntry: '严重违法失信名单',
      penalty: '行政处罚公示',
      measure: '惩戒措施',
      sample: '监督抽查结果',
      recall: '召回公告',
      complaint: '投诉公示',
      basic: '企业基本信息',
      other: '其他',
    }),
    recordNo: code('信息编号或者文号', { hint: '例如决定书文号、样品编号' }),
    says: longText('错误之处和理由'),
    evidence: lines('证明材料', { names: 'file', least: 1, most: 20 }),
    filedOn: date('提出日期'),
    department: optional(department('核查部门')),
    assignees: optional(lines('经办人', { names: 'post', distinct: true })),
    result: optional(
      choice('核查结果', { corrected: '已更正', partly: '部分更正', refused: '不予更正' }),
    ),
    answer: optional(longText('答复及理由')),
    basis: optional(longText('更正的内容和办理情况')),
    answeredOn: optional(date('答复日期')),
    late: optional(yesNo('是否逾期答复')),
  },
  readBy: [...caseReaders, ownFirm],
  headline: ['says'],
  sorts: ['filedOn'],
  filters: ['party', 'ofRecord', 'department', 'result', 'state'],
  cube: { month: 'filedOn', by: ['ofRecord', 'result', 'late'] },
})

import {
  choice,
  date,
  defineRegister,
  department,
  lines,
  link,
  longText,
  optional,
  party,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirmIn } from '../../casework/rights.ts'
import { jointMeasures } from '../sources.ts'
import { creditMeasure } from './credit-measure.register.ts'

/** One measure against one listed enterprise, with what its department made of it. */
export const measureCase = defineRegister('measure-case', {
  title: '惩戒措施实施',
  source: jointMeasures,
  key: null,
  fields: {
    caseNo: serial('措施实施编号'),
    says: longText('措施内容'),
    act: text('依据'),
    article: text('条款'),
    entry: link('名单记录', { name: 'list-entry' }),
    measure: link('惩戒措施', creditMeasure),
    party: party('当事人统一社会信用代码'),
    department: department('实施部门'),
    assignees: optional(lines('经办人', { names: 'post', distinct: true })),
    openedOn: date('启动日期'),
    result: optional(
      choice('实施结果', { executed: '已实施', refused: '不予实施', impossible: '无法实施' }),
    ),
    feedback: optional(longText('实施情况或者理由')),
    proof: optional(lines('证明材料', { names: 'file', most: 20 })),
    answeredOn: optional(date('反馈日期')),
    endedOn: optional(date('终止日期')),
    late: optional(yesNo('是否逾期反馈')),
  },
  readBy: [...caseReaders, ownFirmIn('executed', 'ended')],
  headline: ['says'],
  sorts: ['openedOn'],
  filters: ['entry', 'measure', 'party', 'department', 'result', 'state'],
  cube: { month: 'openedOn', by: ['result', 'late'] },
})

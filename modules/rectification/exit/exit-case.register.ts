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
import { caseReaders, onceReleased, ownFirmIn } from '../../casework/rights.ts'
import { nonconformity } from '../nonconformity/nonconformity.register.ts'
import { exitRules } from '../sources.ts'

const onceItIsTold = ownFirmIn(
  'notified',
  'heard',
  'ordered',
  'verified',
  'exited',
  'resumed',
  'dropped',
)

/** An enterprise, or what it makes something with, leaves the market: after rectification failed, or as listed. */
export const exitCase = defineRegister('exit-case', {
  title: '强制退出',
  source: exitRules,
  key: null,
  fields: {
    caseNo: serial('案件编号'),
    product: text('产品或产能名称'),
    kind: choice('退出事由', {
      rectificationFailed: '整改后仍不合格',
      backward: '落后产能',
      unlicensed: '无证生产',
    }),
    nonconformity: optional(link('不合格处置', nonconformity)),
    party: party('企业统一社会信用代码'),
    capacity: optional(text('产能')),
    basis: longText('退出依据', { hint: '复查结论，或列入的名录、文号和条目' }),
    proof: optional(file('依据材料')),
    department: department('办理部门'),
    assignees: optional(lines('经办人', { names: 'post' })),
    openedOn: date('立案日期'),
    notifiedOn: optional(date('告知日期')),
    statement: optional(longText('陈述申辩', { hint: '没有陈述申辩的，写明情况' })),
    demand: optional(longText('退出要求')),
    orderNo: optional(serial('责令退出文号')),
    orderedOn: optional(date('责令退出日期')),
    deadline: optional(date('退出期限')),
    verifiedOn: optional(date('核实日期')),
    result: optional(longText('核实情况')),
    outcome: optional(
      choice('办理结果', { exited: '已退出', resumed: '恢复生产', dropped: '不予退出' }),
    ),
    released: optional(yesNo('是否公开')),
  },
  readBy: [...caseReaders, onceItIsTold, onceReleased],
  public: ['product', 'kind', 'party', 'capacity', 'verifiedOn', 'result', 'outcome'],
  search: ['product'],
  filters: ['party', 'kind', 'department', 'state'],
})

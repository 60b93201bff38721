import {
  choice,
  date,
  defineRegister,
  department,
  file,
  lines,
  link,
  longText,
  money,
  optional,
  party,
  post,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders, ownFirmIn } from '../../casework/rights.ts'
import { penaltyLaw } from '../../casework/sources.ts'
import { clue } from '../clue/clue.register.ts'
import { toldToTheParty } from './states.ts'

/** The party reads its case from the day on which it is told what is proposed. */
const itsParty = ownFirmIn(...toldToTheParty)

/** One case of administrative punishment, from filing until it is closed. */
export const penaltyCase = defineRegister('penalty-case', {
  title: '行政处罚案件',
  source: penaltyLaw.art(54),
  key: null,
  fields: {
    caseNo: serial('案件编号'),
    subject: text('案由'),
    party: party('当事人统一社会信用代码'),
    kind: choice('程序', { general: '普通程序', simple: '简易程序' }),
    filedOn: date('立案日期', { hint: '办案期限自这一天起算' }),
    clue: optional(link('案件线索', clue)),
    department: department('承办部门'),
    assignees: optional(
      lines('承办人', { names: 'post', least: 2, distinct: true, hint: '执法人员不得少于两人' }),
    ),
    investigation: optional(
      longText('查明的事实', { hint: '写入决定书，告知后当事人可见；处理建议另填' }),
    ),
    hearing: optional(choice('听证', { asked: '要求听证', waived: '未要求或放弃听证' })),
    chair: optional(post('听证主持人', { hint: '由非本案调查人员主持' })),
    prolonged: optional(yesNo('是否延长办案期限')),
    late: optional(yesNo('是否逾期决定')),
    outcome: optional(
      choice('处理结果', {
        penalised: '罚款、没收等处罚',
        warned: '警告、通报批评',
        spared: '不予处罚',
        notProven: '违法事实不能成立',
        transferred: '移送司法机关',
        ended: '终止调查',
      }),
    ),
    decisionNo: optional(serial('决定书文号')),
    decision: optional(longText('决定内容')),
    decidedOn: optional(date('决定日期')),
    fine: optional(money('罚款', { least: 0 })),
    confiscated: optional(money('没收金额', { least: 0 })),
    other: optional(lines('其他处罚')),
    servedOn: optional(date('送达日期')),
    receipt: optional(file('送达回证')),
    dueOn: optional(date('缴款期限', { hint: '自送达起十五日；批准暂缓、分期的为批准的日期' })),
    paid: optional(money('已缴罚没款', { least: 0 })),
    paidOn: optional(date('缴清日期')),
    surcharge: optional(money('加处罚款', { least: 0 })),
    closed: optional(yesNo('是否结案')),
    correctedOn: optional(date('决定变更、撤销日期')),
    joint: optional(yesNo('是否联合执法')),
    published: optional(yesNo('是否已公示')),
  },
  readBy: [...caseReaders, itsParty],
  search: ['subject'],
  sorts: ['filedOn', 'decidedOn'],
  filters: ['party', 'department', 'kind', 'outcome', 'clue', 'state'],
  cube: {
    month: 'filedOn',
    by: ['kind', 'outcome', 'hearing', 'joint', 'late', 'closed'],
    sums: ['fine', 'confiscated'],
  },
})

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
  region,
  serial,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { caseReaders } from '../../casework/rights.ts'
import { clueRules } from '../sources.ts'

/** What may be a breach of the law, wherever it was noticed, until it is decided whether a case is filed. */
export const clue = defineRegister('clue', {
  title: '案件线索',
  source: clueRules,
  key: null,
  fields: {
    caseNo: serial('线索编号'),
    subject: text('线索事由'),
    source: choice('线索来源', {
      sampling: '监督抽查',
      inspection: '监督检查',
      mediation: '消费调解中发现',
      tip: '举报',
      transfer: '其他机关移送',
      media: '舆情监测',
      brand: '打假协作',
    }),
    receivedOn: date('发现或收到日期', { hint: '核查期限自这一天起算' }),
    facts: longText('线索内容'),
    party: optional(party('涉嫌当事人统一社会信用代码')),
    from: optional(region('移送地区')),
    tip: optional(link('举报', { name: 'tip' })),
    openedOn: date('登记日期'),
    department: department('承办部门'),
    assignees: optional(lines('承办人', { names: 'post' })),
    prolonged: optional(yesNo('是否延长核查期限')),
    checkedOn: optional(date('核查完成日期')),
    outcome: optional(
      choice('核查结果', {
        filed: '立案',
        notFiled: '不予立案',
        moved: '移送其他地区',
        merged: '并入其他线索',
      }),
    ),
    mergedInto: optional(link('并入的线索', { name: 'clue' })),
  },
  readBy: caseReaders,
  search: ['subject'],
  sorts: ['receivedOn'],
  filters: ['source', 'party', 'department', 'tip', 'outcome', 'state'],
  cube: { month: 'receivedOn', by: ['source', 'outcome'] },
})

import {
  choice,
  code,
  date,
  decimal,
  defineRegister,
  department,
  file,
  link,
  longText,
  optional,
  party,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { recall } from '../recall/recall.register.ts'
import { recallRecords } from '../sources.ts'
import { batch } from './batch.register.ts'

/** One line of the ledger: what became of so much of a batch. It is never amended, only taken back by its opposite. */
export const movement = defineRegister('movement', {
  title: '批次数量台账',
  source: recallRecords,
  key: ['party', 'docNo'],
  fields: {
    party: party('记账单位统一社会信用代码', { also: ['记账单位'] }),
    docNo: code('单据编号', { hint: '同一单位内不得重复：重复导入的单据不会再记一次' }),
    batch: link('产品批次', batch),
    kind: choice('变动类别', {
      made: '生产',
      in: '购进',
      out: '售出',
      returned: '退货（召回之外）',
      recalled: '召回收回',
      sealed: '库存封存',
      used: '已消费或使用',
      destroyed: '销毁',
      remedied: '补救后放行',
    }),
    quantity: decimal('数量', '', { least: 0, hint: '以批次的计量单位计' }),
    on: date('发生日期'),
    from: optional(party('调出单位')),
    to: optional(party('调入单位')),
    recall: optional(link('召回', recall)),
    reverses: optional(link('所冲正的记录', { name: 'movement' })),
    note: optional(longText('说明')),
    paper: optional(file('凭证')),
    department: department('管理部门'),
  },
  readBy: [...caseReaders, ownFirm],
  sorts: ['on'],
  filters: ['recall', 'batch', 'kind', 'party', 'department', 'state'],
})

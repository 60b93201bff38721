import {
  choice,
  date,
  decimal,
  defineRegister,
  department,
  optional,
  party,
  text,
} from '@zhiheng/kernel'
import { caseReaders, ownFirm } from '../../casework/rights.ts'
import { recallRecords } from '../sources.ts'
import { units } from '../units.ts'

/** A sum over the ledger; nobody fills it in. */
const summed = (title: string) =>
  optional(decimal(title, '', { hint: '由数量台账自动汇总，不能填写' }))

/** What was made together, and is told apart by its lot: what a ledger of quantities is kept of. */
export const batch = defineRegister('batch', {
  title: '产品批次',
  source: recallRecords,
  key: ['party', 'product', 'lot'],
  fields: {
    party: party('登记单位统一社会信用代码', {
      also: ['生产者', '生产企业', '登记单位'],
      hint: '生产者；进口或者外地生产的，为本地经营者',
    }),
    product: text('产品名称', { also: ['名称、型号'] }),
    lot: text('批号', { also: ['生产批号', '批次'] }),
    unit: choice('计量单位', units),
    madeOn: optional(date('生产日期')),
    expiresOn: optional(date('保质期至')),
    made: summed('已生产'),
    bought: summed('已购进'),
    sold: summed('已售出'),
    recovered: summed('已召回'),
    destroyed: summed('已销毁'),
    department: department('管理部门'),
  },
  readBy: [...caseReaders, ownFirm],
  search: ['product', 'lot'],
  sorts: ['madeOn'],
  filters: ['party', 'department', 'state'],
})

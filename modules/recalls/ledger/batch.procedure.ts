import { defineProcedure, longText, minus, total } from '@zhiheng/kernel'
import { byFirm, byHeadOf } from '../../casework/rights.ts'
import { recallRecords } from '../sources.ts'
import { batch } from './batch.register.ts'

const sum = (kind: string) =>
  total({ name: 'movement' }, 'batch', { of: 'quantity', where: { kind } })

/** Batches are stated by whoever made them, or by an officer; stating one again corrects it. A settled batch takes no more lines. */
export const batchKeeping = defineProcedure('batch-keeping', {
  title: '产品批次登记',
  source: recallRecords,
  about: batch,
  states: { opened: '已登记', closed: '已清结', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    record: {
      title: '登记或导入批次',
      from: ['new', 'opened'],
      to: 'opened',
      by: byFirm,
      fills: ['party', 'product', 'lot', 'unit', 'madeOn', 'expiresOn', 'department'],
      takesFile: true,
    },
    refigure: {
      title: '汇总台账数量',
      source: recallRecords,
      from: 'opened',
      to: 'same',
      by: byFirm,
      sets: {
        made: sum('made'),
        bought: sum('in'),
        sold: minus(sum('out'), sum('returned')),
        recovered: sum('recalled'),
        destroyed: sum('destroyed'),
      },
      consequence: true,
    },
    close: {
      title: '清结批次',
      from: 'opened',
      to: 'closed',
      by: byFirm,
      ask: { reason: longText('清结说明') },
    },
    reopen: {
      title: '恢复登记',
      from: ['closed', 'withdrawn'],
      to: 'opened',
      by: byHeadOf,
      ask: { reason: longText('恢复原因') },
    },
    withdraw: {
      title: '撤销批次',
      from: 'opened',
      to: 'withdrawn',
      by: byHeadOf,
      ask: { reason: longText('撤销原因') },
    },
  },
})

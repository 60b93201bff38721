import { defineProcedure, longText } from '@zhiheng/kernel'
import { byFirm, byHeadOf } from '../../casework/rights.ts'
import { recallRecords } from '../sources.ts'
import { batch } from './batch.register.ts'

/** Batches are stated by whoever made them, or by an officer; stating one again corrects it. */
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

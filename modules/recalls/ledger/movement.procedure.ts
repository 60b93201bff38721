import {
  absent,
  change,
  code,
  create,
  date,
  defineProcedure,
  known,
  longText,
  of,
  oneOf,
} from '@zhiheng/kernel'
import { byFirm } from '../../casework/rights.ts'
import { recallHandling } from '../recall/recall.procedure.ts'
import { recallRecords } from '../sources.ts'
import { batchKeeping } from './batch.procedure.ts'
import { movement } from './movement.register.ts'

const stated = [
  'party',
  'docNo',
  'batch',
  'kind',
  'quantity',
  'on',
  'from',
  'to',
  'recall',
  'note',
  'paper',
  'department',
] as const
/** The sums of the recall are worked out anew, and with them whether there was so much to be destroyed. */
const refigured = change(recallHandling, 'refigure', { link: 'recall', with: {} })

const batchRefigured = change(batchKeeping, 'refigure', { link: 'batch', with: {} })

/** No more is destroyed or let go than was taken back or sealed. */
const balance = {
  under: 'recall',
  of: 'quantity',
  plus: { kind: oneOf('recalled', 'sealed') },
  minus: { kind: oneOf('destroyed', 'remedied') },
  least: 0,
} as const

/** Lines are only added: one that is wrong keeps standing beside the one that takes it back, and neither counts. */
export const movementKeeping = defineProcedure('movement-keeping', {
  title: '批次数量登记',
  source: recallRecords,
  about: movement,
  states: { recorded: '已登记', reversed: '已冲正', opposite: '冲正记录' },
  voids: ['reversed', 'opposite'],
  steps: {
    record: {
      title: '登记或导入数量变动',
      from: 'new',
      to: 'recorded',
      by: byFirm,
      fills: stated,
      takesFile: true,
      balance,
      also: [batchRefigured, refigured],
    },
    attach: {
      title: '归入召回',
      from: 'recorded',
      to: 'same',
      by: byFirm,
      when: { recall: absent },
      fills: ['recall'],
      leaves: [{ says: '请选择召回', field: 'recall', where: { recall: known } }],
      also: [refigured],
    },
    reverse: {
      title: '冲正',
      from: 'recorded',
      to: 'reversed',
      by: byFirm,
      balance,
      ask: {
        entry: code('冲正单据编号'),
        reversedOn: date('冲正日期'),
        reason: longText('冲正原因'),
      },
      also: [
        create(movement, 'oppose', {
          with: {
            party: of('party'),
            docNo: of('entry'),
            batch: of('batch'),
            kind: of('kind'),
            quantity: of('quantity'),
            on: of('reversedOn'),
            from: of('to'),
            to: of('from'),
            recall: of('recall'),
            note: of('reason'),
            department: of('department'),
            reverses: of('id'),
          },
        }),
        batchRefigured,
        refigured,
      ],
    },
    oppose: {
      title: '登记冲正记录',
      from: 'new',
      to: 'opposite',
      by: byFirm,
      fills: [...stated, 'reverses'],
      consequence: true,
    },
  },
})

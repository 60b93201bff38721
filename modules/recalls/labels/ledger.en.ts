import type { RegisterLabels } from '../../labels.ts'
import { sum, unitsEn } from './words.en.ts'

/** English of batches and of the ledger of what became of them. */
export const batchLabels: RegisterLabels = {
  title: 'Batches',
  fields: {
    party: {
      title: 'Credit code of whoever registers it',
      hint: 'The producer; of what was made elsewhere, the local operator',
    },
    product: 'Product',
    lot: 'Lot',
    unit: { title: 'Unit', choices: unitsEn },
    madeOn: 'Made on',
    expiresOn: 'Best before',
    made: sum('Made'),
    bought: sum('Bought'),
    sold: sum('Sold'),
    recovered: sum('Recovered'),
    destroyed: sum('Destroyed'),
    department: 'Department',
  },
  states: { opened: 'Recorded', closed: 'Settled', withdrawn: 'Withdrawn' },
  steps: {
    record: 'Record or import batches',
    refigure: 'Add up the ledger',
    close: { title: 'Settle', ask: { reason: 'Remarks' } },
    reopen: { title: 'Restore', ask: { reason: 'Reason' } },
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason' } },
  },
}
export const movementLabels: RegisterLabels = {
  title: 'Quantities by batch',
  fields: {
    party: 'Credit code of whoever keeps the books',
    docNo: {
      title: 'Document number',
      hint: 'Once for each bookkeeper: a document that is imported again is not counted twice',
    },
    batch: 'Batch',
    kind: {
      title: 'What happened',
      choices: {
        made: 'Made',
        in: 'Bought',
        out: 'Sold',
        returned: 'Returned (outside a recall)',
        recalled: 'Recovered by a recall',
        sealed: 'Sealed in stock',
        used: 'Used up',
        destroyed: 'Destroyed',
        remedied: 'Put right and released',
      },
    },
    quantity: { title: 'Quantity', hint: 'In the unit of the batch' },
    on: 'On',
    from: 'From',
    to: 'To',
    recall: 'Recall',
    reverses: 'Takes back',
    note: 'Remarks',
    paper: 'Document',
    department: 'Department',
  },
  states: { recorded: 'Recorded', reversed: 'Taken back', opposite: 'Takes another back' },
  steps: {
    record: 'Record or import quantities',
    attach: 'Attach to a recall',
    reverse: {
      title: 'Take back',
      ask: { entry: 'Number of the new document', reversedOn: 'On', reason: 'Reason' },
    },
    oppose: 'Record what takes it back',
  },
}

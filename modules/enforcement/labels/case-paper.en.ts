import type { RegisterLabels } from '../../labels.ts'

/** English of “案件材料”. */
export const casePaper: RegisterLabels = {
  title: 'Case papers',
  fields: {
    title: 'Name of the paper',
    case: 'Case',
    transfer: 'Transfer to the police',
    kind: {
      title: 'Kind of paper',
      choices: {
        filing: 'Approval of filing',
        investigation: 'Investigation report',
        goods: 'List of goods',
        test: 'Test report or expert opinion',
        interview: 'Record of questioning',
        seizure: 'Papers of seizure',
        photo: 'Photographs',
        other: 'Other papers',
      },
    },
    file: 'File',
    on: 'Dated',
  },
  states: {
    kept: 'On file',
    withdrawn: 'Withdrawn',
  },
  steps: {
    add: 'Put on file',
    attach: 'Attach to a transfer',
    withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  },
}

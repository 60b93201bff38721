import type { RegisterLabels } from '../../labels.ts'

/** English of “应急演练”. */
export const drill: RegisterLabels = {
  title: 'Drills',
  fields: {
    subject: 'Subject of the drill',
    plan: 'Emergency plan',
    drilledOn: 'Drilled on',
    way: { title: 'Way', choices: { table: 'At the table', live: 'In the field' } },
    takers: 'Who took part',
    result: { title: 'Result', choices: { good: 'Good', passed: 'Satisfactory', poor: 'Poor' } },
    problems: 'Problems',
    corrected: 'What was put right',
    record: 'Record of the drill',
  },
  states: {
    held: 'Drill held',
    closed: 'Filed away',
    withdrawn: 'Withdrawn',
  },
  steps: {
    hold: 'Record a drill',
    correct: 'Record what was put right',
    close: 'File away',
    withdraw: { title: 'Withdraw the record', ask: { reason: 'Reason for withdrawing' } },
  },
}

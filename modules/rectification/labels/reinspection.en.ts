import type { RegisterLabels } from '../../labels.ts'
import { party, reason } from './words.en.ts'

export const reinspection: RegisterLabels = {
  title: 'Re-inspections',
  fields: {
    nonconformity: 'Case',
    round: {
      title: 'Round',
      choices: {
        first: 'First',
        second: 'After the announcement',
        afterStop: 'After the stop',
      },
    },
    on: 'Re-inspected on',
    sampleNo: { title: 'Sample number', hint: 'Where a sample was taken; it is free of charge' },
    findings: 'Findings',
    result: { title: 'Result', choices: { pass: 'Passed', fail: 'Failed' } },
    party,
    department: 'Department',
    assignees: { title: 'Inspectors', hint: 'Two or more' },
  },
  states: { recorded: 'Recorded' },
  steps: { record: 'Record', correct: { title: 'Correct', ask: reason } },
}

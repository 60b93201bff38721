import type { RegisterLabels } from '../../labels.ts'

/** English of “检验项目”. */
export const testItem: RegisterLabels = {
  title: 'Test items',
  fields: {
    report: 'Test report',
    sampledOn: { title: 'Sampled on', hint: 'As on the report' },
    item: 'Item',
    unit: 'Unit',
    measured: 'Measured',
    measuredText: { title: 'Found', hint: 'What is no number, such as “not detected”' },
    lowerLimit: 'Lower limit',
    upperLimit: 'Upper limit',
    limitText: 'Required by the standard',
    judgement: {
      title: 'Judgement',
      choices: { pass: 'Passed', fail: 'Failed', unjudged: 'Not judged' },
    },
    main: 'Main characteristic',
    explanation: {
      title: 'Explanation',
      hint: 'Needed where the judgement contradicts the limits',
    },
    assignees: 'Who may see it',
  },
  states: { entered: 'Entered', struck: 'Struck' },
  steps: { add: 'Enter', amend: 'Amend', strike: 'Strike' },
}

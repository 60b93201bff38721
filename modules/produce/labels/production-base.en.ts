import type { RegisterLabels } from '../../labels.ts'
import { department, reason, sheet } from './words.en.ts'

/** English of “农产品生产基地”. */
export const productionBase: RegisterLabels = {
  title: 'Production bases',
  fields: {
    baseNo: 'Base number',
    name: 'Name',
    party: 'Code of whoever runs it',
    kind: {
      title: 'Kind',
      choices: {
        planting: 'Planting',
        livestock: 'Livestock and poultry',
        fishery: 'Fishery',
        model: 'Model area of standardisation',
      },
    },
    produce: 'Main produce',
    area: { title: 'Area', unit: 'mu' },
    township: { title: 'Township', hint: 'One of this region' },
    place: 'Address',
    since: 'Built or recognised on',
    until: { title: 'Left on', hint: 'The last day; no samples are taken after it' },
    department,
  },
  states: { current: 'In use', left: 'Left', withdrawn: 'Withdrawn' },
  steps: {
    import: 'Register or import',
    sample: { title: 'Take a sample', ask: sheet },
    handOver: { title: 'Change who runs it', ask: { basis: 'Grounds' } },
    leave: { title: 'Leave', ask: reason },
    reopen: { title: 'Restore', ask: reason },
    withdraw: { title: 'Withdraw', ask: reason },
  },
}

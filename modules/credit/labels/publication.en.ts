import type { RegisterLabels } from '../../labels.ts'
import { ground } from './words.en.ts'

/** English of “严重违法失信名单公示”. */
export const listPublication: RegisterLabels = {
  title: 'Published list of serious violations',
  fields: {
    ...ground,
    listNo: 'Number of the listing decision',
    party: 'Code of the party',
    decisionNo: 'Number of the penalty decision',
    department: 'Listing authority',
    entry: 'Listing',
    decidedOn: 'Listed on',
    publishedOn: 'Published on',
    until: 'Listed until',
    released: 'Shown to everyone',
  },
  states: { shown: 'Shown', ended: 'No longer shown' },
  steps: { publish: 'Publish', end: 'End publication' },
}

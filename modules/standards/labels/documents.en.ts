import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “标准”. */
export const standard: RegisterLabels = {
  title: 'Standards',
  fields: {
    standardNo: { title: 'Standard number', hint: 'Such as GB/T 19001-2016' },
    name: 'Name of the standard',
    kind: {
      title: 'Kind',
      choices: {
        international: 'International',
        national: 'National',
        trade: 'Trade',
        local: 'Local',
        group: 'Group',
      },
    },
    industry: { title: 'Industry code', hint: 'As in the list of industries; - for all' },
    since: 'In force from',
    until: { title: 'Repealed on', hint: 'The last day' },
  },
  ...keepingLabels,
}

/** English of “联盟标准”. */
export const allianceStandard: RegisterLabels = {
  title: 'Alliance standards',
  fields: {
    standardNo: 'Standard number',
    name: 'Name of the standard',
    industry: { title: 'Industry code', hint: 'As in the list of industries' },
    kind: {
      title: 'Kind',
      choices: {
        alliance: 'Alliance standard',
        technical: 'Technical standard of the trade',
        integrity: 'Integrity standard of the trade',
      },
    },
    body: { title: 'Drawn up by', hint: 'The association or alliance' },
    since: 'Published on',
    until: { title: 'Repealed on', hint: 'The last day' },
  },
  ...keepingLabels,
}

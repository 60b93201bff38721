import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “标准实施情况”. */
export const standardUse: RegisterLabels = {
  title: 'Standards in use',
  fields: {
    party: 'Unified social credit code',
    standardNo: 'Standard number',
    kind: { title: 'Kind', choices: { alliance: 'Alliance', group: 'Group', public: 'Public' } },
    since: 'Used from',
    until: { title: 'Used until', hint: 'The last day' },
  },
  ...keepingLabels,
}

/** English of “标准制修订参与”. */
export const standardProject: RegisterLabels = {
  title: 'Standard projects',
  fields: {
    party: 'Unified social credit code',
    standardNo: 'Standard or project number',
    role: { title: 'Role', choices: { lead: 'Leading', take: 'Taking part' } },
    level: {
      title: 'Level',
      choices: {
        international: 'International',
        national: 'National',
        trade: 'Trade',
        local: 'Local',
        group: 'Group',
      },
    },
    since: { title: 'Published on', hint: 'The day on which the standard was published' },
    until: { title: 'Repealed on', hint: 'The last day' },
  },
  ...keepingLabels,
}

/** English of “产品执行标准”. */
export const productStandard: RegisterLabels = {
  title: 'Product standards',
  fields: {
    party: 'Unified social credit code',
    product: 'Product',
    year: 'Year',
    standardNo: 'Standard worked to',
    main: 'Main product',
    adopts: 'Adopts an international or advanced foreign standard',
    adopted: 'Standard adopted',
  },
  ...keepingLabels,
}

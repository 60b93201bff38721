import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “园区”. */
export const zone: RegisterLabels = {
  title: 'Zones',
  fields: {
    code: {
      title: 'Zone code',
      hint: 'The region code of a registered zone; a code of your own for others, as in the list of enterprises in zones',
    },
    name: 'Zone name',
    kind: {
      title: 'Kind of zone',
      choices: {
        development: 'Development zone',
        cluster: 'Industrial cluster',
        park: 'Park',
        farming: 'Agricultural zone',
        trading: 'Trading area',
        other: 'Other',
      },
    },
    body: 'Credit code of the managing body',
    since: 'Set up on',
  },
  ...keepingLabels,
}

/** English of “产业”. */
export const industry: RegisterLabels = {
  title: 'Industries',
  fields: {
    code: { title: 'Industry code', hint: 'Region code and code of the trade, such as 410102-C14' },
    name: 'Industry',
    body: 'Credit code of its association',
    scope: { title: 'Trades', hint: 'Which groups or classes it covers' },
  },
  ...keepingLabels,
}

/** English of “产业成员企业”. */
export const industryMember: RegisterLabels = {
  title: 'Enterprises in industries',
  fields: {
    industry: 'Industry code',
    party: 'Unified social credit code',
    year: 'Year',
    basis: 'Basis',
  },
  ...keepingLabels,
}

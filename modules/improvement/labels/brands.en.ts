import { keepingLabels } from '../../casework/keeping.en.ts'
import type { RegisterLabels } from '../../labels.ts'

/** English of “专利”. */
export const patent: RegisterLabels = {
  title: 'Patents',
  fields: {
    patentNo: 'Patent number',
    party: 'Unified social credit code',
    kind: {
      title: 'Kind',
      choices: { invention: 'Invention', utility: 'Utility model', design: 'Design' },
    },
    subject: 'Subject',
    product: 'Product it is used in',
    since: 'Granted on',
    until: { title: 'In force until', hint: 'The last day' },
  },
  ...keepingLabels,
}

/** English of “产品市场份额”. */
export const marketShare: RegisterLabels = {
  title: 'Market shares',
  fields: {
    party: 'Unified social credit code',
    product: 'Product',
    year: 'Year',
    share: 'Share',
    rank: 'Rank in the province',
    cites: {
      title: 'Source of the figure',
      hint: 'Who published it, in which report, on which page',
    },
  },
  ...keepingLabels,
}

/** English of “品牌荣誉”. */
export const brandHonour: RegisterLabels = {
  title: 'Brand honours',
  fields: {
    party: 'Unified social credit code',
    brand: { title: 'Honour', hint: 'Such as famous product of the province' },
    kind: {
      title: 'Kind',
      choices: {
        product: 'Famous product',
        service: 'Famous service',
        trademark: 'Well-known trademark',
        works: 'Model works',
        export: 'Export brand',
        origin: 'Geographical indication',
      },
    },
    level: {
      title: 'Level',
      choices: {
        national: 'National',
        provincial: 'Provincial',
        municipal: 'Municipal',
        county: 'County',
      },
    },
    product: 'Product or service',
    since: 'Granted on',
    until: { title: 'Valid until', hint: 'Still valid on that day' },
    cites: { title: 'Basis of the grant', hint: 'Who granted it, by which document' },
  },
  ...keepingLabels,
}

/** English of “品牌产品产值”. */
export const brandOutput: RegisterLabels = {
  title: 'Output under brands',
  fields: {
    party: 'Unified social credit code',
    product: 'Product under a brand',
    year: 'Year',
    sales: { title: 'Sales', unit: '10,000 yuan' },
    exports: { title: 'Exports among them', unit: '10,000 yuan' },
  },
  ...keepingLabels,
}

/** English of “区域名牌标志使用”. */
export const markUse: RegisterLabels = {
  title: 'Uses of regional marks',
  fields: {
    party: 'Unified social credit code',
    mark: 'Mark',
    since: 'Allowed from',
    until: { title: 'Allowed until', hint: 'The last day' },
    cites: 'Allowed by',
  },
  ...keepingLabels,
}

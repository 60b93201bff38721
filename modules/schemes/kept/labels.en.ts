import type { RegisterLabels } from '../../labels.ts'

const states = {
  stated: 'Awaiting approval',
  approved: 'Approved',
  returned: 'Returned',
  withdrawn: 'Withdrawn',
}
const approving = {
  approve: { title: 'Approve', ask: { opinion: 'Opinion' } },
  return: { title: 'Return', ask: { reason: 'Reason for returning' } },
  withdraw: { title: 'Withdraw', ask: { reason: 'Reason for withdrawing' } },
  restore: { title: 'State again', ask: { reason: 'Reason for stating it again' } },
}

/** English of “数据登记起始”. */
export const keptSince: RegisterLabels = {
  title: 'Registers kept since',
  fields: {
    register: {
      title: 'Register',
      choices: {
        sample: 'Supervision samples',
        nonconformity: 'Handling of nonconformities',
        'penalty-case': 'Penalty cases',
        complaint: 'Complaints',
        incident: 'Quality and safety accidents',
        recall: 'Recalls of defective products',
        interview: 'Interviews',
        'management-model': 'Management models',
        'manager-award': 'General manager’s quality awards',
        'quality-loss': 'Quality losses',
        'quality-activity': 'Quality activities',
        'key-post': 'Key quality posts',
        patent: 'Patents',
        'brand-honour': 'Brand honours',
        'brand-output': 'Output under brands',
        'mark-use': 'Uses of regional marks',
        'policy-document': 'Policy documents for industries',
        'industry-association': 'Trade associations',
        'association-activity': 'Activities of associations',
        'quality-platform': 'Public service platforms',
        'integrity-code': 'Integrity codes',
        'standard-use': 'Standards in use',
        'standard-project': 'Standard projects',
        standard: 'Standards',
        'alliance-standard': 'Alliance standards',
        'energy-use': 'Energy by product',
        'foreign-notice': 'Notices from abroad',
      },
    },
    since: { title: 'Kept since', hint: 'Whatever has happened here since that day is registered' },
    until: { title: 'Kept until', hint: 'The last day; blank while it is kept' },
    basis: {
      title: 'Basis',
      hint: 'Which department registers by which document, and how it was checked that nothing is left out',
    },
  },
  states,
  steps: { import: 'State or import', ...approving, end: 'Stop keeping' },
}

/** English of “对比数据”. */
export const benchmark: RegisterLabels = {
  title: 'Benchmarks',
  fields: {
    name: {
      title: 'Name',
      choices: {
        'pass-rate': 'Pass rate of supervised product batches',
        'food-pass-rate': 'Pass rate of food tests',
        'loss-rate': 'Quality loss rate',
        'unit-energy': 'Energy for a unit of product',
      },
    },
    of: {
      title: 'Region it is of',
      hint: 'The code of the province for its average, 0 for that of the country',
    },
    industry: { title: 'Industry code', hint: '- where it is of all industries' },
    product: { title: 'Product', hint: '- where it is of all products' },
    year: 'Year',
    value: 'Value',
    unit: { title: 'Unit', hint: 'Such as % or kg of standard coal per tonne' },
    cites: {
      title: 'Source of the value',
      hint: 'Who published it, in which document or yearbook, on which page',
    },
    file: 'Source file',
  },
  states,
  steps: { import: 'Register or import', ...approving },
}

import type { StatuteRow } from '../casework/statute.ts'

const accidents = {
  act: '生产安全事故报告和调查处理条例（国务院令第493号）',
  register: 'incident',
  unit: 'days',
  lapsesTo: null,
  verified: true,
} as const
const upward = { ...accidents, step: 'pushUp', unit: 'hours', from: 'firstAt' } as const
const later = {
  ...accidents,
  step: 'confirmFigures',
  from: 'happenedAt',
  article: '第13条',
} as const
const answer = { ...accidents, step: 'approve', from: 'reportedUp', article: '第32条' } as const
/** No act that was read says how long: a region may. */
const receipts = {
  act: '质量工作办理规则',
  article: '时限与标准设定',
  verified: false,
  step: 'sign',
  amount: null,
  unit: 'hours',
  setting: 'risk.sign',
  lapsesTo: null,
} as const

/**
 * Copied by hand from the acts; what they leave open is a setting of the region. That a unit reports within an hour
 * (第9条) is no limit that runs: the first report ends the duty as it begins the record, and says whether it was in time.
 */
export const riskStatute: readonly StatuteRow[] = [
  ...['safety', 'special'].map((is) => ({
    ...upward,
    amount: 2,
    when: { by: 'kind', is },
    article: '第11条',
  })),
  {
    ...upward,
    act: '建设工程质量管理条例',
    amount: 24,
    when: { by: 'kind', is: 'works' },
    article: '第52条',
  },
  {
    ...upward,
    act: '国家食品安全事故应急预案',
    amount: 2,
    setting: 'food.incident',
    when: { by: 'kind', is: 'food' },
    article: '报告',
    verified: false,
  },
  {
    ...accidents,
    register: 'incident-report',
    step: 'passUp',
    amount: 2,
    unit: 'hours',
    from: 'arrivedAt',
    article: '第11条',
  },
  { ...later, amount: 30, when: { by: 'cause', is: 'general' } },
  { ...later, amount: 7, when: { by: 'cause', is: 'traffic' } },
  { ...later, amount: 7, when: { by: 'cause', is: 'fire' } },
  { ...accidents, step: 'submitReport', amount: 60, from: 'happenedAt', article: '第29条' },
  {
    ...accidents,
    step: 'prolong',
    amount: 60,
    from: 'submitReport',
    extension: true,
    article: '第29条',
  },
  ...['ordinary', 'larger', 'major'].map((is) => ({
    ...answer,
    amount: 15,
    when: { by: 'classFinal', is },
  })),
  { ...answer, amount: 30, when: { by: 'classFinal', is: 'extra' } },
  {
    ...accidents,
    step: 'prolongApproval',
    amount: 30,
    from: 'approve',
    extension: true,
    article: '第32条',
  },
  { ...receipts, register: 'warning-recipient', from: 'told' },
  { ...receipts, register: 'warning-received', from: 'deliveredAt' },
  {
    act: '本记录写明的日期',
    article: '',
    verified: true,
    register: 'warning',
    step: 'lift',
    amount: 0,
    unit: 'days',
    from: 'until',
    lapsesTo: 'ended',
  },
]

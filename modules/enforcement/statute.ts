import type { StatuteRow } from '../casework/statute.ts'

const days = { unit: 'days', lapsesTo: null, verified: true } as const
const workdays = { unit: 'workdays', lapsesTo: null, verified: true } as const
const law = { act: '中华人民共和国行政处罚法' } as const
const transfers = {
  ...days,
  act: '行政执法机关移送涉嫌犯罪案件的规定（国务院令第310号，2020年修订）',
  register: 'crime-transfer',
  amount: 3,
} as const
const police = { ...transfers, register: 'transfer-file' } as const
const publicity = {
  ...workdays,
  act: '市场监督管理行政处罚信息公示规定（市场监管总局令第45号）',
  register: 'penalty-case',
} as const
const procedure = { act: '市场监督管理行政处罚程序规定', verified: false } as const
/** The check of a lead, which the rules of procedure limit: known only through Order 121. */
const check = {
  ...workdays,
  ...procedure,
  register: 'clue',
  step: 'file',
  from: 'receivedOn',
  amount: 15,
  setting: 'clue.check',
  article: '立案核查',
} as const
const food = {
  ...days,
  act: '中华人民共和国食品安全法实施条例',
  article: '第61条',
  register: 'seizure',
} as const
/** Ends on a day that the record itself names. */
const named = { ...days, amount: 0, act: '本记录写明的日期', article: '' } as const
/** No act that was read says how long: a region may. */
const ours = { act: '质量工作办理规则', article: '时限与标准设定', verified: false } as const

/** Copied by hand from the acts; what they leave open is a setting of the region. */
export const enforcementStatute: readonly StatuteRow[] = [
  {
    ...workdays,
    act: '市场监督管理投诉举报处理办法（市场监管总局令第121号）',
    article: '第27条',
    register: 'clue',
    step: 'file',
    amount: 15,
    from: 'receivedOn',
    when: { by: 'source', is: 'mediation' },
  },
  ...['sampling', 'inspection', 'tip', 'transfer', 'media', 'brand'].map((is) => ({
    ...check,
    when: { by: 'source', is },
  })),
  {
    ...check,
    step: 'prolong',
    from: 'file',
    setting: 'clue.prolong',
    extension: true,
  },
  {
    ...workdays,
    ...law,
    article: '第64条、第85条',
    register: 'penalty-case',
    step: 'askHearing',
    amount: 5,
    from: 'notified',
    lapsesTo: 'waived',
  },
  ...(['hold', 'absent'] as const).map((step) => ({
    ...workdays,
    ...law,
    article: '第64条、第85条',
    register: 'hearing',
    step,
    amount: 7,
    from: 'notifiedOn',
    notBefore: true as const,
  })),
  {
    ...days,
    ...law,
    article: '第60条',
    register: 'penalty-case',
    step: 'decide',
    amount: 90,
    from: 'filedOn',
    pausedIn: ['suspended'],
  },
  {
    ...days,
    ...procedure,
    article: '办案期限',
    register: 'penalty-case',
    step: 'prolong',
    amount: 30,
    setting: 'case.prolong',
    from: 'decide',
    extension: true,
  },
  {
    ...workdays,
    ...law,
    article: '第61条、第85条',
    register: 'penalty-case',
    step: 'serve',
    amount: 7,
    from: 'decided',
  },
  {
    ...days,
    ...law,
    article: '第67条',
    register: 'penalty-case',
    step: 'pay',
    amount: 15,
    from: 'servedOn',
    when: { by: 'outcome', is: 'penalised' },
    lapsesTo: 'overdue',
  },
  {
    ...named,
    register: 'penalty-case',
    step: 'payLate',
    from: 'dueOn',
    lapsesTo: 'overdue',
  },
  ...['penalised', 'warned'].map((is) => ({
    ...publicity,
    article: '公示期限',
    step: 'publish',
    amount: 20,
    from: 'decided',
    when: { by: 'outcome', is },
  })),
  {
    ...named,
    register: 'penalty-publication',
    step: 'repair',
    from: 'publicUntil',
    lapsesTo: 'expired',
  },
  {
    ...publicity,
    article: '变更、撤销',
    step: 'takeDown',
    amount: 3,
    from: 'correctedOn',
    register: 'penalty-publication',
  },
  { ...food, step: 'finish', amount: 30, from: 'seizedOn', when: { by: 'regime', is: 'food' } },
  { ...food, step: 'prolongFood', amount: 45, from: 'finish', extension: true },
  {
    ...days,
    act: '中华人民共和国行政强制法',
    article: '查封、扣押期限',
    verified: false,
    register: 'seizure',
    step: 'finish',
    amount: 30,
    setting: 'seizure.days',
    from: 'seizedOn',
    when: { by: 'regime', is: 'other' },
  },
  {
    ...days,
    act: '中华人民共和国行政强制法',
    article: '查封、扣押期限',
    verified: false,
    register: 'seizure',
    step: 'prolong',
    amount: 30,
    setting: 'seizure.prolong',
    from: 'finish',
    extension: true,
  },
  { ...transfers, step: 'approve', from: 'reported', article: '第5条' },
  { ...transfers, step: 'hand', amount: 24, unit: 'hours', from: 'approved', article: '第5条' },
  {
    ...police,
    step: 'passElsewhere',
    amount: 24,
    unit: 'hours',
    from: 'delivered',
    article: '第7条',
  },
  { ...police, step: 'file', from: 'accepted', article: '第8条' },
  { ...transfers, step: 'askReview', from: 'repliedOn', lapsesTo: 'returned', article: '第9条' },
  {
    ...transfers,
    step: 'askProsecutor',
    from: 'reviewRepliedOn',
    lapsesTo: 'returned',
    article: '第9条',
  },
  { ...transfers, step: 'handGoods', from: 'policeFiledOn', article: '第12条' },
  { ...named, register: 'joint-participant', step: 'report', from: 'due' },
  { ...named, register: 'joint-order', step: 'report', from: 'due' },
  { ...named, register: 'rapid-task', step: 'finish', from: 'due' },
  {
    ...workdays,
    ...ours,
    register: 'brand-report',
    step: 'answer',
    amount: null,
    setting: 'brand.answer',
    from: 'askedOn',
  },
]

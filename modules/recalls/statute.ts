import type { StatuteRow } from '../casework/statute.ts'

const food = {
  register: 'recall',
  lapsesTo: null,
  act: '食品召回管理办法',
  verified: true,
} as const
/** Order 19 was not read: what is remembered of it is a setting of the region. */
const goods = {
  register: 'recall',
  lapsesTo: null,
  act: '消费品召回管理暂行规定（市场监管总局令第19号）',
  unit: 'workdays',
  verified: false,
} as const
const clock = (is: string) => ({ when: { by: 'clock', is } }) as const

/** Copied by hand from the acts. */
export const recallsStatute: readonly StatuteRow[] = [
  ...(
    [
      ['food1', 24],
      ['food2', 48],
      ['food3', 72],
    ] as const
  ).map(
    ([is, amount]): StatuteRow => ({
      ...food,
      step: 'plan',
      amount,
      unit: 'hours',
      from: 'clockFrom',
      pausedIn: ['objected'],
      article: '第13条',
      ...clock(is),
    }),
  ),
  ...(
    [
      ['food1', 10],
      ['food2', 20],
      ['food3', 30],
    ] as const
  ).map(
    ([is, amount]): StatuteRow => ({
      ...food,
      step: 'complete',
      amount,
      unit: 'workdays',
      from: 'countedFrom',
      article: '第18条',
      ...clock(is),
    }),
  ),
  ...['food1', 'food2', 'food3'].map(
    (is): StatuteRow => ({
      ...food,
      step: 'summarise',
      amount: 5,
      unit: 'workdays',
      from: 'completed',
      article: '第32条',
      ...clock(is),
    }),
  ),
  {
    ...food,
    step: 'prolong',
    amount: 10,
    unit: 'workdays',
    from: 'complete',
    extension: true,
    setting: 'recall.prolong',
    article: '第18条（延长多久没有规定）',
    verified: false,
  },
  {
    ...goods,
    step: 'tell',
    amount: 2,
    from: 'reportFrom',
    when: { by: 'regime', is: 'goods' },
    article: '缺陷信息报告',
    verified: true,
  },
  {
    ...goods,
    step: 'plan',
    amount: 10,
    from: 'clockFrom',
    pausedIn: ['objected'],
    setting: 'recall.plan',
    article: '召回计划',
    ...clock('goods'),
  },
  {
    ...goods,
    step: 'plan',
    amount: 5,
    from: 'clockFrom',
    pausedIn: ['objected'],
    setting: 'recall.planOrdered',
    article: '召回计划',
    ...clock('goodsOrdered'),
  },
  ...['goods', 'goodsOrdered'].map(
    (is): StatuteRow => ({
      ...goods,
      step: 'announce',
      amount: 3,
      from: 'planned',
      setting: 'recall.notice',
      article: '召回公告',
      ...clock(is),
    }),
  ),
  ...['goods', 'goodsOrdered'].map(
    (is): StatuteRow => ({
      ...goods,
      step: 'summarise',
      amount: 15,
      from: 'completed',
      setting: 'recall.summary',
      article: '召回总结',
      ...clock(is),
    }),
  ),
  {
    ...goods,
    step: 'progress',
    amount: 3,
    unit: 'months',
    from: 'progressFrom',
    when: { by: 'regime', is: 'goods' },
    setting: 'recall.progress',
    article: '召回进展报告',
  },
  {
    ...goods,
    step: 'object',
    amount: 10,
    from: 'ordered',
    lapsesTo: 'binding',
    setting: 'recall.object',
    article: '异议',
  },
]

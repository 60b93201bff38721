import {
  allow,
  byChoice,
  change,
  choice,
  clockRole,
  code,
  date,
  days,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  hours,
  instant,
  integer,
  kept,
  lapse,
  least,
  link,
  money,
  optional,
  own,
  setting,
  text,
  today,
  within,
  workdays,
  yesNo,
} from '@zhiheng/kernel'
import { postOf } from './post-of.ts'

/** Invented orders to repair wells: limits by kind, by what a region sets, from an instant, and what passes with them. */
const act = defineAct('水井整改办理办法（测试用）')
const officer = defineRole('well-officer', '水井执法员')
const here = [allow(officer, { region: within(own.scope) })]
const byClock = [allow([officer, clockRole], {})]

/** What regions set. */
export const number = defineRegister('region-number', {
  title: '各地设定',
  source: act.art(1),
  key: ['name', 'since'],
  inForce: { each: 'day', by: 'since' },
  settings: true,
  fields: {
    name: code('名称'),
    since: date('施行日期'),
    amount: optional(integer('数值')),
    unit: optional(choice('单位', { workdays: '工作日', hours: '小时' })),
    basis: text('依据'),
  },
  readBy: here,
})
const numbering = defineProcedure('numbering', {
  title: '设定',
  source: act.art(1),
  about: number,
  states: { stated: '已设定', withdrawn: '已撤销' },
  voids: ['withdrawn'],
  steps: {
    state: {
      title: '设定',
      from: ['new', 'stated'],
      to: 'stated',
      by: here,
      fills: ['name', 'since', 'amount', 'unit', 'basis'],
    },
    withdraw: { title: '撤销', from: 'stated', to: 'withdrawn', by: here },
  },
})

/** The result that stands when nobody objects to it in time. */
export const result = defineRegister('well-result', {
  title: '检测结果',
  source: act.art(2),
  key: null,
  fields: { name: text('名称') },
  readBy: byClock,
})
const resulting = defineProcedure('well-resulting', {
  title: '检测结果',
  source: act.art(2),
  about: result,
  states: { open: '待定', stands: '生效', void: '作废' },
  steps: {
    enter: { title: '登记', from: 'new', to: 'open', by: here, fills: ['name'] },
    settle: { title: '生效', from: 'open', to: 'stands', by: byClock, consequence: true },
    cancel: { title: '作废', from: 'open', to: 'void', by: here },
  },
})

export const order = defineRegister('well-order', {
  title: '整改令',
  source: act.art(3),
  key: null,
  fields: {
    kind: optional(choice('类别', { plain: '一般', urgent: '紧急', other: '其他' })),
    knownAt: optional(instant('知悉时间')),
    orderedOn: optional(date('责令日期')),
    result: optional(link('检测结果', result)),
    why: optional(text('结束原因')),
    endedOn: optional(date('结束日期')),
    late: optional(yesNo('是否逾期上报')),
    inTime: optional(yesNo('是否按期答复')),
    fee: optional(money('费用')),
  },
  readBy: here,
})

export const ordering = defineProcedure('ordering', {
  title: '整改令办理',
  source: act.art(3),
  about: order,
  states: {
    open: '待答复',
    waiting: '待材料',
    answered: '已答复',
    ended: '已终结',
    closed: '已办结',
  },
  steps: {
    issue: {
      title: '登记',
      from: 'new',
      to: 'open',
      by: here,
      fills: ['kind', 'knownAt', 'orderedOn', 'result'],
    },
    answer: {
      title: '答复',
      source: act.art(4),
      from: ['open', 'ended'],
      to: 'answered',
      by: here,
      within: byChoice('kind', { plain: workdays(5), urgent: hours(24) })
        .after('open')
        .pausedIn('waiting'),
      otherwise: 'same',
      sets: { inTime: kept('answer'), fee: least(500, setting('order.fee', 300)) },
    },
    tell: {
      title: '上报',
      source: act.art(5),
      from: ['open', 'answered'],
      to: 'same',
      by: here,
      within: workdays(setting('order.tell', 3)).afterInstant('knownAt'),
      otherwise: lapse({ to: 'same', sets: { late: true } }),
    },
    count: {
      title: '统计',
      source: act.art(5),
      from: ['open', 'answered'],
      to: 'same',
      by: here,
      within: workdays(setting('order.count')).after('open'),
      otherwise: 'same',
    },
    inspect: {
      title: '复查',
      source: act.art(6),
      from: 'answered',
      to: 'closed',
      by: here,
      within: days(90).afterDate('orderedOn'),
      notBefore: days(60).afterDate('orderedOn'),
      otherwise: lapse({
        to: 'ended',
        sets: { why: '逾期未复查', endedOn: today },
        also: [change(resulting, 'settle', { link: 'result', with: {} })],
      }),
    },
    hear: {
      title: '听取陈述',
      source: act.art(7),
      from: 'open',
      to: 'same',
      by: here,
      when: { kind: 'other' },
      notBefore: byChoice('kind', { other: workdays(7) }).after('open'),
    },
    ask: { title: '要求补充材料', from: 'open', to: 'waiting', by: here },
    hand: { title: '补充材料', from: 'waiting', to: 'open', by: here, restarts: 'answer' },
    correct: { title: '更正', from: ['open', 'waiting'], to: 'same', by: here, fills: ['kind'] },
    know: { title: '更正知悉时间', from: 'open', to: 'same', by: here, fills: ['knownAt'] },
    again: { title: '重新计算', from: 'open', to: 'same', by: here, restarts: 'answer' },
    prolong: {
      title: '延长',
      from: 'open',
      to: 'same',
      by: here,
      extends: { step: 'answer', by: workdays(setting('order.more', 2)) },
    },
  },
})

export const orders = defineModule('orders', {
  title: '整改令',
  registers: [number, result, order],
  procedures: [numbering, resulting, ordering],
  indicators: [],
  schemes: [],
})

export const officerOf = postOf('well-officer', '执法员 赵六')

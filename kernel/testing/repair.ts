import {
  allow,
  code,
  date,
  days,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  hours,
  optional,
  own,
  text,
  within,
  workdays,
} from '@zhiheng/kernel'
import { postOf } from './post-of.ts'

/** An invented register for tests of time limits: repairs that are reported, tested and done in time, or not. */
const act = defineAct('报修办理办法（测试用）')
const clerk = defineRole('clerk', '经办员')
const here = [allow(clerk, { region: within(own.scope) })]

export const repair = defineRegister('breakage', {
  title: '报修',
  source: act.art(1),
  key: ['no'],
  date: 'reportedOn',
  fields: {
    no: code('编号'),
    reportedOn: date('报修日期'),
    what: text('报修事项'),
    visitOn: optional(date('约定上门日期')),
  },
  readBy: here,
  filters: ['state'],
})

/** Repaired within five working days, testing not counted; visited on the day that was promised, or late. */
export const repairing = defineProcedure('repairing', {
  title: '报修办理',
  source: act.art(2),
  about: repair,
  states: {
    open: '待修',
    testing: '检测中',
    missed: '逾期未上门',
    repaired: '已修复',
    escalated: '转上级处理',
    closed: '已办结',
  },
  steps: {
    report: {
      title: '登记',
      from: ['new', 'open'],
      to: 'open',
      by: here,
      fills: ['no', 'reportedOn', 'what', 'visitOn'],
      takesFile: true,
    },
    mirror: {
      title: '同步',
      source: act.art(6),
      from: ['new', 'open', 'testing'],
      to: 'same',
      starts: 'open',
      by: here,
      fills: ['no', 'reportedOn', 'what'],
      takesFile: true,
    },
    note: {
      title: '备注',
      from: ['open', 'testing'],
      to: 'same',
      by: here,
      ask: { note: text('备注') },
    },
    agree: {
      title: '约定上门',
      from: ['testing', 'repaired'],
      to: 'same',
      by: here,
      fills: ['visitOn'],
    },
    promise: { title: '改约', from: ['open', 'missed'], to: 'open', by: here, fills: ['visitOn'] },
    test: { title: '送检', from: 'open', to: 'testing', by: here },
    resume: { title: '检测完成', from: 'testing', to: 'open', by: here },
    prolong: {
      title: '延长修复期限',
      source: act.art(3, 2),
      from: 'open',
      to: 'open',
      by: here,
      extends: { step: 'repair', by: workdays(10) },
    },
    repair: {
      title: '修复',
      source: act.art(3, 1),
      from: ['open', 'missed'],
      to: 'repaired',
      by: here,
      within: workdays(5).after('open').pausedIn('testing'),
      otherwise: 'escalated',
    },
    visit: {
      title: '上门',
      source: act.art(4),
      from: ['open', 'missed'],
      to: 'open',
      by: here,
      within: days(0).afterDate('visitOn'),
      otherwise: 'missed',
    },
    complain: {
      title: '提出异议',
      source: act.art(5),
      from: 'repaired',
      to: 'open',
      by: here,
      within: hours(48).after('repaired'),
      otherwise: 'closed',
    },
  },
})

export const repairs = defineModule('repairs', {
  title: '报修',
  registers: [repair],
  procedures: [repairing],
  indicators: [],
  schemes: [],
})

export const clerkOf = postOf('clerk', '经办员 王五')

import { randomUUID } from 'node:crypto'
import { makeCreditCode } from '@zhiheng/codes'
import {
  type Actor,
  allow,
  code,
  date,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  department,
  has,
  is,
  lines,
  optional,
  own,
  party,
  text,
  within,
  workdays,
} from '@zhiheng/kernel'

/** An invented register for tests of desks: errands that a desk takes in, officers run, and a firm answers. */
const act = defineAct('跑腿办理办法（测试用）')
const [desk, officer, head, firm] = [
  defineRole('desk', '接收岗'),
  defineRole('officer', '经办员'),
  defineRole('head', '负责人'),
  defineRole('firm', '企业'),
]
const here = { region: within(own.scope) }
const ours = { ...here, department: is<string>(own.department) }
const theirs = allow(firm, { party: is<string>(own.party) })

export const errand = defineRegister('errand', {
  title: '跑腿',
  source: act.art(1),
  key: null,
  fields: {
    what: text('事项'),
    number: optional(code('编号')),
    receivedOn: date('收到日期'),
    department: optional(department('部门')),
    party: optional(party('企业')),
    assignees: optional(lines('经办')),
  },
  readBy: [allow([desk, officer, head], here), theirs, allow(firm, { assignees: has(own.party) })],
})

export const running = defineProcedure('running', {
  title: '跑腿办理',
  source: act.art(2),
  about: errand,
  states: {
    received: '待分办',
    given: '待办',
    asked: '待企业答复',
    checked: '待检测',
    done: '已办',
  },
  waits: {
    received: { asks: 'give', why: '跑腿待分办' },
    given: { asks: 'finish', why: '跑腿待办', handlers: true },
    asked: { asks: 'answer', why: '跑腿待答复', watchedBy: 'finish', handlers: true },
    checked: { asks: 'check', why: '跑腿待检测' },
  },
  steps: {
    receive: {
      title: '收到',
      from: 'new',
      to: 'received',
      by: [allow(desk, here)],
      fills: ['what', 'number', 'receivedOn'],
    },
    give: {
      title: '分办',
      from: 'received',
      to: 'given',
      by: [allow(desk, here)],
      fills: ['department', 'party', 'assignees'],
      within: workdays(2).afterDate('receivedOn'),
    },
    finish: {
      title: '办结',
      source: act.art(3),
      from: 'given',
      to: 'done',
      by: [allow([officer, head], ours)],
      within: workdays(5).after('given').pausedIn('asked'),
    },
    prolong: {
      title: '延长',
      from: 'given',
      to: 'same',
      by: [allow(head, ours)],
      extends: { step: 'finish', by: workdays(5) },
    },
    passOn: {
      title: '转办',
      from: ['given', 'asked'],
      to: 'same',
      by: [allow([officer, head], ours)],
      fills: ['assignees'],
    },
    note: { title: '备注', from: ['given'], to: 'same', by: [allow([officer, head], ours)] },
    ask: { title: '询问', from: 'given', to: 'asked', by: [allow(officer, ours)] },
    answer: { title: '答复', from: 'asked', to: 'given', by: [theirs, allow(officer, ours)] },
    send: {
      title: '送检',
      from: 'given',
      to: 'checked',
      by: [allow(officer, ours)],
      fills: ['assignees'],
    },
    check: {
      title: '检测',
      from: 'checked',
      to: 'done',
      by: [allow(firm, { assignees: has(own.party) })],
    },
  },
})

export const errands = defineModule('errands', {
  title: '跑腿',
  registers: [errand],
  procedures: [running],
  indicators: [],
  schemes: [],
})

const acting = (role: string, more: Partial<Actor>): Actor => ({
  kind: 'post',
  post: randomUUID(),
  name: role,
  roles: [role],
  scope: ['1101'],
  department: null,
  party: null,
  ...more,
})

/** Invented enterprises with valid credit codes. */
const firmOf = (n: number) =>
  makeCreditCode({ department: '9', category: '1', region: '110101', organisation: `MA00000${n}` })
export const [baker, laboratory] = [firmOf(1), firmOf(2)]
const nationwide = [...'0123456789']
export const errandActors = {
  desk: acting('desk', {}),
  officer: acting('officer', { department: 'amr' }),
  second: acting('officer', { department: 'amr' }),
  other: acting('officer', { department: 'agri' }),
  head: acting('head', { department: 'amr' }),
  upper: acting('officer', { department: 'amr', scope: ['11'] }),
  firm: acting('firm', { party: baker, scope: nationwide }),
  lab: acting('firm', { party: laboratory, scope: nationwide }),
}

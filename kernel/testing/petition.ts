import {
  allow,
  code,
  create,
  date,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  of,
  optional,
  own,
  text,
  within,
  workdays,
} from '@zhiheng/kernel'
import { postOf } from './post-of.ts'

/** Invented petitions about wells, under the rules of the day on which each was received. */
const act = defineAct('信访办理办法（测试用）')
const receiver = defineRole('receiver', '接访员')
const here = [allow(receiver, { region: within(own.scope) })]

export const petition = defineRegister('well-petition', {
  title: '水井信访',
  source: act.art(1),
  key: ['no'],
  fields: { no: code('编号'), receivedOn: date('收到日期'), says: optional(text('内容')) },
  readBy: here,
})

const receive = {
  title: '登记',
  from: ['new', 'received'],
  to: 'received',
  by: here,
  fills: ['no', 'receivedOn', 'says'],
  takesFile: true,
} as const
const accept = {
  title: '受理',
  source: act.art(2),
  from: 'received',
  to: 'accepted',
  by: here,
  otherwise: 'same',
} as const
const states = { received: '已收到', accepted: '已受理' }

/** Fifteen working days until 2026-04-14. */
const before = defineProcedure('petitioning', {
  title: '信访办理',
  source: act.art(9),
  about: petition,
  states,
  since: { day: '2020-01-01', by: 'receivedOn' },
  steps: { receive, accept: { ...accept, within: workdays(15).afterDate('receivedOn') } },
})

/** Seven from then on. */
export const petitioning = defineProcedure('petitioning', {
  title: '信访办理',
  source: act.art(1),
  about: petition,
  states,
  since: { day: '2026-04-15', by: 'receivedOn' },
  earlier: [before as never],
  steps: { receive, accept: { ...accept, within: workdays(7).afterDate('receivedOn') } },
})

/** A call from which petitions follow. */
export const call = defineRegister('well-call', {
  title: '来电',
  source: act.art(3),
  key: null,
  fields: { no: code('编号'), calledOn: date('来电日期') },
  readBy: here,
})
const calling = defineProcedure('calling', {
  title: '来电登记',
  source: act.art(3),
  about: call,
  states: { noted: '已记录' },
  steps: {
    note: {
      title: '记录',
      from: 'new',
      to: 'noted',
      by: here,
      fills: ['no', 'calledOn'],
      also: [
        create(petitioning, 'receive', { with: { no: of('no'), receivedOn: of('calledOn') } }),
      ],
    },
  },
})

export const petitions = defineModule('petitions', {
  title: '信访',
  registers: [petition, call],
  procedures: [petitioning, calling],
  indicators: [],
  schemes: [],
})

export const receiverOf = postOf('receiver', '接访员 孙七')

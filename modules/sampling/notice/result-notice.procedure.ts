import {
  atLeast,
  atMost,
  byChoice,
  change,
  choice,
  create,
  days,
  defineProcedure,
  field,
  file,
  hours,
  isNot,
  known,
  lapse,
  longText,
  of,
  oneOf,
  optional,
  pick,
  rule,
  today,
  workdays,
} from '@zhiheng/kernel'
import { byFirm, byOfficer } from '../../casework/rights.ts'
import { retesting } from '../../produce/sources.ts'
import { objectionHandling } from '../objection/objection.procedure.ts'
import { objectionKinds } from '../objection/objection.register.ts'
import { testReport } from '../report/test-report.register.ts'
import { foodSafetyLaw, objecting } from '../sources.ts'
import { resultNotice } from './result-notice.register.ts'

const signed = [
  rule('须填写签收日期', 'receivedOn', { receivedOn: known }),
  rule('签收日期不能早于发出日期', 'receivedOn', { receivedOn: atLeast(field('sentOn')) }),
  rule('签收日期不能晚于今天', 'receivedOn', { receivedOn: atMost(field('signedOn')) }),
  rule('快速检测结果须填写签收时间', 'receivedAt', {
    $any: [{ kind: isNot('quick') }, { receivedAt: known }],
  }),
]
const receiving = {
  from: 'sent',
  to: 'received',
  fills: ['receivedOn', 'receivedAt', 'receipt'],
  sets: { signedOn: today, served: true },
  leaves: signed,
} as const

const ofQuickTest = pick('regime', {
  ...{ industrial: 'quick', food: 'quick', farm: 'quick' },
  produce: 'produceQuick',
})

/** Nobody objects in time: the result stands, and with the last notice the report is settled. */
const stands = lapse({
  to: 'unopposed',
  also: [change(testReport, 'settle', { link: 'report', with: {}, whenReady: true })],
})
const grounded = {
  grounds: longText('理由'),
  evidence: optional(file('书面申请和证明材料')),
}
const filed = {
  notice: of('id'),
  report: of('report'),
  sample: of('sample'),
  sampledOn: of('sampledOn'),
  sampleNo: of('sampleNo'),
  product: of('product'),
  firstLaboratory: of('laboratory'),
  regime: of('regime'),
  grounds: of('grounds'),
  evidence: of('evidence'),
  party: of('party'),
  department: of('department'),
} as const
const objected = {
  from: 'received',
  to: 'opposed',
  by: byFirm,
  ask: { about: choice('申请种类', objectionKinds), ...grounded },
  also: [create(objectionHandling, 'file', { with: { ...filed, kind: of('about') } })],
} as const
/** The law on farm produce knows of no objection but a retest. */
const askedAgain = {
  source: retesting,
  from: 'received',
  to: 'opposed',
  by: byFirm,
  ask: grounded,
  also: [create(objectionHandling, 'file', { with: { ...filed, kind: 'retest' } })],
} as const

/** A notice is sent and received; its enterprise objects in time, or the result stands. */
export const resultNoticing = defineProcedure('result-noticing', {
  title: '检验结果通知和异议',
  source: objecting,
  about: resultNotice,
  states: {
    sent: '已发出',
    received: '已签收',
    opposed: '已提出异议',
    unopposed: '无异议',
    decided: '异议已处理',
  },
  waits: {
    sent: { asks: 'receive', why: '检验结果待签收' },
    received: {
      asks: 'object',
      due: ['object', 'objectQuick', 'retestProduce', 'retestProduceQuick'],
      why: '可提出复检或异议',
    },
  },
  steps: {
    send: {
      title: '发出通知',
      from: 'new',
      to: 'sent',
      by: byOfficer,
      fills: [
        'report',
        'sample',
        'sampledOn',
        'sampleNo',
        'product',
        'laboratory',
        'regime',
        'kind',
        'party',
        'role',
        'conclusion',
        'failedItems',
        'department',
      ],
      sets: {
        sentOn: today,
        served: false,
        term: pick('kind', { quick: ofQuickTest, laboratory: field('regime') }),
      },
      consequence: true,
    },
    receive: { title: '签收', by: byFirm, ...receiving },
    receiveByPost: {
      title: '登记送达',
      by: byOfficer,
      ...receiving,
      ask: {
        way: choice('送达方式', { post: '邮寄', left: '留置', public: '公告', other: '其他' }),
      },
    },
    object: {
      title: '提出复检或异议',
      source: objecting,
      ...objected,
      when: { kind: 'laboratory', regime: oneOf('industrial', 'food', 'farm') },
      within: byChoice('term', {
        industrial: days(15),
        food: workdays(7),
        farm: workdays(7),
      }).afterDate('receivedOn'),
      otherwise: stands,
    },
    objectQuick: {
      title: '申请复检（快速检测）',
      source: foodSafetyLaw.art(88),
      ...objected,
      when: { kind: 'quick', regime: oneOf('industrial', 'food', 'farm') },
      within: byChoice('term', { quick: hours(4) }).afterInstant('receivedAt'),
      otherwise: stands,
    },
    retestProduce: {
      title: '申请复检（农产品）',
      ...askedAgain,
      when: { kind: 'laboratory', regime: 'produce' },
      within: byChoice('term', { produce: workdays(5) }).afterDate('receivedOn'),
      otherwise: stands,
    },
    retestProduceQuick: {
      title: '申请复检（农产品快速检测）',
      ...askedAgain,
      when: { kind: 'quick', regime: 'produce' },
      within: byChoice('term', { produceQuick: hours(4) }).afterInstant('receivedAt'),
      otherwise: stands,
    },
    decide: {
      title: '异议处理完毕',
      from: 'opposed',
      to: 'decided',
      by: byOfficer,
      consequence: true,
    },
    acceptResult: {
      title: '放弃异议',
      from: 'received',
      to: 'unopposed',
      by: byOfficer,
      ask: { statement: longText('企业的书面说明') },
      also: [change(testReport, 'settle', { link: 'report', with: {}, whenReady: true })],
    },
  },
})

import {
  absent,
  any,
  atLeast,
  bands,
  change,
  create,
  date,
  daysSince,
  defineModule,
  defineProcedure,
  defineRegister,
  every,
  field,
  greatest,
  highestKnown,
  hours,
  inTimeOf,
  known,
  later,
  least,
  link,
  listOf,
  minus,
  money,
  months,
  nextSerial,
  of,
  ownDepartment,
  ownPost,
  percentOf,
  pick,
  plus,
  rule,
  text,
  today,
  total,
} from '@zhiheng/kernel'
import { act, claim, here } from './claim.register.ts'
import { outlay, spending } from './outlay.ts'
import { postOf } from './post-of.ts'

/** An invented body of work for tests of what a step works out by itself: claims that are graded, decided and answered. */
export const answer = defineRegister('answer', {
  title: '答复',
  source: act.art(2),
  key: null,
  fields: { claim: link('申领', claim), on: date('日期'), amount: money('金额') },
  readBy: here,
  filters: ['claim'],
})
export const answering = defineProcedure('answering', {
  title: '答复',
  source: act.art(2),
  about: answer,
  states: { given: '已答复', checked: '已核对' },
  steps: {
    check: {
      title: '核对',
      from: 'given',
      to: 'checked',
      by: here,
      also: [change(claim, 'settle', { link: 'claim', with: {}, whenReady: true })],
    },
    give: { title: '答复', from: 'new', to: 'given', by: here, fills: ['claim', 'on', 'amount'] },
  },
})

const byGrade = { first: 5, second: 3 }
export const claiming = defineProcedure('claiming', {
  title: '申领办理',
  source: act.art(1),
  about: claim,
  states: {
    open: '已登记',
    refused: '不予受理',
    graded: '已定级',
    decided: '已决定',
    heard: '已听证',
    settled: '已了结',
  },
  steps: {
    open: {
      title: '登记',
      from: 'new',
      to: 'open',
      by: here,
      fills: ['subject', 'receivedOn', 'knownAt', 'deaths', 'injured'],
      sets: {
        openedOn: today,
        inTime: inTimeOf('knownAt', hours(1)),
        handler: ownPost,
        department: ownDepartment,
        assignees: listOf(ownPost),
      },
    },
    import: {
      title: '导入',
      from: 'new',
      to: 'open',
      by: here,
      fills: ['caseNo', 'subject', 'receivedOn'],
      sets: { openedOn: today, assignees: listOf(ownPost) },
      takesFile: true,
    },
    count: {
      title: '核定伤亡',
      from: 'open',
      to: 'same',
      by: here,
      fills: ['injured'],
      sets: {
        severity: highestKnown(
          1,
          bands('deaths', [
            [30, 4],
            [10, 3],
            [3, 2],
          ]),
          bands('injured', [
            [100, 4],
            [50, 3],
            [10, 2],
          ]),
        ),
      },
    },
    grade: {
      title: '定级',
      from: 'open',
      to: 'graded',
      by: here,
      fills: ['grade', 'fine'],
      sets: {
        reward: least(
          100_000_000,
          greatest(
            pick('grade', { first: 500_000, second: 300_000 }),
            percentOf(pick('grade', byGrade), 'fine'),
          ),
        ),
      },
    },
    refuse: {
      title: '不予受理',
      source: act.art(3),
      from: 'open',
      to: 'refused',
      by: here,
      fills: ['refusal', 'refusalWhy'],
      ask: { toldOn: date('告知日期') },
      leaves: [
        rule('不予受理须说明理由', 'refusalWhy', any({ refusal: absent }, { refusalWhy: known })),
        rule('告知不能早于收到', 'toldOn', { toldOn: atLeast(field('receivedOn')) }),
      ],
    },
    hear: {
      title: '听证',
      from: 'decided',
      to: 'heard',
      by: here,
      fills: ['chair'],
      apartFrom: { field: 'chair', of: 'assignees' },
    },
    confirm: { title: '复核', from: 'heard', to: 'same', by: here, apartFrom: ['open', 'grade'] },
    raise: {
      title: '升级',
      from: 'open',
      to: 'same',
      by: here,
      sets: { severity: plus(field('severity'), 1) },
    },
    recount: {
      title: '重新汇总',
      from: ['open', 'graded', 'decided'],
      to: 'same',
      by: here,
      sets: {
        spent: total(spending, 'claim', { of: 'amount', where: { kind: 'spent' } }),
        left: minus(
          total(spending, 'claim', { of: 'amount', where: { kind: 'granted' } }),
          field('spent'),
        ),
      },
      consequence: true,
    },
    settle: {
      title: '了结',
      from: 'decided',
      to: 'settled',
      by: here,
      needs: [every(answering, 'claim', { state: 'checked' })],
      consequence: true,
    },
    redate: {
      title: '改期',
      from: 'open',
      to: 'same',
      by: here,
      sets: { openedOn: later('nextOn', months(1)) },
    },
    decide: {
      title: '决定',
      from: 'graded',
      to: 'decided',
      by: here,
      ask: { opinion: text('意见') },
      sets: {
        orderNo: nextSerial,
        took: daysSince('receivedOn'),
        nextOn: later('receivedOn', months(3)),
        due: later('nextOn', months(1)),
      },
      also: [
        create(answering, 'give', {
          with: { claim: of('id'), on: later(today, months(1)), amount: of('reward') },
        }),
      ],
    },
  },
})

export const claims = defineModule('claims', {
  title: '申领',
  registers: [claim, answer, outlay],
  procedures: [claiming, answering, spending],
  indicators: [],
  schemes: [],
})

export const graderOf = postOf('grader', '评定员 王五')

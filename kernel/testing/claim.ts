import { randomUUID } from 'node:crypto'
import {
  type Actor,
  absent,
  allow,
  any,
  atLeast,
  bands,
  change,
  choice,
  create,
  date,
  daysSince,
  defineAct,
  defineModule,
  defineProcedure,
  defineRegister,
  defineRole,
  department,
  every,
  field,
  greatest,
  highestKnown,
  hours,
  instant,
  inTimeOf,
  integer,
  known,
  later,
  least,
  lines,
  link,
  listOf,
  money,
  months,
  nextSerial,
  of,
  optional,
  own,
  ownDepartment,
  ownPost,
  percentOf,
  pick,
  plus,
  post,
  rule,
  serial,
  text,
  today,
  within,
  yesNo,
} from '@zhiheng/kernel'

/** An invented register for tests of what a step works out by itself: claims that are graded, decided and answered. */
const act = defineAct('申领办理办法（测试用）')
export const grader = defineRole('grader', '评定员')
export const here = [allow(grader, { region: within(own.scope) })]
const grades = { first: '一级', second: '二级' } as const

export const claim = defineRegister('claim', {
  title: '申领',
  source: act.art(1),
  key: null,
  fields: {
    caseNo: serial('案件编号'),
    orderNo: optional(serial('文号')),
    subject: text('事项'),
    receivedOn: date('收到日期'),
    knownAt: optional(instant('得知时间')),
    openedOn: date('登记日期'),
    inTime: optional(yesNo('及时')),
    handler: optional(text('经手岗位')),
    department: optional(department('承办部门')),
    assignees: lines('经办岗位', { names: 'post', least: 1, most: 3, distinct: true }),
    deaths: optional(integer('死亡人数')),
    injured: optional(integer('受伤人数')),
    severity: optional(integer('等级', { least: 1, most: 4 })),
    grade: optional(choice('级别', grades)),
    fine: optional(money('罚款')),
    reward: optional(money('奖励')),
    took: optional(integer('用时')),
    nextOn: optional(date('下次日期')),
    due: optional(date('最晚')),
    refusal: optional(choice('不予受理情形', { late: '逾期', other: '其他' })),
    refusalWhy: optional(text('不予受理理由')),
    chair: optional(post('主持人')),
  },
  readBy: here,
  filters: ['state'],
})

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
  registers: [claim, answer],
  procedures: [claiming, answering],
  indicators: [],
  schemes: [],
})

export const graderOf = (...scope: string[]): Actor => ({
  kind: 'post',
  post: randomUUID(),
  name: '评定员 王五',
  roles: ['grader'],
  scope,
  department: null,
  party: null,
})

import {
  days,
  defineProcedure,
  each,
  known,
  longText,
  of,
  retract,
  rule,
  send,
  whileIn,
} from '@zhiheng/kernel'
import { byOfficer } from '../../casework/rights.ts'
import { byOfficerHere } from '../rights.ts'
import { jointEnforcement } from '../sources.ts'
import { jointAction } from './action.register.ts'
import { jointOrderHandling } from './order.procedure.ts'
import { participant } from './participant.register.ts'
import { jointReportTaking } from './report.procedure.ts'

const order = {
  from: of('region'),
  participant: of('id'),
  task: of('task'),
  due: of('due'),
} as const

/** Nothing is left to be done elsewhere, and no report waits to be taken in: what was reported is kept. */
const nothingMore = [
  retract(jointOrderHandling, 'callOff', { with: { endedFor: of('reason') } }),
  retract(jointOrderHandling, 'close', { with: { endedFor: of('reason') } }),
  each(jointReportTaking, 'keep', { link: 'participant', with: {} }),
] as const
const ending = {
  by: byOfficerHere,
  ask: { reason: longText('结束原因') },
  consequence: true,
  also: nothingMore,
} as const

const whileOpen = whileIn('action', {
  of: jointAction,
  in: ['opened', 'running'],
  says: '联合执法已经汇总、结束或者取消，不能再变动参加单位',
})
const whileRunning = whileIn('action', {
  of: jointAction,
  in: ['running'],
  says: '联合执法不在进行中，不能再要求参加单位报告',
})

/** Listed while the plan is drawn up, told when it starts, and reports by its day: late is marked, never void. */
export const participantHandling = defineProcedure('joint-participant-handling', {
  title: '联合执法参加单位办理',
  source: jointEnforcement,
  about: participant,
  states: {
    listed: '拟参加',
    invited: '已通知',
    reported: '已报告',
    withdrawn: '已退出',
    calledOff: '已取消',
  },
  waits: {
    invited: { asks: 'report', why: '联合执法待报告' },
  },
  steps: {
    listDepartment: {
      title: '列入参加部门',
      from: 'new',
      to: 'listed',
      by: byOfficerHere,
      fills: ['action', 'department', 'task', 'due'],
      leaves: [rule('请选择参加部门', 'department', { department: known })],
      beside: [whileOpen],
    },
    listRegion: {
      title: '列入参加地区',
      from: 'new',
      to: 'listed',
      by: byOfficerHere,
      fills: ['action', 'toRegion', 'task', 'due'],
      leaves: [rule('请选择参加地区', 'toRegion', { toRegion: known })],
      beside: [whileOpen],
    },
    invite: {
      title: '通知参加',
      from: 'listed',
      to: 'invited',
      by: byOfficerHere,
      consequence: true,
      also: [
        send(jointOrderHandling, 'deliver', {
          to: of('toRegion'),
          with: order,
          when: { toRegion: known },
        }),
      ],
    },
    report: {
      title: '报告执行情况',
      source: jointEnforcement,
      from: 'invited',
      to: 'reported',
      by: byOfficer,
      fills: ['log'],
      within: days(0).afterDate('due').butNotIn('reported'),
      otherwise: 'same',
      leaves: [rule('请填写执行情况', 'log', { log: known })],
    },
    takeIn: {
      title: '接收外地报告',
      from: ['invited', 'reported'],
      to: 'reported',
      by: byOfficerHere,
      fills: ['log'],
      consequence: true,
    },
    askAgain: {
      title: '退回补充',
      from: 'reported',
      to: 'invited',
      by: byOfficerHere,
      fills: ['due'],
      ask: { reason: longText('退回原因') },
      beside: [whileRunning],
      also: [
        send(jointOrderHandling, 'deliver', {
          to: of('toRegion'),
          with: { ...order, more: of('reason') },
          when: { toRegion: known },
        }),
      ],
    },
    withdraw: {
      title: '退出',
      from: ['listed', 'invited'],
      to: 'withdrawn',
      by: byOfficerHere,
      ask: { reason: longText('退出的原因') },
      beside: [whileOpen],
      also: nothingMore,
    },
    callOff: { ...ending, title: '取消', from: ['listed', 'invited'], to: 'calledOff' },
    end: { ...ending, title: '结束', from: 'reported', to: 'same' },
  },
})

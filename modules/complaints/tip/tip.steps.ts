import { allow, create, each, known, longText, of, own, rule, today, within } from '@zhiheng/kernel'
import { passOn } from '../../casework/passing-on.ts'
import { byHeadOf, byIntake, byOfficer } from '../../casework/rights.ts'
import { complaintMeasures, settings } from '../../casework/sources.ts'
import { clueHandling } from '../../enforcement/clue/clue.procedure.ts'
import { rewardHandling } from '../../rewards/reward/reward.procedure.ts'
import { head, officer, system } from '../../roles.ts'
import { deskSteps } from '../desk.steps.ts'
import { askSender } from '../question/ask.ts'

const told = [
  'accused',
  'submission',
  'token',
  'channel',
  'receivedOn',
  'facts',
  'party',
  'product',
  'actRegion',
  'jurisdiction',
  'jurisdictionWhy',
  'adverts',
  'named',
  'rewardWanted',
  'department',
] as const
/** By whoever decides about the lead that the report became. */
const byWhoDecides = [allow([officer, head, system], { region: within(own.scope) })]

export const states = {
  received: '待核查',
  underway: '核查中',
  filed: '已立案',
  notFiled: '不予立案',
  concluded: '已结案',
  elsewhere: '不属本机关管辖',
  merged: '已并案',
  returned: '退回接收岗',
  closed: '已办结',
} as const

/** What lies on whose desk. */
export const waits = {
  received: { asks: 'take', why: '举报待核查', handlers: true },
  returned: { asks: 'reassign', why: '退回的举报待改派' },
  notFiled: { asks: 'close', why: '举报待告知办结', handlers: true },
  concluded: { asks: 'close', why: '举报待告知办结', handlers: true },
  elsewhere: { asks: 'close', why: '举报待办结', handlers: true },
} as const

/** A report becomes a lead, on which its clock runs; what the lead becomes comes back here. */
export const tipSteps = {
  open: { title: '登记举报', from: 'new', to: 'received', by: byIntake, fills: told },
  take: {
    title: '开始核查',
    source: complaintMeasures.art(35),
    from: 'received',
    to: 'underway',
    by: byOfficer,
    also: [
      create(clueHandling, 'record', {
        with: {
          source: 'tip',
          tip: of('id'),
          subject: of('accused'),
          receivedOn: of('receivedOn'),
          facts: of('facts'),
          party: of('party'),
          department: of('department'),
          assignees: of('assignees'),
        },
      }),
    ],
  },
  filed: {
    title: '立案',
    from: ['underway', 'notFiled'],
    to: 'filed',
    by: byWhoDecides,
    sets: { outcome: 'filed', decidedOn: today },
    consequence: true,
  },
  notFiled: {
    title: '不予立案',
    from: 'underway',
    to: 'notFiled',
    by: byWhoDecides,
    sets: { outcome: 'notFiled', decidedOn: today },
    consequence: true,
  },
  conclude: {
    title: '案件办结',
    from: 'filed',
    to: 'concluded',
    by: byWhoDecides,
    fills: ['fine', 'penalised', 'concludedOn'],
    consequence: true,
    also: [
      create(rewardHandling, 'propose', {
        with: {
          tip: of('id'),
          submission: of('submission'),
          openedOn: of('concludedOn'),
          closedOn: of('concludedOn'),
          department: of('department'),
          fine: of('fine'),
        },
        when: { rewardWanted: true, penalised: true },
      }),
    ],
  },
  elsewhere: {
    title: '告知向有管辖权的机关举报',
    source: complaintMeasures.art(34),
    from: ['received', 'underway', 'returned'],
    to: 'elsewhere',
    by: [...byOfficer, ...byIntake],
    fills: ['told'],
    sets: { outcome: 'elsewhere', toldOn: today },
    leaves: [rule('须写明告知的内容和有管辖权的机关', 'told', { told: known })],
  },
  ...deskSteps,
  assign: {
    title: '指定承办人',
    from: ['received', 'underway', 'filed'],
    to: 'same',
    by: byHeadOf,
    fills: ['assignees'],
  },
  merge: {
    title: '并入同一举报',
    source: complaintMeasures.art(35),
    from: 'received',
    to: 'merged',
    by: byOfficer,
    fills: ['merged'],
    sets: { outcome: 'merged' },
    ask: { reason: longText('同一举报人、同一事实的说明') },
    leaves: [rule('请选择并入的举报', 'merged', { merged: known })],
  },
  separate: {
    title: '取消并案',
    from: 'merged',
    to: 'received',
    by: byOfficer,
    sets: { merged: null, outcome: null },
    ask: { reason: longText('取消并案的理由') },
  },
  moreFacts: {
    title: '补充新的事实',
    source: complaintMeasures.art(35),
    from: ['received', 'underway'],
    to: 'same',
    by: [...byOfficer, ...byIntake],
    fills: ['facts'],
    also: [
      each(clueHandling, 'supplement', {
        link: 'tip',
        with: { facts: of('facts'), receivedOn: today },
      }),
    ],
  },
  tell: {
    title: '告知举报人',
    source: settings,
    from: ['filed', 'notFiled', 'concluded', 'merged'],
    to: 'same',
    by: [...byOfficer, ...byIntake],
    fills: ['told'],
    sets: { toldOn: today },
    otherwise: 'same',
  },
  reopen: {
    title: '有新的事实，重新核查',
    source: complaintMeasures.art(35),
    from: ['notFiled', 'elsewhere', 'closed'],
    to: 'received',
    by: byHeadOf,
    sets: { outcome: null },
    ask: { reason: longText('新的事实和重新核查的理由') },
  },
  close: {
    title: '办结',
    from: ['notFiled', 'concluded', 'elsewhere', 'merged'],
    to: 'closed',
    by: byOfficer,
  },
  askSender: askSender('tip', 'received', 'underway', 'filed'),
  passOn: passOn('received', 'underway', 'filed'),
} as const

import {
  type AnyRegister,
  days,
  defineProcedure,
  hours,
  known,
  of,
  region,
  rule,
  send,
  today,
} from '@zhiheng/kernel'
import { transferRules } from '../../casework/sources.ts'
import { byPolice, byPoliceSending, bySender } from '../rights.ts'
import { transferFile } from './file.register.ts'
import { transferReply } from './reply.register.ts'

const itself = { name: 'transfer-file' } as AnyRegister
const told = [
  'letterNo',
  'stage',
  'crime',
  'from',
  'transfer',
  'party',
  'facts',
  'list',
  'files',
] as const
const toOther = Object.fromEntries(told.map((name) => [name, of(name)]))
const answer = (reply: 'filed' | 'notFiled' | 'elsewhere') =>
  send(transferReply, 'deliver', {
    to: of('from'),
    with: {
      from: of('region'),
      transfer: of('transfer'),
      crime: of('crime'),
      stage: of('stage'),
      reply,
      reason: of('reason'),
      decidedOn: of('decidedOn'),
    },
  })

/** Signed for on receipt, passed on within a day where another police office is competent, decided within three days. */
export const transferFileHandling = defineProcedure('transfer-file-handling', {
  title: '行政机关移送案件审查',
  source: transferRules.art(8),
  about: transferFile,
  states: {
    delivered: '待签收',
    accepted: '审查中',
    elsewhere: '已转送',
    filed: '已立案',
    notFiled: '不予立案',
  },
  waits: {
    delivered: { asks: 'sign', why: '移送案件待签收' },
    accepted: { asks: 'file', why: '移送案件待审查' },
  },
  steps: {
    deliver: {
      title: '移送',
      from: 'new',
      to: 'delivered',
      by: [...bySender, ...byPoliceSending],
      fills: told,
      delivers: true,
    },
    sign: {
      title: '签收',
      source: transferRules.art(7),
      from: 'delivered',
      to: 'accepted',
      by: byPolice,
    },
    passElsewhere: {
      title: '转送有管辖权的机关',
      source: transferRules.art(7),
      from: 'delivered',
      to: 'elsewhere',
      by: byPolice,
      fills: ['reason'],
      sets: { decidedOn: today },
      ask: { to: region('转送至') },
      within: hours(24).after('delivered'),
      otherwise: 'same',
      leaves: [rule('须写明转送的原因', 'reason', { reason: known })],
      also: [send(itself, 'deliver', { to: of('to'), with: toOther }), answer('elsewhere')],
    },
    file: {
      title: '立案',
      source: transferRules.art(8),
      from: 'accepted',
      to: 'filed',
      by: byPolice,
      fills: ['reason'],
      sets: { decidedOn: today },
      within: days(3).after('accepted'),
      otherwise: 'same',
      also: [answer('filed')],
    },
    notFile: {
      title: '不予立案',
      source: transferRules.art(8),
      from: 'accepted',
      to: 'notFiled',
      by: byPolice,
      fills: ['reason'],
      sets: { decidedOn: today },
      leaves: [rule('不予立案的，须说明理由', 'reason', { reason: known })],
      also: [answer('notFiled')],
    },
  },
})

import { allow, defineProcedure, longText, ownPost } from '@zhiheng/kernel'
import { byIntake } from '../../casework/rights.ts'
import { complaintMeasures } from '../../casework/sources.ts'
import { intake } from '../../roles.ts'
import { byCode, byWhoEntrusts } from '../rights.ts'
import { sentOn } from './sending.ts'
import { becomes, splitInto, splitting } from './split.ts'
import { facts, sender, stated } from './stated.ts'
import { submission } from './submission.register.ts'

const because = (title: string) => ({ reason: longText(title) })

/** Received, and split into the complaint and the report that it holds; or sent to whom it belongs. */
export const submissionHandling = defineProcedure('submission-handling', {
  title: '来件分流',
  source: complaintMeasures.art(9),
  about: submission,
  states: {
    received: '待分流',
    delivered: '待签收',
    split: '已分流',
    redirected: '已告知其他途径',
    routed: '已分送',
    returned: '已退回',
  },
  waits: {
    received: { asks: 'split', why: '来件待分流' },
    delivered: { asks: 'sign', why: '分送来件待签收' },
  },
  steps: {
    receive: {
      title: '登记来件',
      from: 'new',
      to: 'received',
      by: byIntake,
      fills: [...stated, 'mirror'],
    },
    submit: {
      title: '网上来件',
      from: 'new',
      to: 'received',
      by: [byCode],
      fills: stated,
      sets: { token: ownPost },
    },
    deliver: {
      title: '分送到达',
      source: complaintMeasures.art(41),
      from: 'new',
      to: 'delivered',
      by: [allow(intake, {})],
      fills: [...stated, 'from'],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'received', by: byIntake },
    sendBack: {
      title: '退回分送机关',
      from: 'delivered',
      to: 'returned',
      by: byIntake,
      ask: because('退回的原因'),
    },
    amend: { title: '更正', from: 'received', to: 'received', by: byIntake, fills: facts },
    amendSender: {
      title: '更正来件人信息',
      from: ['received', 'split'],
      to: 'same',
      by: byIntake,
      fills: sender,
    },
    split: {
      title: '分流',
      source: complaintMeasures.art(9),
      from: 'received',
      to: 'split',
      by: byIntake,
      fills: ['splitAs', 'department', 'assignees'],
      ask: splitting,
      leaves: splitInto,
      also: becomes,
    },
    redirect: {
      title: '告知其他途径',
      source: complaintMeasures.art(44),
      from: 'received',
      to: 'redirected',
      by: byIntake,
      fills: ['redirect'],
      sets: { splitAs: 'other' },
    },
    route: {
      title: '分送有管辖权的机关',
      source: complaintMeasures.art(41),
      from: 'received',
      to: 'routed',
      by: byIntake,
      fills: ['toRegion'],
      ask: { why: longText('管辖依据') },
      also: [sentOn],
    },
    takeBack: {
      title: '收回再分流',
      from: ['routed', 'redirected'],
      to: 'received',
      by: byIntake,
      sets: { toRegion: null, redirect: null, splitAs: null },
      ask: because('收回的原因'),
    },
    forward: {
      title: '随投诉分送',
      source: complaintMeasures.art(41),
      from: 'split',
      to: 'same',
      by: byIntake,
      fills: ['toRegion'],
      consequence: true,
      also: [sentOn],
    },
    entrust: {
      title: '交承办人',
      from: ['split', 'routed'],
      to: 'same',
      by: byWhoEntrusts,
      fills: ['assignees', 'department'],
      consequence: true,
    },
  },
})

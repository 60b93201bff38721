import {
  allow,
  defineProcedure,
  defineRegister,
  defineRole,
  has,
  lines,
  of,
  optional,
  own,
  region,
  secret,
  send,
  text,
} from '@zhiheng/kernel'
import { act, byInquirer, inquirer } from './inquirer.ts'

export const everyone = defineRole('public', '公众')
export const holder = defineRole('holder', '凭查询码者')
const byAssigned = [allow([inquirer, holder], { assignees: has(own.post) })]

/** What anyone may hand in, and only those named on it may read and answer. */
export const whisper = defineRegister('whisper', {
  title: '线索',
  source: act.art(4),
  key: null,
  fields: {
    says: text('内容'),
    answer: optional(text('答复')),
    assignees: lines('可见者'),
    informant: optional(secret(text('提供人'))),
    phone: optional(secret(text('联系电话'), { matched: 'phone' })),
  },
  readBy: byAssigned,
  secretsReadBy: [allow(inquirer, { assignees: has(own.post) })],
})
/** What was told elsewhere, with the secret that came with it. */
export const rumour = defineRegister('rumour', {
  title: '转来线索',
  source: act.art(5),
  key: null,
  fields: {
    says: text('内容'),
    informant: optional(secret(text('提供人'))),
    phone: optional(secret(text('联系电话'), { matched: 'phone' })),
  },
  readBy: byInquirer,
  secretsReadBy: byInquirer,
})
export const rumouring = defineProcedure('rumouring', {
  title: '转来线索',
  source: act.art(5),
  about: rumour,
  states: { delivered: '已送达', signed: '已签收', returned: '已退回' },
  steps: {
    deliver: {
      title: '送达',
      from: 'new',
      to: 'delivered',
      by: [allow(inquirer, {})],
      fills: ['says', 'informant', 'phone'],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'signed', by: byInquirer },
    return: { title: '退回', from: 'delivered', to: 'returned', by: byInquirer },
    mend: {
      title: '更正电话',
      from: 'signed',
      to: 'same',
      by: byInquirer,
      fills: ['phone'],
    },
  },
})

export const tipping = defineProcedure('tipping', {
  title: '线索办理',
  source: act.art(4),
  about: whisper,
  states: { given: '已收', answered: '已答复' },
  steps: {
    give: {
      title: '提供',
      from: 'new',
      to: 'given',
      by: [allow(everyone, {})],
      fills: ['says', 'assignees', 'informant', 'phone'],
    },
    answer: {
      title: '答复',
      from: 'given',
      to: 'answered',
      by: byAssigned,
      fills: ['answer'],
      secondPost: true,
    },
    route: {
      title: '分送',
      from: 'given',
      to: 'same',
      by: byAssigned,
      ask: { to: region('送往') },
      also: [
        send(rumouring, 'deliver', {
          to: of('to'),
          with: { says: of('says'), informant: of('informant'), phone: of('phone') },
        }),
      ],
    },
    hand: { title: '转交', from: 'given', to: 'same', by: byAssigned, fills: ['assignees'] },
  },
})

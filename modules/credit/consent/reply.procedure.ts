import { type AnyRegister, change, defineProcedure } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byOfficer } from '../../casework/rights.ts'
import { bySender } from '../rights.ts'
import { upperConsent } from '../sources.ts'
import { consentReply } from './reply.register.ts'

const entry = { name: 'list-entry' } as AnyRegister
const told = { link: 'entry', with: {} } as const

/** Taken in, it carries the case on. */
export const replyTaking = defineProcedure('list-consent-reply-taking', {
  title: '上级答复接收',
  source: upperConsent,
  about: consentReply,
  states: { delivered: '待接收', taken: '已接收', returned: '已退回' },
  voids: ['returned'],
  waits: { delivered: { asks: 'takeIn', why: '上级对列入名单的答复待接收' } },
  steps: {
    deliver: {
      title: '答复',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: ['entry', 'entryNo', 'result', 'opinion', 'upperRegion', 'department'],
      delivers: true,
    },
    takeIn: {
      title: '接收',
      source: upperConsent,
      from: 'delivered',
      to: 'taken',
      by: byOfficer,
      also: [
        change(entry, 'consented', { ...told, when: { result: 'agreed' } }),
        change(entry, 'consentRefused', { ...told, when: { result: 'refused' } }),
      ],
    },
    return: sendBack(byOfficer),
  },
})

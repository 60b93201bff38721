import { defineProcedure, known, longText, of, rule, send, today } from '@zhiheng/kernel'
import { sendBack } from '../../casework/returning.ts'
import { byHeadOf, byOfficer } from '../../casework/rights.ts'
import { bySender } from '../rights.ts'
import { upperConsent } from '../sources.ts'
import { listConsent } from './consent.register.ts'
import { replyTaking } from './reply.procedure.ts'

const answer = (result: 'agreed' | 'refused') =>
  ({
    source: upperConsent,
    from: 'signed',
    by: byHeadOf,
    fills: ['opinion'],
    sets: { result, repliedOn: today },
    leaves: [rule('须写明意见', 'opinion', { opinion: known })],
    also: [
      send(replyTaking, 'deliver', {
        to: of('from'),
        with: {
          ...{ entry: of('entry'), entryNo: of('entryNo'), result, opinion: of('opinion') },
          ...{ upperRegion: of('region'), department: of('department') },
        },
      }),
    ],
  }) as const

/** Signed for by an officer, answered by the head; what lacks something goes back. */
export const consentHandling = defineProcedure('list-consent-handling', {
  title: '列入名单报请件办理',
  source: upperConsent,
  about: listConsent,
  states: {
    delivered: '待签收',
    signed: '待答复',
    agreed: '已同意',
    refused: '不同意',
    returned: '已退回',
  },
  voids: ['returned'],
  waits: {
    delivered: { asks: 'sign', why: '列入名单报请件待签收' },
    signed: { asks: 'agree', why: '列入名单报请件待答复' },
  },
  steps: {
    deliver: {
      title: '报请',
      from: 'new',
      to: 'delivered',
      by: bySender,
      fills: [
        ...(['entry', 'entryNo', 'from', 'party', 'item', 'act', 'article'] as const),
        ...(['decisionNo', 'facts', 'listedFor', 'statement', 'considered', 'department'] as const),
      ],
      delivers: true,
    },
    sign: { title: '签收', from: 'delivered', to: 'signed', by: byOfficer },
    agree: { title: '同意列入', to: 'agreed', ...answer('agreed') },
    refuse: { title: '不同意列入', to: 'refused', ...answer('refused') },
    reopen: {
      title: '答复被退回，重新办理',
      from: ['agreed', 'refused'],
      to: 'signed',
      by: byHeadOf,
      ask: { why: longText('重新办理的原因') },
      sets: { result: null, repliedOn: null },
    },
    return: sendBack(byOfficer),
  },
})

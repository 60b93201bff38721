import { defineInput, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../parties/party.subject.ts'
import { interview } from './interview.register.ts'

export const brokenCommitments = defineInput('broken-commitments', {
  title: '约谈后未履行承诺次数',
  source: interview.source,
  about: partySubject,
  over: interview,
  by: 'party',
  on: 'openedOn',
  asks: { window: lastMonths(120, 24), grounds: whichOf('grounds') },
  where: { checked: 'broken' },
  gives: { give: 'count' },
  kept: true,
  unit: '次',
  examples: [
    {
      given: [
        { openedOn: '2026-03-01', checked: 'broken' },
        { openedOn: '2026-03-01', checked: 'kept' },
      ],
      expect: 1,
    },
  ],
})

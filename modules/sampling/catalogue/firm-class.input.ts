import { defineInput } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { firmClass } from './firm-class.register.ts'

/** An internal reference of supervision: refused in every scheme whose results go out. */
export const riskClassOfFirm = defineInput('risk-class', {
  title: '监管风险类别',
  source: firmClass.source,
  about: partySubject,
  over: firmClass,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'latest', of: 'riskClass' },
  internal: true,
  examples: [
    {
      given: [
        { party: 'x', product: '甲', since: '2025-01-01', riskClass: 'b' },
        { party: 'x', product: '甲', since: '2026-01-01', riskClass: 'c' },
      ],
      expect: 'c',
    },
    { given: [], expect: 'unknown' },
  ],
})

import { defineInput, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { inScopeFirm } from './in-scope-firm.register.ts'
import { permit } from './permit.register.ts'

/** Licences and certificates that hold on the day, its last one included. */
export const permitsHeld = defineInput('permits-held', {
  title: '有效许可与认证',
  source: permit.source,
  about: partySubject,
  over: permit,
  by: 'party',
  during: { from: 'since', until: 'until' },
  asks: { kind: whichOf('kind') },
  where: { state: 'valid' },
  gives: { give: 'count' },
  unit: '件',
  examples: [
    {
      given: [
        { state: 'valid', since: '2022-01-01', until: '2026-07-01' },
        { state: 'valid', since: '2022-01-01', until: '2026-06-30' },
        { state: 'revoked', since: '2022-01-01', until: '2027-01-01' },
      ],
      expect: 1,
    },
  ],
})

/** Products of the year for which a permit is needed and there is none; what nobody has checked may be one. */
export const permitsMissing = defineInput('permits-missing', {
  title: '应持证而无证的产品',
  source: inScopeFirm.source,
  about: partySubject,
  over: inScopeFirm,
  by: 'party',
  asks: { kind: whichOf('kind') },
  where: { hasPermit: false },
  gives: { give: 'count' },
  doubt: true,
  unit: '种',
  examples: [
    { given: [{ year: 2026, hasPermit: true }], expect: 0 },
    {
      given: [
        { year: 2026, hasPermit: false },
        { year: 2026, hasPermit: null },
        { year: 2025, hasPermit: false },
      ],
      expect: { low: 1, high: 2 },
    },
  ],
})

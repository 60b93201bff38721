import { defineInput, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { complaint } from './complaint.register.ts'

/** Counted from the day on which it was found to be so, and the enterprise's own fault. */
const proven = {
  source: complaint.source,
  about: partySubject,
  over: complaint,
  by: 'party',
  on: 'verdictOn',
  asks: { window: lastMonths(120, 24), matter: whichOf('matter') },
  gives: { give: 'count' },
  kept: true,
  unit: '件',
} as const
const found = { verdictOn: '2026-05-06', verdict: 'proven' } as const

export const provenComplaints = defineInput('proven-complaints', {
  ...proven,
  title: '查实的投诉',
  where: { verdict: 'proven' },
  examples: [
    { given: [found, { ...found, verdict: 'provenOther' }], expect: 1 },
    { given: [{ verdict: null, verdictOn: null }], expect: 0 },
  ],
})

/** One of which nobody has said whether it is a major one may be. */
export const majorComplaints = defineInput('major-complaints', {
  ...proven,
  title: '查实的重大投诉',
  where: { verdict: 'proven', major: true },
  doubt: true,
  examples: [
    {
      given: [
        { ...found, major: true },
        { ...found, major: false },
        { ...found, major: null },
      ],
      expect: { low: 1, high: 2 },
    },
  ],
})

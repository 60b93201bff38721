import { defineInput, lastMonths, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { incident } from './incident.register.ts'

/** Accidents of an enterprise; one that has no class yet may be of any. */
export const incidentsOfParty = defineInput('incidents', {
  title: '质量安全事故',
  source: incident.source,
  about: partySubject,
  over: incident,
  by: 'party',
  on: 'firstOn',
  asks: {
    window: lastMonths(120, 24),
    classFinal: whichOf('classFinal'),
    kind: whichOf('kind'),
  },
  where: {},
  gives: { give: 'count' },
  doubt: true,
  kept: true,
  unit: '起',
  examples: [
    {
      given: [
        { firstOn: '2026-02-01', classFinal: 'ordinary' },
        { firstOn: '2026-02-01', classFinal: 'major' },
      ],
      with: { classFinal: ['major', 'extra'] },
      expect: 1,
    },
    {
      given: [{ firstOn: '2026-02-01', classFinal: null }],
      with: { classFinal: ['major', 'extra'] },
      expect: { low: 0, high: 1 },
    },
  ],
})

import { defineInput, lastMonths, whichOf } from '@zhiheng/kernel'
import { zoneSubject } from '../../parties/groups/group.subject.ts'
import { partySubject } from '../../parties/party.subject.ts'
import { incident } from './incident.register.ts'

/** One that has no class, or of which nobody has said how far it reaches, may be of any. */
const accidents = {
  source: incident.source,
  over: incident,
  on: 'firstOn',
  asks: {
    window: lastMonths(120, 24),
    classFinal: whichOf('classFinal'),
    kind: whichOf('kind'),
    scope: whichOf('scope'),
  },
  where: {},
  gives: { give: 'count' },
  doubt: true,
  kept: true,
  unit: '起',
} as const

export const incidentsOfParty = defineInput('incidents', {
  ...accidents,
  title: '质量安全事故',
  about: partySubject,
  by: 'party',
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

/** Accidents that happened in a zone, whoever is responsible for them. */
export const incidentsInZone = defineInput('zone-incidents', {
  ...accidents,
  title: '园区内质量安全事故',
  about: zoneSubject,
  by: 'zone',
  examples: [
    {
      given: [
        { firstOn: '2026-02-01', classFinal: 'ordinary', scope: 'regional' },
        { firstOn: '2026-02-01', classFinal: 'ordinary', scope: 'single' },
        { firstOn: '2026-02-01', classFinal: 'ordinary', scope: null },
      ],
      with: { scope: ['regional', 'industry'] },
      expect: { low: 1, high: 2 },
    },
    { given: [{ firstOn: '2024-02-01', classFinal: 'major', scope: 'single' }], expect: 0 },
  ],
})

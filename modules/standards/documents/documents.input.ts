import { defineInput, whichOf } from '@zhiheng/kernel'
import { industrySubject } from '../../parties/groups/group.subject.ts'
import { allianceStandard } from './alliance-standard.register.ts'
import { standard } from './standard.register.ts'

export const industryStandards = defineInput('industry-standards', {
  title: '产业适用的标准',
  source: standard.source,
  about: industrySubject,
  over: standard,
  by: 'industry',
  during: { from: 'since', until: 'until' },
  asks: { kind: whichOf('kind') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '项',
  examples: [
    { given: [{ kind: 'national', since: '2008-01-01' }], expect: 1 },
    {
      given: [{ kind: 'local', since: '2008-01-01' }],
      with: { kind: ['national', 'trade'] },
      expect: 0,
    },
  ],
})

export const allianceStandards = defineInput('alliance-standards', {
  title: '产业联盟标准',
  source: allianceStandard.source,
  about: industrySubject,
  over: allianceStandard,
  by: 'industry',
  during: { from: 'since', until: 'until' },
  asks: { kind: whichOf('kind') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '项',
  examples: [
    { given: [{ kind: 'alliance', since: '2024-01-01' }], expect: 1 },
    { given: [{ kind: 'alliance', since: '2024-01-01', until: '2026-01-01' }], expect: 0 },
  ],
})

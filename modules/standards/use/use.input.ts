import { defineInput, known, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { productStandard } from './product-standard.register.ts'
import { standardProject } from './standard-project.register.ts'
import { standardUse } from './standard-use.register.ts'

export const standardsUsed = defineInput('standards-used', {
  title: '实施的标准',
  source: standardUse.source,
  about: partySubject,
  over: standardUse,
  by: 'party',
  asks: { kind: whichOf('kind') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '项',
  examples: [
    {
      given: [
        { standardNo: 'A', kind: 'alliance', since: '2025-01-01' },
        { standardNo: 'B', kind: 'public', since: '2025-01-01' },
      ],
      with: { kind: ['alliance'] },
      expect: 1,
    },
    {
      given: [{ standardNo: 'A', kind: 'alliance', since: '2025-01-01', until: '2026-01-01' }],
      expect: 0,
    },
  ],
})

export const standardProjects = defineInput('standard-projects', {
  title: '制修订并现行的标准',
  source: standardProject.source,
  about: partySubject,
  over: standardProject,
  by: 'party',
  during: { from: 'since', until: 'until' },
  asks: { role: whichOf('role'), level: whichOf('level') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '项',
  examples: [
    {
      given: [
        { role: 'lead', level: 'national', since: '2020-01-01' },
        { role: 'take', level: 'national', since: '2020-01-01' },
      ],
      with: { role: ['lead'] },
      expect: 1,
    },
    {
      given: [{ role: 'lead', level: 'group', since: '2020-01-01' }],
      with: { level: ['international', 'national', 'trade'] },
      expect: 0,
    },
  ],
})

export const adoptingProducts = defineInput('adopting-products', {
  title: '主导产品采标率',
  source: productStandard.source,
  about: partySubject,
  over: productStandard,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'share', of: { adopts: true }, among: { main: true, adopts: known } },
  unit: '%',
  examples: [
    {
      given: [
        { year: 2026, main: true, adopts: true },
        { year: 2026, main: true, adopts: false },
        { year: 2026, main: false, adopts: true },
      ],
      expect: 50,
    },
    { given: [{ year: 2026, main: true, adopts: null }], expect: 'unknown' },
  ],
})

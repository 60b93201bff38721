import { defineInput, whichOf } from '@zhiheng/kernel'
import { partySubject } from '../../parties/party.subject.ts'
import { brandHonour } from './brand-honour.register.ts'
import { brandOutput } from './brand-output.register.ts'
import { markUse } from './mark-use.register.ts'
import { marketShare } from './market-share.register.ts'
import { patent } from './patent.register.ts'

export const patentsHeld = defineInput('patents-held', {
  title: '有效专利',
  source: patent.source,
  about: partySubject,
  over: patent,
  by: 'party',
  during: { from: 'since', until: 'until' },
  asks: { kind: whichOf('kind') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '件',
  examples: [
    {
      given: [
        { kind: 'invention', since: '2020-01-01' },
        { kind: 'design', since: '2010-01-01', until: '2026-06-30' },
      ],
      expect: 1,
    },
    { given: [{ kind: 'design', since: '2020-01-01' }], with: { kind: ['invention'] }, expect: 0 },
  ],
})

export const marketRank = defineInput('market-rank', {
  title: '全省同行业位次',
  source: marketShare.source,
  about: partySubject,
  over: marketShare,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'latest', of: 'rank' },
  unit: '位',
  examples: [
    { given: [{ year: 2026, rank: 2 }], expect: 2 },
    {
      given: [
        { year: 2026, rank: 1 },
        { year: 2026, rank: 4 },
      ],
      expect: { low: 1, high: 4 },
    },
  ],
})

export const brandsHeld = defineInput('brands-held', {
  title: '有效品牌荣誉',
  source: brandHonour.source,
  about: partySubject,
  over: brandHonour,
  by: 'party',
  asks: { level: whichOf('level'), kind: whichOf('kind') },
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '项',
  examples: [
    {
      given: [
        { brand: 'A', since: '2024-01-01', level: 'provincial' },
        { brand: 'B', since: '2024-01-01', level: 'county' },
      ],
      with: { level: ['national', 'provincial'] },
      expect: 1,
    },
    {
      given: [{ brand: 'A', since: '2020-01-01', until: '2026-06-30', level: 'provincial' }],
      expect: 0,
    },
  ],
})

export const brandSales = defineInput('brand-sales', {
  title: '当年品牌产品销售产值',
  source: brandOutput.source,
  about: partySubject,
  over: brandOutput,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'sum', of: 'sales' },
  kept: true,
  unit: '万元',
  examples: [
    {
      given: [
        { year: 2026, sales: 120.5 },
        { year: 2026, sales: 30 },
        { year: 2025, sales: 99 },
      ],
      expect: 150.5,
    },
    { given: [], expect: 0 },
  ],
})

export const marksUsed = defineInput('marks-used', {
  title: '准用的区域名牌标志',
  source: markUse.source,
  about: partySubject,
  over: markUse,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'count' },
  kept: true,
  unit: '个',
  examples: [
    { given: [{ mark: 'A', since: '2025-01-01' }], expect: 1 },
    { given: [{ mark: 'A', since: '2025-01-01', until: '2026-06-30' }], expect: 0 },
  ],
})

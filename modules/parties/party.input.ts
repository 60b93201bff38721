import { defineInput } from '@zhiheng/kernel'
import { party } from './party.register.ts'
import { partySubject } from './party.subject.ts'
import { partyYear } from './party-year.register.ts'

/** 登记并正常运行三年以上: how long it has existed. */
export const yearsRegistered = defineInput('years-registered', {
  title: '成立年数',
  source: party.source,
  about: partySubject,
  over: party,
  by: 'code',
  asks: {},
  where: {},
  gives: { give: 'years', since: 'establishedOn' },
  unit: '年',
  examples: [
    { given: [{ establishedOn: '2023-07-01' }], expect: 3 },
    { given: [{ establishedOn: '2023-07-02' }], expect: 2 },
    { given: [{ establishedOn: null }], expect: 'unknown' },
  ],
})

/** Above scale or below in the year of the day; a year of which nothing is stated is unknown. */
export const scaleOfYear = defineInput('scale-of-year', {
  title: '当年规模',
  source: partyYear.source,
  about: partySubject,
  over: partyYear,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'latest', of: 'scale' },
  examples: [
    { given: [{ year: 2026, scale: 'above' }], expect: 'above' },
    { given: [{ year: 2025, scale: 'above' }], expect: 'unknown' },
  ],
})

export const outputOfYear = defineInput('output-of-year', {
  title: '当年产值',
  source: partyYear.source,
  about: partySubject,
  over: partyYear,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'latest', of: 'output' },
  unit: '万元',
  examples: [
    { given: [{ year: 2026, output: 1250.5 }], expect: 1250.5 },
    { given: [{ year: 2026, output: null }], expect: 'unknown' },
  ],
})

/** 高耗能、高排放、高污染: as the catalogue of the year has it; where nobody has judged it, it is unknown. */
export const threeHigh = defineInput('three-high', {
  title: '是否高耗能高排放高污染产品生产企业',
  source: partyYear.source,
  about: partySubject,
  over: partyYear,
  by: 'party',
  asks: {},
  where: {},
  gives: { give: 'latest', of: 'threeHigh' },
  examples: [
    { given: [{ year: 2026, threeHigh: false }], expect: 'no' },
    { given: [{ year: 2025, threeHigh: false }], expect: 'unknown' },
  ],
})

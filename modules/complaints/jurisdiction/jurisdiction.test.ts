import { describe, expect, it } from 'vitest'
import { type Facts, jurisdictionOf } from './jurisdiction.ts'
import { directionOf } from './say.ts'

// Transcribed from the articles: respondent 101, shown 102, operator 103, act 104, publisher 105, advertiser 106, agency 107.
const at = (n: number) => `910${n}`
const known = { respondent: at(101), shownAddress: at(102), operator: at(103), act: at(104) }
const advert = { publisher: at(105), advertiser: at(106), agency: at(107) }
const complaint = (more: Partial<Facts>): Facts => ({
  kind: 'complaint',
  seller: 'ordinary',
  ...known,
  ...more,
})
const tip = (more: Partial<Facts>): Facts => ({ ...complaint(more), kind: 'tip' })

const now = '2026-04-15'
const before = '2026-04-14'
const table: [string, Facts, string, number, number[]][] = [
  ['投诉，线下', complaint({}), now, 13, [101]],
  ['投诉，线下', complaint({}), before, 12, [101]],
  ['投诉，平台经营者', complaint({ seller: 'platformOperator' }), now, 13, [101]],
  ['投诉，平台经营者', complaint({ seller: 'platformOperator' }), before, 12, [101]],
  ['投诉，自建网站', complaint({ seller: 'ownSite' }), now, 13, [101]],
  ['投诉，自建网站', complaint({ seller: 'ownSite' }), before, 12, [101]],
  ['投诉，平台内', complaint({ seller: 'inPlatform' }), now, 13, [102, 103]],
  ['投诉，平台内', complaint({ seller: 'inPlatform' }), before, 12, [101, 103]],
  ['投诉，平台内，未公示', complaint({ seller: 'inPlatform', shownAddress: null }), now, 13, [103]],
  ['投诉，平台内，无法联系', complaint({ seller: 'inPlatform', reachable: false }), now, 13, [103]],
  ['举报，线下', tip({}), now, 29, [104]],
  ['举报，线下', tip({}), before, 25, [104]],
  ['举报，平台经营者', tip({ seller: 'platformOperator' }), now, 31, [101]],
  ['举报，自建网站', tip({ seller: 'ownSite' }), before, 27, [101]],
  ['举报，平台内', tip({ seller: 'inPlatform' }), now, 31, [101, 103]],
  ['举报，平台内', tip({ seller: 'inPlatform' }), before, 27, [101, 103]],
  ['大众媒介广告', tip({ advert: { medium: 'mass', ...advert } }), now, 32, [105]],
  ['大众媒介广告', tip({ advert: { medium: 'mass', ...advert } }), before, 28, [105]],
  ['互联网广告', tip({ advert: { medium: 'internet', ...advert } }), now, 32, [105, 106, 107]],
  ['互联网广告', tip({ advert: { medium: 'internet', ...advert } }), before, 28, [105, 106, 107]],
  ['自行发布的广告', tip({ advert: { medium: 'own', ...advert } }), now, 32, [106]],
  ['自行发布的广告', tip({ advert: { medium: 'own', ...advert } }), before, 28, [106]],
]

describe('the competent authorities, by both orders', () => {
  it.each(table.map((row) => [row[0], row] as const))('%s %#', (_, row) => {
    const [, facts, day, article, regions] = row
    const found = jurisdictionOf(facts, day)!
    expect(found.competent.map(({ region }) => region)).toEqual(regions.map(at))
    expect(new Set(found.competent.map((one) => one.article))).toEqual(new Set([article]))
    expect(found.rule).toBe(regions.length > 1 ? 'firstReceiver' : 'single')
    expect(found.order).toBe(day === now ? 'order121' : 'order20')
  })
})

it('no order is in force before 2020', () => {
  expect(jurisdictionOf(complaint({}), '2019-12-31')).toBeUndefined()
})

it('regions are cut to the county, which is competent', () => {
  const found = jurisdictionOf(complaint({ respondent: '910101002003' }), now)!
  expect(found.competent[0]!.region).toBe('910101')
})

describe('the direction from the region that received it', () => {
  const inPlatform = jurisdictionOf(complaint({ seller: 'inPlatform' }), now)!
  it('several are competent: whoever has received it keeps it', () => {
    expect(directionOf(inPlatform, at(103))).toMatchObject({ goes: 'here', region: at(103) })
  })
  it('a city routes it to its county', () => {
    expect(directionOf(inPlatform, '9101')).toMatchObject({ goes: 'below', region: at(102) })
  })
  it('another authority is named with the article', () => {
    expect(directionOf(inPlatform, '920101')).toEqual({
      goes: 'elsewhere',
      region: at(102),
      why: '平台公示的经营地址（总局令第121号第13条，多个机关有管辖权的由先收到的处理）',
    })
  })
  it('what is unknown is left to the desk', () => {
    const found = jurisdictionOf(tip({ act: null }), now)!
    expect(directionOf(found, at(101))).toEqual({
      goes: 'unknown',
      region: null,
      why: '管辖未定：违法行为发生地不明',
    })
  })
})

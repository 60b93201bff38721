import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Matter, overlap } from './facts.ts'
import { likenessOf, likest } from './likeness.ts'
import { patternOf } from './pattern.ts'

const matter = (more: Partial<Matter> = {}): Matter => ({
  id: 'a',
  channel: 'web',
  receivedOn: '2026-05-10',
  respondent: '云桥电器有限公司',
  text: '购买的电饭锅使用两天后漏电，要求退货退款',
  ...more,
})

describe('how alike two matters are', () => {
  it('the same number of the same platform is the same matter', () => {
    const a = matter({ channel: 'p12315', externalNo: '1', respondent: '甲', text: '甲乙' })
    const b = matter({ channel: 'p12315', externalNo: '1', respondent: '乙', text: '丙丁' })
    expect(likenessOf(a, b)).toEqual({ score: 100, why: ['渠道和平台编号相同'] })
  })
  it('the same person, enterprise, product, week and text add up', () => {
    const a = matter({ phone: 'p', product: '电饭锅' })
    expect(likenessOf(a, matter({ ...a, id: 'b', receivedOn: '2026-05-15' })).score).toBe(110)
  })
  it('the same person about another enterprise is nothing', () => {
    const a = matter({ phone: 'p' })
    expect(likenessOf(a, matter({ phone: 'p', respondent: '甲店', text: '别的事情' })).score).toBe(
      0,
    )
  })
  it('two who are unknown are not one', () => {
    expect(likenessOf(matter(), matter({ text: '另一件事，与前不同' })).score).toBe(0)
  })
  it('what lies more than a year apart is not compared', () => {
    const a = matter({ phone: 'p' })
    expect(likenessOf(a, matter({ phone: 'p', receivedOn: '2027-05-11' })).score).toBe(0)
  })
  it('widths and punctuation do not hide a name', () => {
    const a = matter({ phone: 'p', text: '甲' })
    const b = matter({ phone: 'p', respondent: '云桥电器有限公司 ', text: '乙' })
    expect(likenessOf(a, b).score).toBe(70)
  })
  it('codes decide where both are known', () => {
    const a = matter({ phone: 'p', respondentParty: '91110000802100433B' })
    const b = matter({ phone: 'p', respondentParty: '914403001922038216', text: '别的事情' })
    expect(likenessOf(a, b).score).toBe(0)
  })
})

const words = fc.constantFrom('电饭锅漏电', '要求退款', '发票', '甲乙丙', '')
const some = fc.record({
  id: fc.constantFrom('a', 'b'),
  channel: fc.constantFrom('web', 'p12315'),
  externalNo: fc.option(fc.constantFrom('1', '2')),
  receivedOn: fc.constantFrom('2025-01-01', '2026-05-10', '2026-05-12'),
  phone: fc.option(fc.constantFrom('p', 'q')),
  identity: fc.option(fc.constantFrom('i', 'j')),
  respondent: fc.constantFrom('甲店', '乙店'),
  respondentParty: fc.option(fc.constantFrom('91110000802100433B', '914403001922038216')),
  address: fc.option(fc.constantFrom('东街1号', '西街2号')),
  product: fc.option(words),
  text: fc.tuple(words, words).map((two) => two.join('')),
})

it('is the same both ways round', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(likenessOf(a, b)).toEqual(likenessOf(b, a))
      expect(overlap(a.text, b.text)).toBe(overlap(b.text, a.text))
    }),
  )
})

it('the best five are shown, never the matter itself', () => {
  const twin = (id: string) => matter({ id, phone: 'p' })
  const found = likest(twin('0'), ['0', '6', '5', '4', '3', '2', '1'].map(twin))
  expect(found.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
  expect(found[0]!.why).toEqual(['一年内同一人反映同一主体', '相隔不超过七天', '内容重合 100%'])
})

it('what a person complained of is counted with the records behind it', () => {
  const past = [
    { ...matter({ id: '1', receivedOn: '2026-05-01' }), amount: 5000, outcome: 'agreed' },
    { ...matter({ id: '2', receivedOn: '2026-03-01' }), amount: null, outcome: 'refused' },
    { ...matter({ id: '3', receivedOn: '2025-04-01' }), amount: 9900, outcome: 'withdrawn' },
    { ...matter({ id: '4', receivedOn: '2026-06-01' }) },
  ]
  expect(patternOf(past, '2026-05-10')).toEqual({
    within30: ['1'],
    within90: ['1', '2'],
    within365: ['1', '2'],
    respondents: 1,
    asked: 5000,
    withdrawnOrSettled: 1,
  })
})

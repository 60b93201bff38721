import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, compareSum, type Pledge } from './compare.ts'

const pledge = (more: Partial<Pledge>): Pledge => ({
  title: '工业产品质量监督抽查合格率',
  comparator: 'gte',
  value: 95,
  upper: null,
  unit: '%',
  deadline: '2030-12-31',
  ...more,
})
/** `gte 95` as a pledge. */
function read(text: string): Partial<Pledge> {
  const [comparator, value] = text.split(' ')
  return { comparator: comparator as Pledge['comparator'], value: Number(value) }
}
const cover = (above: Partial<Pledge>, below: Partial<Pledge>) =>
  compare(pledge(above), pledge(below)).cover

describe('a lower goal beside the upper one', () => {
  it.each([
    ['gte 95', 'gte 95', 'covered'],
    ['gte 95', 'gte 96', 'covered'],
    ['gte 95', 'gte 94.9', 'weaker'],
    ['gt 95', 'gte 95', 'weaker'],
    ['gte 95', 'gt 95', 'covered'],
    ['gte 95', 'eq 95', 'covered'],
    ['lte 3', 'lte 2.5', 'covered'],
    ['lte 3', 'lte 3.1', 'weaker'],
    ['lt 3', 'lte 3', 'weaker'],
    ['eq 100', 'eq 100', 'covered'],
    ['eq 100', 'eq 98', 'weaker'],
    ['increase 2', 'increase 3', 'covered'],
    ['decrease 10', 'decrease 8', 'weaker'],
    ['gte 95', 'lte 96', 'unknown'],
    ['gte 95', 'increase 2', 'unknown'],
  ] as const)('%s beside %s is %s', (above, below, expected) => {
    expect(cover(read(above), read(below))).toBe(expected)
  })

  it('in another unit, or without a number, is unknown and says why', () => {
    expect(compare(pledge({}), pledge({ unit: '分' }))).toEqual({
      cover: 'unknown',
      why: '上级不低于 95%，本级不低于 95分：单位不同（%、分），不能比较',
    })
    expect(cover({ value: null }, {})).toBe('unknown')
  })

  it('that ends later than the upper one is weaker', () => {
    expect(cover({}, { deadline: '2031-12-31' })).toBe('weaker')
    expect(cover({}, { deadline: null })).toBe('covered')
  })

  it('a range lies within the upper range', () => {
    const above = { comparator: 'between', value: 80, upper: 90 } as const
    expect(cover(above, { ...above, value: 82, upper: 88 })).toBe('covered')
    expect(cover(above, { ...above, upper: 95 })).toBe('weaker')
  })

  it('is covered by itself, whatever it promises', () => {
    const comparators = ['gte', 'gt', 'lte', 'lt', 'eq', 'increase', 'decrease', 'approx'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...comparators),
        fc.double({ noNaN: true }),
        (comparator, value) => cover({ comparator, value }, { comparator, value }) === 'covered',
      ),
    )
  })
})

describe('numbers that add up', () => {
  const firms = (value: number | null, comparator: Pledge['comparator'] = 'gte') =>
    pledge({ comparator, value, unit: '家' })

  it('are compared by their sum', () => {
    expect(compareSum(firms(10), [firms(4), firms(6)])?.cover).toBe('covered')
    expect(compareSum(firms(10), [firms(4), firms(5)])?.cover).toBe('weaker')
    expect(compareSum(firms(10, 'lte'), [firms(4, 'lte'), firms(7, 'lte')])?.cover).toBe('weaker')
    expect(compareSum(firms(10, 'eq'), [firms(4, 'eq'), firms(6, 'eq')])?.cover).toBe('covered')
  })

  it('with a region missing are unknown, unless the rest decides', () => {
    expect(compareSum(firms(10), [firms(4), null])).toEqual({
      cover: 'unknown',
      why: '上级不低于 10家，1 个地区合计 4家，另有 1 个地区没有可比的数',
    })
    expect(compareSum(firms(10), [firms(11), null])?.cover).toBe('covered')
    expect(compareSum(firms(10, 'lte'), [firms(11, 'lte'), null])?.cover).toBe('weaker')
  })

  it('that every region is to reach by itself are compared one by one', () => {
    const each = { ...firms(2), title: '每个县域质量强区' }
    expect(compare(each, firms(1)).cover).toBe('weaker')
    expect(compareSum(each, [firms(1)])).toBeNull()
  })

  it('of which nothing is promised below have no sum: they are missing', () => {
    expect(compareSum(firms(10), [null, null])).toBeNull()
  })

  it('shares have no sum', () => {
    expect(compareSum(pledge({}), [pledge({})])).toBeNull()
  })
})

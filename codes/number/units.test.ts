import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areConvertible, convertUnit, units } from './units.ts'

it('tells a percentage from percentage points', () => {
  expect(units.get('%')?.dimension).toBe('share')
  expect(units.get('个百分点')?.dimension).toBe('share-change')
  expect(areConvertible('%', '个百分点')).toBe(false)
  expect(() => convertUnit('1', { from: '%', to: '个百分点' }, 2)).toThrow(RangeError)
})

it('does not mix things counted, days with working days, or solids with liquids', () => {
  const pairs = [
    ['件', '批次'],
    ['天', '个工作日'],
    ['天', '个月'],
    ['mg/kg', 'mg/L'],
    ['分', '分值'],
    ['元', '斤'],
  ]
  expect(pairs.filter(([from = '', to = '']) => areConvertible(from, to))).toEqual([])
})

it.each([
  ['1.5', { from: '亿元', to: '万元' }, '15000.00'],
  ['1234', { from: '分', to: '元' }, '12.34'],
  ['90', { from: 'min', to: 'h' }, '1.50'],
  ['2', { from: '年', to: '个月' }, '24.00'],
  ['3', { from: '‰', to: '%' }, '0.30'],
])('%s by %j is %s', (value, direction, result) => {
  expect(convertUnit(value, direction, 2)).toBe(result)
})

it('converts there and back without loss', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      const yuan = convertUnit(String(value), { from: '分', to: '元' }, 2)
      expect(convertUnit(yuan, { from: '元', to: '分' }, 0)).toBe(String(value))
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDecimal, percentage, roundDecimal, toRatio, trimDecimal } from './decimal.ts'

describe('rounding', () => {
  it.each([
    ['1.005', '1.01', '1.00'],
    ['1.015', '1.02', '1.02'],
    ['1.0251', '1.03', '1.03'],
    ['-1.005', '-1.01', '-1.00'],
    ['-0.004', '0.00', '0.00'],
    ['89.995', '90.00', '90.00'],
    ['7', '7.00', '7.00'],
  ])('%s to two places is %s half up and %s half even', (value, up, even) => {
    expect(roundDecimal(value, 2)).toBe(up)
    expect(roundDecimal(value, 2, 'half-even')).toBe(even)
  })

  it('never moves a value by more than half of the last place', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.nat(6), (units, places) => {
        const sign = units < 0n ? '-' : ''
        const digits = String(units < 0n ? -units : units).padStart(9, '0')
        const value = `${sign}${digits.slice(0, -8)}.${digits.slice(-8)}`
        for (const rule of ['half-up', 'half-even'] as const) {
          const rounded = toRatio(roundDecimal(value, places, rule))
          const moved = rounded.top * (10n ** 8n / rounded.bottom) - units
          expect(2n * (moved < 0n ? -moved : moved) <= 10n ** BigInt(8 - places)).toBe(true)
        }
      }),
    )
  })
})

describe('percentages', () => {
  it.each([
    ['231', '250', 2, '92.40'],
    ['18432', '18790', 2, '98.09'],
    ['187', '193', 2, '96.89'],
    ['1', '3', 0, '33'],
    ['0.5', '8', 1, '6.3'],
    ['-1', '-8', 1, '12.5'],
  ])('%s of %s to %i places is %s', (...[part, whole, places, result]) => {
    expect(percentage(part, whole, places)).toBe(result)
  })

  it('of nothing are unknown, not zero', () => {
    expect(percentage('0', '0', 2)).toBeUndefined()
  })
})

it('accepts plain decimals only', () => {
  expect(['1', '-1.50', '+0.1'].every(isDecimal)).toBe(true)
  expect(['', '1.', '.5', '1e3', '1,000', 'NaN'].some(isDecimal)).toBe(false)
  expect(() => roundDecimal('1e3', 2)).toThrow(RangeError)
  expect(() => roundDecimal('1', -1)).toThrow(RangeError)
})

it('trims zeros', () => {
  expect(['01.50', '2.00', '-0.0', '10'].map(trimDecimal)).toEqual(['1.5', '2', '0', '10'])
})

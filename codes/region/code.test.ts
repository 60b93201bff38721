import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  ancestorCodes,
  checkRegionCode,
  containsRegion,
  cutRegionCode,
  isBucketCode,
  padRegionCode,
  regionBounds,
  regionLevel,
} from './code.ts'

it.each([
  ['370000', '37', 'province'],
  ['370100', '3701', 'prefecture'],
  ['370102', '370102', 'county'],
  ['370102000000', '370102', 'county'],
  ['370100000', '3701', 'prefecture'],
  ['370102001000', '370102001', 'township'],
  ['370102001001', '370102001001', 'village'],
  ['441900003000', '441900003', 'township'],
  ['441900', '4419', 'prefecture'],
  ['429004', '429004', 'county'],
  ['３７', '37', 'province'],
  ['0', '0', 'country'],
  ['000000', '0', 'country'],
  ['100000', '0', 'country'],
  ['100000000000', '0', 'country'],
])('cuts %s to %s', (raw, code, level) => {
  expect(checkRegionCode(raw)).toEqual({ ok: true, code, parts: { level }, warnings: [] })
})

it.each([
  ['', 'empty'],
  ['370', 'length'],
  ['37010A', 'character'],
  ['910000', 'part'],
  ['010203', 'part'],
])('refuses %j with the reason %s', (raw, reason) => {
  expect(checkRegionCode(raw)).toMatchObject({ ok: false, fault: { reason } })
  expect(() => cutRegionCode(raw)).toThrow(RangeError)
})

it.each([
  ['370102001001', ['370102001', '370102', '3701', '37', '0']],
  ['429004', ['42', '0']],
  ['110101', ['11', '0']],
  ['441900003', ['4419', '44', '0']],
  ['37', ['0']],
  ['0', []],
])('finds the places above %s', (code, above) => {
  expect(ancestorCodes(code)).toEqual(above)
})

it('knows the codes that only gather others', () => {
  expect(['1101', '5002', '4290', '441900'].every(isBucketCode)).toBe(true)
  expect(['0', '11', '3701', '429004', '110101'].some(isBucketCode)).toBe(false)
})

it('bounds a code by its successor in byte order', () => {
  expect(regionBounds('3701')).toEqual({ lo: '3701', hi: '3702' })
  expect(regionBounds('3709')).toEqual({ lo: '3709', hi: '370:' })
  expect(regionBounds('0')).toEqual({ lo: '0', hi: ':' })
})

it('pads for systems that want fixed lengths', () => {
  expect(padRegionCode('37', 6)).toBe('370000')
  expect(padRegionCode('370102', 12)).toBe('370102000000')
  expect(() => regionLevel('370')).toThrow(RangeError)
})

const cutCodes = fc.stringMatching(/^[1-8][1-9]([1-9]{2}([1-9]{2}([1-9]{3}([1-9]{3})?)?)?)?$/)

it('selects by bounds exactly what the ancestor contains', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('0', '37', '3701', '3799', '370199'),
      cutCodes,
      (ancestor, code) => {
        const { lo, hi } = regionBounds(ancestor)
        expect(lo <= code && code < hi).toBe(containsRegion(ancestor, code))
      },
    ),
  )
})

it('cuts again what it padded, to the same code', () => {
  fc.assert(
    fc.property(cutCodes, (code) => {
      expect(cutRegionCode(padRegionCode(code, 12))).toBe(code)
      expect(ancestorCodes(code).every((each) => containsRegion(each, code))).toBe(true)
    }),
  )
})

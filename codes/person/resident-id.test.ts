import { expect, it } from 'vitest'
import { checkResidentId, makeResidentId } from './resident-id.ts'

const SAMPLE = '11010519491231002X'

it('accepts the sample of the standard and reads it', () => {
  expect(checkResidentId('110105 19491231 002x')).toEqual({
    ok: true,
    code: SAMPLE,
    parts: { region: '110105', birth: '1949-12-31', sex: 'female' },
    warnings: [],
  })
  expect(makeResidentId(SAMPLE.slice(0, 17))).toBe(SAMPLE)
})

it.each([
  ['110105194912310021', { reason: 'check', position: 18, expected: 'X', found: '1' }],
  ['11010519490231002X', { reason: 'part', part: 'birth', title: '出生日期', found: '19490231' }],
  ['1101051949123100X2', { reason: 'character', position: 17, found: 'X' }],
  ['110105491231002', { reason: 'length', allowed: [18], found: 15 }],
])('refuses %s with its reason', (raw, fault) => {
  expect(checkResidentId(raw)).toMatchObject({ ok: false, fault })
})

it('refuses a birth after today', () => {
  const born = makeResidentId('37010220261123001')
  expect(checkResidentId(born, '2026-11-23').ok).toBe(true)
  expect(checkResidentId(born, '2026-11-22')).toMatchObject({ fault: { part: 'birth' } })
  expect(() => makeResidentId('3701022026')).toThrow(RangeError)
})

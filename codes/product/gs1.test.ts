import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkGs1, type Gs1Kind, isChinaGs1Prefix, makeGs1 } from './gs1.ts'

const examples: [Gs1Kind, string, string][] = [
  ['GTIN', '6901234567892', '06901234567892'],
  ['GTIN', '06901234567892', '06901234567892'],
  ['GTIN', '16901234567899', '16901234567899'],
  ['GTIN', '69012341', '00000069012341'],
  ['GLN', '6901234500004', '6901234500004'],
  ['SSCC', '069012345000000011', '069012345000000011'],
]

it.each(examples)('accepts the %s %s and stores %s', (kind, code, stored) => {
  expect(checkGs1(code, kind)).toMatchObject({ ok: true, code, parts: { stored, prefix: '690' } })
})

it('gives a reason', () => {
  expect(checkGs1('6901234567893')).toMatchObject({ fault: { reason: 'check', expected: '2' } })
  expect(checkGs1('690123456789')).toMatchObject({ fault: { reason: 'check', position: 12 } })
  expect(checkGs1('6901234567')).toMatchObject({ fault: { reason: 'length' } })
  expect(checkGs1('6901234567892', 'SSCC')).toMatchObject({ fault: { reason: 'length' } })
})

it('knows the prefixes of GS1 China', () => {
  expect(['680', '690', '699'].every((prefix) => isChinaGs1Prefix(prefix))).toBe(true)
  expect(['679', '700', '012'].some((prefix) => isChinaGs1Prefix(prefix))).toBe(false)
})

it('keeps the check digit when a GTIN is padded', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{12}$/), (body) => {
      const code = makeGs1(body)
      expect(checkGs1(code.padStart(14, '0')).ok).toBe(true)
    }),
  )
  expect(() => makeGs1('12345')).toThrow(RangeError)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gs1CheckDigit, mod1110, satisfiesLuhn } from './check-digits.ts'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

describe.each([
  ['MOD 11,10', mod1110],
  ['GS1', gs1CheckDigit],
])('%s', (_name, checkDigit) => {
  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(digits(13), fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, index, shift) => {
        const changed = String((Number(body[index]) + shift) % 10)
        const wrong = body.slice(0, index) + changed + body.slice(index + 1)
        expect(checkDigit(wrong)).not.toBe(checkDigit(body))
      }),
    )
  })
})

it('computes the licence and GS1 digits of the worked examples', () => {
  expect(mod1110('1013701020001')).toBe('8')
  expect(gs1CheckDigit('690123456789')).toBe('2')
})

it('accepts a card number only with its Luhn digit', () => {
  expect(satisfiesLuhn('6222021234567890128')).toBe(true)
  expect(satisfiesLuhn('6222021234567890124')).toBe(false)
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CREDIT_CODE_ALPHABET, checkCreditCode, makeCreditCode } from './credit-code.ts'
import { checkOrganisationCode } from './organisation-code.ts'
import { suggestCreditCodes, suggestOrganisationCodes } from './suggest.ts'

const VALID = '91370102MA3K7XY21L'

it.each([
  ['9I37OI02MA3K7XY2IL', 'look-alike', [2, 5, 6, 17]],
  ['9137O102MA3K7XY21L', 'look-alike', [5]],
  ['91370102MA3K7XYZ1L', 'look-alike', [16]],
  ['91370120MA3K7XY21L', 'transposition', [7, 8]],
])('reads %s as the code that was meant', (typed, change, positions) => {
  expect(suggestCreditCodes(typed)[0]).toEqual({ code: VALID, change, positions })
})

it('offers the meant code among few after any one wrong character', () => {
  const codes = fc
    .stringMatching(/^[0-9A-HJ-NPQRTUWXY]{8}$/)
    .map((organisation) =>
      makeCreditCode({ department: '9', category: '1', region: '370102', organisation }),
    )
  fc.assert(
    fc.property(codes, fc.integer({ min: 8, max: 16 }), fc.nat(29), (code, index, step) => {
      const others = [...CREDIT_CODE_ALPHABET].filter((char) => char !== code[index])
      const wrong = code.slice(0, index) + others[step] + code.slice(index + 1)
      const found = suggestCreditCodes(wrong, 20).map((suggestion) => suggestion.code)
      expect(found).toContain(code)
      expect(found.every((each) => checkCreditCode(each).ok)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

it('offers nothing for a valid code, for another length, or beyond the limit', () => {
  expect(suggestCreditCodes(VALID)).toEqual([])
  expect(suggestCreditCodes('9137')).toEqual([])
  expect(suggestCreditCodes('91370102MA3K7XY21M', 3).length).toBeLessThanOrEqual(3)
})

it('offers organisation codes too', () => {
  const found = suggestOrganisationCodes('M0O0100Y-4')
  expect(found[0]?.code).toBe('M000100Y4')
  expect(found.every((each) => checkOrganisationCode(each.code).ok)).toBe(true)
})

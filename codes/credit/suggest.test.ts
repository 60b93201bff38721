import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CREDIT_CODE_ALPHABET, checkCreditCode, makeCreditCode } from './credit-code.ts'
import { looksLike } from './look-alikes.ts'
import { checkOrganisationCode } from './organisation-code.ts'
import { suggestCreditCodes, suggestOrganisationCodes } from './suggest.ts'

const VALID = '91370102MA3K7XY21L'

it.each([
  ['9I37OI02MA3K7XY2IL', 'look-alike', [2, 5, 6, 17]],
  ['9137O102MA3K7XY21L', 'look-alike', [5]],
  ['91370102MA3K7XYZ1L', 'look-alike', [16]],
])('reads %s as the code that was meant', (typed, change, positions) => {
  expect(suggestCreditCodes(typed)[0]).toEqual({ code: VALID, change, positions })
})

const isSound = (code: string) => {
  const verdict = checkCreditCode(code)
  return verdict.ok && verdict.warnings.length === 0
}
const codes = fc
  .stringMatching(/^[0-9A-HJ-NPQRTUWXY]{8}$/)
  .map((organisation) =>
    makeCreditCode({ department: '9', category: '1', region: '370102', organisation }),
  )
/** Another character of the alphabet in this place. */
const spoilt = (code: string, index: number, step: number) => {
  const others = [...CREDIT_CODE_ALPHABET].filter((char) => char !== code[index])
  return code.slice(0, index) + others[step] + code.slice(index + 1)
}

it('offers the right check character first, where only that is wrong', () => {
  fc.assert(
    fc.property(codes, fc.nat(29), (code, step) => {
      const [first] = suggestCreditCodes(spoilt(code, 17, step))
      expect(first).toEqual({ code, change: 'check', positions: [18] })
    }),
  )
})

it('offers at most three, each one plausible slip away: check character, look-alike, neighbours, in this order', () => {
  const order = ['check', 'look-alike', 'transposition']
  const rank = (change: string) => order.indexOf(change)
  fc.assert(
    fc.property(codes, fc.nat(17), fc.nat(29), (code, index, step) => {
      const wrong = spoilt(code, index, step)
      const found = suggestCreditCodes(wrong)
      expect(found.length).toBeLessThanOrEqual(3)
      for (const { code: offered, change, positions } of found) {
        const [at = 0, next] = positions.map((position) => position - 1)
        expect(checkCreditCode(offered).ok).toBe(true)
        if (change === 'check') expect(positions).toEqual([18])
        if (change === 'look-alike') expect(looksLike(wrong.charAt(at))).toContain(offered[at])
        if (change === 'transposition') expect([wrong[at], next]).toEqual([offered[at + 1], at + 1])
      }
      const sound = found.filter((each) => isSound(each.code)).map(({ change }) => rank(change))
      expect(sound).toEqual(sound.toSorted((a, b) => a - b))
      expect(sound).not.toContain(-1)
    }),
  )
})

it('offers the one character that fits in place of one that no code has', () => {
  expect(suggestCreditCodes('91370102MA3K7XY2#L')).toMatchObject([{ code: VALID }])
})

it('reads two neighbours the other way round once the check character was tried', () => {
  expect(suggestCreditCodes('91370120MA3K7XY21L').slice(0, 2)).toEqual([
    expect.objectContaining({ change: 'check' }),
    { code: VALID, change: 'transposition', positions: [7, 8] },
  ])
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

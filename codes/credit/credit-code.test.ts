import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CREDIT_CODE_ALPHABET, checkCreditCode, makeCreditCode } from './credit-code.ts'

const chars = (alphabet: string, length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

/** Parts of arbitrary valid codes. */
const bodies = fc.record({
  department: fc.constantFrom('1', '5', '9'),
  category: fc.constantFrom('1', '2', '3'),
  region: chars('0123456789', 6),
  organisation: chars(CREDIT_CODE_ALPHABET, 8),
})

describe('a unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '914403001922038216',
    '91110000802100433B',
    '91330100799655058B',
    '9144030071526726XG',
    '91370102MA3K7XY21L',
  ])('accepts %s without a warning', (code) => {
    expect(checkCreditCode(code)).toMatchObject({ ok: true, code, warnings: [] })
  })

  it('is read in its parts', () => {
    expect(checkCreditCode('９１３７０１０２ ma3k7xy2-1l')).toMatchObject({
      parts: {
        department: '9',
        category: '1',
        region: '370102',
        organisation: 'MA3K7XY21',
        check: 'L',
      },
    })
  })

  it('refuses the miscopied code of the standard by its last letter', () => {
    expect(checkCreditCode('91350100M000100Y4Z')).toMatchObject({
      ok: false,
      fault: { reason: 'character', position: 18, found: 'Z' },
    })
  })

  it('says which check character would fit', () => {
    expect(checkCreditCode('91350100M000100Y44')).toMatchObject({
      fault: { reason: 'check', position: 18, expected: '3', found: '4' },
    })
  })

  it('refuses letters in the region', () => {
    expect(checkCreditCode('9135A100M000100Y43')).toMatchObject({
      fault: { reason: 'character', position: 5, found: 'A' },
    })
  })

  it('tells nothing from too short', () => {
    expect(checkCreditCode(' ')).toMatchObject({ fault: { reason: 'empty' } })
    expect(checkCreditCode('9135')).toMatchObject({ fault: { reason: 'length', found: 4 } })
  })

  it('only warns when the inner organisation code does not check', () => {
    const first17 = '91370102MA3K7XY22'
    const fitting = [...CREDIT_CODE_ALPHABET]
      .map((c) => checkCreditCode(first17 + c))
      .filter((v) => v.ok)
    expect(fitting).toHaveLength(1)
    expect(fitting[0]).toMatchObject({
      warnings: [{ reason: 'check', position: 17, expected: '1', found: '2' }],
    })
  })
})

describe('making a credit code', () => {
  it('reproduces the worked example', () => {
    const body = { department: '9', category: '1', region: '370102', organisation: 'MA3K7XY2' }
    expect(makeCreditCode(body)).toBe('91370102MA3K7XY21L')
  })

  it('always yields a valid code with the same parts', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const verdict = checkCreditCode(makeCreditCode(body))
        expect(verdict).toMatchObject({ ok: true, warnings: [], parts: { region: body.region } })
      }),
    )
  })

  it('refuses parts of the wrong shape', () => {
    const body = { department: '9', category: '1', region: '370102', organisation: 'MA3K7XYO' }
    expect(() => makeCreditCode(body)).toThrow(RangeError)
    expect(() => makeCreditCode({ ...body, organisation: 'MA3K7XY22', region: '37010' })).toThrow(
      RangeError,
    )
  })
})

it('notices every single wrong character', () => {
  fc.assert(
    fc.property(bodies, fc.nat(17), fc.nat(29), (body, index, step) => {
      const code = makeCreditCode(body)
      const others = [...CREDIT_CODE_ALPHABET].filter((char) => char !== code[index])
      const wrong = code.slice(0, index) + others[step] + code.slice(index + 1)
      expect(checkCreditCode(wrong).ok).toBe(false)
    }),
  )
})

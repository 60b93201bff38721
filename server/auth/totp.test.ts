import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secretsUnder } from './secrets.ts'
import { base32, codeOf, enrolmentUri, fromBase32, newSecret, stepAt, stepOfCode } from './totp.ts'

describe('a code of an authenticator', () => {
  // RFC 6238 appendix B, SHA-1: the secret is the ASCII text 12345678901234567890.
  const secret = base32(Buffer.from('12345678901234567890'))
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('is that of the standard at %i seconds', (seconds, code) => {
    expect(codeOf(secret, stepAt(new Date(seconds * 1000)), 8)).toBe(code)
  })

  it('is taken in its own step and the ones beside it, and in no other', () => {
    const at = new Date('2026-11-22T00:00:00Z')
    const code = codeOf(secret, stepAt(at))
    const after = (seconds: number) =>
      stepOfCode(secret, code, new Date(at.getTime() + seconds * 1000))
    expect([after(0), after(59), after(-30)]).toEqual(Array(3).fill(stepAt(at)))
    expect([after(60), after(-31)]).toEqual([undefined, undefined])
  })

  it('comes of a secret that survives being typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        expect([...fromBase32(base32(bytes))]).toEqual([...bytes])
      }),
    )
    expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(enrolmentUri('AB', '质衡', 'li si')).toContain('%E8%B4%A8%E8%A1%A1:li%20si?secret=AB')
  })
})

describe('a sealed secret', () => {
  const secrets = secretsUnder('a key')
  it('opens for whom it was sealed, and for nobody else', () => {
    const sealed = secrets.seal('JBSWY3DP', 'zhang')
    expect(secrets.open(sealed, 'zhang')).toBe('JBSWY3DP')
    expect(secrets.open(sealed, 'li')).toBeUndefined()
    expect(secretsUnder('another').open(sealed, 'zhang')).toBeUndefined()
    sealed[sealed.length - 1]! ^= 1
    expect(secrets.open(sealed, 'zhang')).toBeUndefined()
  })
})

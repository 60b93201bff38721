import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from './cipher.ts'

const key = Buffer.alloc(32, 7)
const plain = Buffer.from('王五')

describe('what is encrypted', () => {
  it('opens under its key, as what it belongs to, and is another text each time', () => {
    const sealed = encrypt(key, plain, 'tip')
    expect(decrypt(key, sealed, 'tip')).toEqual(plain)
    expect(encrypt(key, plain, 'tip')).not.toEqual(sealed)
    expect(() => decrypt(key, sealed, 'note')).toThrow()
    expect(() => decrypt(Buffer.alloc(32, 8), sealed, 'tip')).toThrow()
  })

  it('opens as nonce, tag and body: what lies in the tables of an instance keeps its layout', () => {
    const kept = 'OoIzygvt/kCZl1ZttTnkVUQiEtc9RRJr6B4H/IXFqeBGFA=='
    expect(decrypt(key, Buffer.from(kept, 'base64'), 'tip')).toEqual(plain)
  })

  it('does not open where a byte was altered or cut off', () => {
    const sealed = encrypt(key, plain, 'tip')
    for (const at of sealed.keys()) {
      const altered = Buffer.from(sealed)
      altered[at]! ^= 1
      expect(() => decrypt(key, altered, 'tip')).toThrow()
      expect(() => decrypt(key, sealed.subarray(0, at), 'tip')).toThrow()
    }
  })
})

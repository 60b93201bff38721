import { hashOf, sha256 } from './hash.ts'

/** The rules by which a draw is made; other rules get another name. */
export const drawFormat = 'zhiheng-draw-1'

const secretPattern = /^[0-9a-f]{64}$/

/** What is published of the 32 secret bytes, in hex, before anybody knows the witness. @throws {TypeError} not 32 bytes */
export function commitmentOf(secret: string): string {
  if (!secretPattern.test(secret))
    throw new TypeError('the secret is not 32 bytes in lower-case hex')
  return sha256(Buffer.from(secret, 'hex'))
}

/** From what was fixed in secret, what was fixed in public, and what nobody could know when they were fixed. */
export const seedOf = (secret: string, listHash: string, witness: string): string =>
  hashOf(drawFormat, secret, listHash, witness)

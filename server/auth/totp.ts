import { createHmac, randomBytes } from 'node:crypto'

/** Seconds for which a code holds. RFC 6238 5.2 recommends 30. */
const period = 30
const digits = 6
/** Steps before and after the present one that are taken too: clocks differ. RFC 6238 5.2. */
const drift = 1

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A new secret of 160 bits, as RFC 4226 4 recommends, in base 32 (RFC 4648) as authenticators take it. */
export const newSecret = (): string => base32(randomBytes(20))

export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

export function fromBase32(text: string): Buffer {
  const bits = [...text].map((each) => letters.indexOf(each).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** Number of the time step in which an instant lies. */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / period)

/** The code of one step. RFC 4226 5.3. */
export function codeOf(secret: string, step: number, length = digits): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = mac.at(-1)! & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** length).padStart(length, '0')
}

/** The step whose code this is, the present one or its neighbours; undefined where it is none of theirs. */
export function stepOfCode(secret: string, code: string, at: Date): number | undefined {
  const now = stepAt(at)
  const steps = Array.from({ length: 2 * drift + 1 }, (_, i) => now - drift + i)
  return steps.find((step) => codeOf(secret, step) === code)
}

/** What an authenticator reads from a QR code. */
export function enrolmentUri(secret: string, issuer: string, username: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`
  const about = new URLSearchParams({ secret, issuer, period: String(period) })
  return `otpauth://totp/${label}?${about.toString().replaceAll('+', '%20')}`
}

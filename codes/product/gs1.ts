import { gs1CheckDigit } from '../text/check-digits.ts'
import { type Checked, characterFault, checkFault, lengthFault, refused } from '../text/fault.ts'
import { normaliseCode } from '../text/fold.ts'

const LENGTHS = { GTIN: [8, 12, 13, 14], GLN: [13], SSCC: [18] } as const

/** The GS1 keys that share the check digit: trade item, location, logistic unit. */
export type Gs1Kind = keyof typeof LENGTHS

/** `stored` is the form to keep: a GTIN padded on the left to 14 digits, other keys as they are.
 * `prefix` is the three-digit GS1 prefix of the member organisation. */
export type Gs1Parts = {
  readonly kind: Gs1Kind
  readonly stored: string
  readonly prefix: string
  readonly check: string
}

/** Prefixes of GS1 China, inclusive. A setting: not verified against the register of GS1. */
export const chinaGs1Prefixes = { from: 680, to: 699 } as const

/** Verdict on a GTIN-8, -12, -13 or -14, a GLN or an SSCC. Source: GS1 General Specifications. */
export function checkGs1(raw: string, kind: Gs1Kind = 'GTIN'): Checked<Gs1Parts> {
  const code = normaliseCode(raw)
  const body = code.slice(0, -1)
  const fault =
    lengthFault(code, LENGTHS[kind]) ??
    characterFault(code, () => '0123456789') ??
    checkFault(code, code.length, gs1CheckDigit(body))
  if (fault) return refused(code, fault)
  const stored = kind === 'GTIN' ? code.padStart(14, '0') : code
  return {
    ok: true,
    code,
    parts: { kind, stored, prefix: prefixOf(code), check: code.slice(-1) },
    warnings: [],
  }
}

/** Adds the check digit to body digits. @throws RangeError when the result is no key of that kind. */
export function makeGs1(body: string, kind: Gs1Kind = 'GTIN'): string {
  const verdict = checkGs1(body + gs1CheckDigit(body), kind)
  if (!verdict.ok) throw new RangeError(`not the body of a ${kind}: ${body}`)
  return verdict.code
}

/** Whether a GS1 prefix was given out by GS1 China; it does not tell where the goods were made. */
export function isChinaGs1Prefix(prefix: string, range = chinaGs1Prefixes): boolean {
  return Number(prefix) >= range.from && Number(prefix) <= range.to
}

/** GTIN-14 and SSCC begin with an indicator or extension digit; GTIN-12 has an unwritten leading zero. */
function prefixOf(code: string): string {
  if (code.length === 12) return `0${code.slice(0, 2)}`
  return code.length === 8 || code.length === 13 ? code.slice(0, 3) : code.slice(1, 4)
}

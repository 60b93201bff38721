import { type Checked, characterFault, checkFault, lengthFault, refused } from '../text/fault.ts'
import { normaliseCode } from '../text/fold.ts'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** An organisation code (组织机构代码) in its two parts. */
export type OrganisationCodeParts = { readonly body: string; readonly check: string }

/** Check character of an 8-character body: 0–9 or X. Source: GB 11714. */
export function organisationCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, i) => total + weight * ALPHABET.indexOf(body.charAt(i)),
    0,
  )
  const check = 11 - (sum % 11)
  if (check === 10) return 'X'
  return check === 11 ? '0' : String(check)
}

/** Verdict on an organisation code, with or without its dash. Source: GB 11714. */
export function checkOrganisationCode(raw: string): Checked<OrganisationCodeParts> {
  const code = normaliseCode(raw)
  const body = code.slice(0, 8)
  const fault =
    lengthFault(code, [9]) ??
    characterFault(code, (index) => (index < 8 ? ALPHABET : '0123456789X')) ??
    checkFault(code, 9, organisationCheckCharacter(body))
  if (fault) return refused(code, fault)
  return { ok: true, code, parts: { body, check: code.charAt(8) }, warnings: [] }
}

/** The printed form `XXXXXXXX-X`; text that is not nine characters long comes back normalised only. */
export function formatOrganisationCode(raw: string): string {
  return normaliseCode(raw).replace(/^(.{8})(.)$/, '$1-$2')
}

/** Adds the check character to an 8-character body. @throws RangeError for a body of another shape. */
export function makeOrganisationCode(body: string): string {
  const upper = normaliseCode(body)
  if (!/^[0-9A-Z]{8}$/.test(upper)) throw new RangeError(`not an organisation code body: ${body}`)
  return upper + organisationCheckCharacter(upper)
}

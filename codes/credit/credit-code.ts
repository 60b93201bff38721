import {
  type Checked,
  type CodeFault,
  characterFault,
  checkFault,
  lengthFault,
  refused,
} from '../text/fault.ts'
import { normaliseCode } from '../text/fold.ts'
import { organisationCheckCharacter } from './organisation-code.ts'

/** The 31 symbols of GB 32100-2015, value = index: digits and letters without I O S V Z. */
export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const DIGITS = '0123456789'

/** A unified social credit code in its parts; `region` is the registrar's, not always the address. */
export type CreditCodeParts = {
  readonly department: string
  readonly category: string
  readonly region: string
  readonly organisation: string
  readonly check: string
}

/** What a credit code is made from: `region` has 6 digits, `organisation` is the 8-character body. */
export type CreditCodeBody = {
  readonly department: string
  readonly category: string
  readonly region: string
  readonly organisation: string
}

/** Check character of the first 17 characters, weights 3^(i−1) mod 31. Source: GB 32100-2015. */
export function creditCheckCharacter(first17: string): string {
  let weight = 1
  let sum = 0
  for (const char of first17) {
    sum += CREDIT_CODE_ALPHABET.indexOf(char) * weight
    weight = (weight * 3) % 31
  }
  return CREDIT_CODE_ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** Verdict on a unified social credit code (统一社会信用代码). Some early codes fail the inner
 * organisation check, so that one (position 17) is a warning. Source: GB 32100-2015. */
export function checkCreditCode(raw: string): Checked<CreditCodeParts> {
  const code = normaliseCode(raw)
  const fault =
    lengthFault(code, [18]) ??
    characterFault(code, (index) => (index >= 2 && index < 8 ? DIGITS : CREDIT_CODE_ALPHABET)) ??
    checkFault(code, 18, creditCheckCharacter(code.slice(0, 17)))
  if (fault) return refused(code, fault)
  return { ok: true, code, parts: cut(code), warnings: innerWarnings(code) }
}

/** Adds both check characters. @throws RangeError when a part has another length or alphabet. */
export function makeCreditCode(body: CreditCodeBody): string {
  const first16 = body.department + body.category + body.region + body.organisation
  const first17 = first16 + organisationCheckCharacter(body.organisation)
  const verdict = checkCreditCode(first17 + creditCheckCharacter(first17))
  if (!verdict.ok || verdict.parts.region !== body.region) {
    throw new RangeError(`not the parts of a credit code: ${JSON.stringify(body)}`)
  }
  return verdict.code
}

function cut(code: string): CreditCodeParts {
  return {
    department: code.charAt(0),
    category: code.charAt(1),
    region: code.slice(2, 8),
    organisation: code.slice(8, 17),
    check: code.charAt(17),
  }
}

function innerWarnings(code: string): CodeFault[] {
  const fault = checkFault(code, 17, organisationCheckCharacter(code.slice(8, 16)))
  return fault ? [fault] : []
}

import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts'
import {
  type Checked,
  type CodeFault,
  characterFault,
  checkFault,
  lengthFault,
  refused,
} from '../text/fault.ts'
import { normaliseCode } from '../text/fold.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** What a resident ID number tells. Use it to check input only; never store the number in the clear. */
export type ResidentIdParts = {
  readonly region: string
  readonly birth: CivilDate
  readonly sex: 'male' | 'female'
}

/** Check character of the first 17 digits. Source: GB 11643-1999. */
export function residentIdCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0)
  return '10X98765432'.charAt(sum % 11)
}

/** Verdict on an 18-character resident ID number; with `today`, a later birth is refused. */
export function checkResidentId(raw: string, today?: CivilDate): Checked<ResidentIdParts> {
  const code = normaliseCode(raw)
  const fault =
    lengthFault(code, [18]) ??
    characterFault(code, (index) => (index < 17 ? '0123456789' : '0123456789X')) ??
    birthFault(code, today) ??
    checkFault(code, 18, residentIdCheckCharacter(code.slice(0, 17)))
  if (fault) return refused(code, fault)
  const sex = Number(code.charAt(16)) % 2 === 1 ? 'male' : 'female'
  return {
    ok: true,
    code,
    parts: { region: code.slice(0, 6), birth: birthOf(code), sex },
    warnings: [],
  }
}

/** Adds the check character to 17 digits, for invented people in tests and demonstrations.
 * @throws RangeError when they make no valid number. */
export function makeResidentId(first17: string): string {
  const verdict = checkResidentId(first17 + residentIdCheckCharacter(first17))
  if (!verdict.ok) throw new RangeError('not the digits of a resident ID number')
  return verdict.code
}

function birthOf(code: string): CivilDate {
  return `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`
}

function birthFault(code: string, today: CivilDate | undefined): CodeFault | undefined {
  const birth = birthOf(code)
  if (isCivilDate(birth) && (today === undefined || birth <= today)) return undefined
  return { reason: 'part', part: 'birth', title: '出生日期', found: code.slice(6, 14) }
}

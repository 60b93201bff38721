import { gs1CheckDigit, mod1110 } from '../text/check-digits.ts'
import {
  type Checked,
  type CodeFault,
  characterFault,
  checkFault,
  lengthFault,
  refused,
} from '../text/fault.ts'
import { normaliseCode } from '../text/fold.ts'

/** One part of a fixed-length number: decimal digits; a value outside `min` to `max` is a warning. */
export type CodePart = {
  readonly name: string
  readonly title: string
  readonly length: number
  readonly min?: number
  readonly max?: number
}

/** A numbering rule as data: parts in order, then one check digit if `check` names its rule. `prefix` is
 * printed before the digits and may be left out by the typist. */
export type CodeProfile = {
  readonly title: string
  readonly source: string
  readonly prefix?: string
  readonly parts: readonly CodePart[]
  readonly check?: 'mod11-10' | 'gs1'
}

/** Part values by name, with `check` where the profile has a check digit. */
export type ProfileParts = Readonly<Record<string, string>>

const CHECK_RULES = { 'mod11-10': mod1110, gs1: gs1CheckDigit }

/** Verdict on a number under a profile; `code` comes back with its prefix. */
export function checkByProfile(raw: string, profile: CodeProfile): Checked<ProfileParts> {
  const { prefix = '', check } = profile
  const typed = normaliseCode(raw)
  const digits = prefix && typed.startsWith(prefix) ? typed.slice(prefix.length) : typed
  const body = digits.slice(0, bodyLength(profile))
  const fault =
    lengthFault(digits, [bodyLength(profile) + (check ? 1 : 0)]) ??
    characterFault(digits, () => '0123456789') ??
    (check && checkFault(digits, digits.length, CHECK_RULES[check](body)))
  if (fault) return refused(typed, fault)
  return {
    ok: true,
    code: prefix + digits,
    parts: cut(digits, profile),
    warnings: warnings(digits, profile),
  }
}

/** Joins parts and adds the prefix and the check digit.
 * @throws RangeError when a part is missing or has another length. */
export function makeByProfile(profile: CodeProfile, parts: ProfileParts): string {
  const body = profile.parts.map(({ name }) => parts[name] ?? '').join('')
  const digits = profile.check ? body + CHECK_RULES[profile.check](body) : body
  const fits = profile.parts.every(({ name, length }) => parts[name]?.length === length)
  const verdict = checkByProfile(digits, profile)
  if (!fits || !verdict.ok) throw new RangeError(`not the parts of ${profile.title}`)
  return verdict.code
}

function bodyLength({ parts }: CodeProfile): number {
  return parts.reduce((total, part) => total + part.length, 0)
}

function cut(digits: string, profile: CodeProfile): ProfileParts {
  let at = 0
  const values = profile.parts.map(({ name, length }): [string, string] => {
    at += length
    return [name, digits.slice(at - length, at)]
  })
  return Object.fromEntries(profile.check ? [...values, ['check', digits.slice(at)]] : values)
}

function warnings(digits: string, profile: CodeProfile): CodeFault[] {
  const values = cut(digits, profile)
  return profile.parts.flatMap(({ name, title, min = 0, max = Number.POSITIVE_INFINITY }) => {
    const found = values[name] ?? ''
    const inside = Number(found) >= min && Number(found) <= max
    return inside ? [] : [{ reason: 'part', part: name, title, found }]
  })
}

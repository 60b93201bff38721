import { normaliseCode } from '../text/fold.ts'
import { CREDIT_CODE_ALPHABET, checkCreditCode, creditCheckCharacter } from './credit-code.ts'
import { looksLike } from './look-alikes.ts'
import { checkOrganisationCode, organisationCheckCharacter } from './organisation-code.ts'

/** A valid code one slip away from what was typed; `positions` (from 1) are those that differ. */
export type CodeSuggestion = {
  readonly code: string
  readonly change: 'check' | 'look-alike' | 'transposition' | 'substitution'
  readonly positions: readonly number[]
}

type Grade = 'sound' | 'doubtful' | 'wrong'
type Rules = {
  readonly alphabet: string
  readonly grade: (code: string) => Grade
  /** The check character that fits everything before it. */
  readonly check: (before: string) => string
  /** Whether letters that look like digits are digits more often than the check character is wrong. */
  readonly lettersFirst?: true
}

const MAX_FOLDS = 64

/** Valid credit codes near a wrong one, most likely first, at most `limit`; none for a valid code.
 * Tries the check character, look-alikes (O→0, I→1, S→5, Z→2 …), adjacent transpositions, and anything in the
 * place of a character that no code has. Those whose inner organisation code fails come after all others. */
export function suggestCreditCodes(raw: string, limit = 3): CodeSuggestion[] {
  const check = creditCheckCharacter
  const rules = { alphabet: CREDIT_CODE_ALPHABET, grade: gradeCredit, check }
  return suggest(normaliseCode(raw), rules, limit)
}

/** The same for organisation codes, whose alphabet has every letter. */
export function suggestOrganisationCodes(raw: string, limit = 3): CodeSuggestion[] {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const check = organisationCheckCharacter
  return suggest(
    normaliseCode(raw),
    { alphabet, grade: gradeOrganisation, check, lettersFirst: true },
    limit,
  )
}

function gradeCredit(code: string): Grade {
  const verdict = checkCreditCode(code)
  if (!verdict.ok) return 'wrong'
  return verdict.warnings.length === 0 ? 'sound' : 'doubtful'
}

function gradeOrganisation(code: string): Grade {
  return checkOrganisationCode(code).ok ? 'sound' : 'wrong'
}

function suggest(code: string, rules: Rules, limit: number): CodeSuggestion[] {
  if (rules.grade(code) !== 'wrong') return []
  const sound = new Map<string, CodeSuggestion>()
  const doubtful = new Map<string, CodeSuggestion>()
  for (const [change, candidate] of candidates(code, rules)) {
    const grade = rules.grade(candidate)
    if (grade === 'wrong' || sound.has(candidate) || doubtful.has(candidate)) continue
    const found = { code: candidate, change, positions: differences(code, candidate) }
    ;(grade === 'sound' ? sound : doubtful).set(candidate, found)
  }
  return [...sound.values(), ...doubtful.values()].slice(0, Math.max(0, limit))
}

function* candidates(
  code: string,
  { alphabet, check, lettersFirst }: Rules,
): Generator<[CodeSuggestion['change'], string]> {
  for (const folded of foldForeign(code, alphabet)) yield ['look-alike', folded]
  const checked = code.slice(0, -1) + check(code.slice(0, -1))
  if (!lettersFirst) yield ['check', checked]
  for (const similar of oneCharacter(code, looksLike)) yield ['look-alike', similar]
  yield ['check', checked]
  for (const swapped of transpositions(code)) yield ['transposition', swapped]
  const anything = (char: string) => (alphabet.includes(char) ? [] : [...alphabet])
  for (const other of oneCharacter(code, anything)) yield ['substitution', other]
}

/** Every way to replace all characters outside the alphabet by look-alikes inside it. */
function foldForeign(code: string, alphabet: string): string[] {
  let folds = ['']
  for (const char of code) {
    const options = alphabet.includes(char)
      ? [char]
      : looksLike(char).filter((other) => alphabet.includes(other))
    folds = folds.flatMap((start) => options.map((option) => start + option)).slice(0, MAX_FOLDS)
  }
  return folds
}

function* oneCharacter(code: string, options: (char: string) => string[]): Generator<string> {
  for (let i = 0; i < code.length; i += 1) {
    for (const option of options(code.charAt(i)))
      yield code.slice(0, i) + option + code.slice(i + 1)
  }
}

function* transpositions(code: string): Generator<string> {
  for (let i = 0; i + 1 < code.length; i += 1) {
    yield code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2)
  }
}

function differences(a: string, b: string): number[] {
  return [...a].flatMap((char, index) => (char === b.charAt(index) ? [] : [index + 1]))
}

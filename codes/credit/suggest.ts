import { normaliseCode } from '../text/fold.ts'
import { CREDIT_CODE_ALPHABET, checkCreditCode } from './credit-code.ts'
import { looksLike } from './look-alikes.ts'
import { checkOrganisationCode } from './organisation-code.ts'

/** A valid code one slip away from what was typed; `positions` (from 1) are those that differ. */
export type CodeSuggestion = {
  readonly code: string
  readonly change: 'look-alike' | 'transposition' | 'substitution'
  readonly positions: readonly number[]
}

type Grade = 'sound' | 'doubtful' | 'wrong'
type Rules = { readonly alphabet: string; readonly grade: (code: string) => Grade }

const MAX_FOLDS = 64

/** Valid credit codes near a wrong one, most likely first, at most `limit`; none for a valid code.
 * Tries look-alikes (O→0, I→1, S→5, Z→2 …), adjacent transpositions, then any one wrong character. */
export function suggestCreditCodes(raw: string, limit = 5): CodeSuggestion[] {
  return suggest(normaliseCode(raw), { alphabet: CREDIT_CODE_ALPHABET, grade: gradeCredit }, limit)
}

/** The same for organisation codes, whose alphabet has every letter. */
export function suggestOrganisationCodes(raw: string, limit = 5): CodeSuggestion[] {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  return suggest(normaliseCode(raw), { alphabet, grade: gradeOrganisation }, limit)
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
  for (const [change, candidate] of candidates(code, rules.alphabet)) {
    const grade = rules.grade(candidate)
    if (grade === 'wrong' || sound.has(candidate) || doubtful.has(candidate)) continue
    const found = { code: candidate, change, positions: differences(code, candidate) }
    ;(grade === 'sound' ? sound : doubtful).set(candidate, found)
  }
  return [...sound.values(), ...doubtful.values()].slice(0, Math.max(0, limit))
}

function* candidates(
  code: string,
  alphabet: string,
): Generator<[CodeSuggestion['change'], string]> {
  for (const folded of foldForeign(code, alphabet)) yield ['look-alike', folded]
  for (const similar of oneCharacter(code, looksLike)) yield ['look-alike', similar]
  for (const swapped of transpositions(code)) yield ['transposition', swapped]
  for (const other of oneCharacter(code, () => [...alphabet])) yield ['substitution', other]
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

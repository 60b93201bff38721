/** What two matters are compared by; absent is unknown, and unknown is like nothing. */
export interface Matter {
  readonly id: string
  readonly channel: string
  readonly externalNo?: string | null
  readonly receivedOn: string
  /** Digests of a telephone and an identity number, never the numbers. */
  readonly phone?: string | null
  readonly identity?: string | null
  readonly respondent: string
  readonly respondentParty?: string | null
  readonly address?: string | null
  readonly product?: string | null
  readonly text: string
}

/** How alike two matters are, each part with its sentence for the officer. */
export interface Likeness {
  readonly score: number
  readonly why: readonly string[]
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Both are known and say the same, however they are written. */
export const same = (a?: string | null, b?: string | null): boolean =>
  !!a && !!b && fold(a) !== '' && fold(a) === fold(b)

/** The same enterprise, by its code or, where one is unknown, by its name. */
export const sameRespondent = (a: Matter, b: Matter): boolean =>
  a.respondentParty && b.respondentParty
    ? a.respondentParty === b.respondentParty
    : same(a.respondent, b.respondent)

/** Whole days between two ISO days. */
export const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** Share of the two-letter pieces that two texts have in common: 0 … 1, 0 for texts of one letter. */
export function overlap(a: string, b: string): number {
  const [one, other] = [pieces(a), pieces(b)]
  const both = [...one].filter((piece) => other.has(piece)).length
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}

function pieces(text: string): Set<string> {
  const letters = [...fold(text)]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

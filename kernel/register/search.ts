/** Runs of letters, digits and Han characters, in one form: the units that are cut into bigrams. */
function runs(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Every two neighbouring characters; a run of one character stands for itself. */
export function bigrams(text: string): Set<string> {
  const found = new Set<string>()
  for (const run of runs(text)) {
    const characters = [...run]
    if (characters.length === 1) found.add(run)
    for (let i = 0; i + 1 < characters.length; i++) found.add(characters[i]! + characters[i + 1]!)
  }
  return found
}

/** The literal that PostgreSQL reads as a `tsvector`. Bigrams hold letters and digits only: nothing to escape. */
export function vectorOf(texts: readonly unknown[]): string {
  const found = bigrams(texts.filter((text) => typeof text === 'string').join(' '))
  return [...found].map((bigram) => `'${bigram}'`).join(' ')
}

/** What the search function takes: a `tsquery` and the patterns that recheck it, or null for nothing to find. */
export function queryOf(typed: string): { query: string; patterns: string[] } | null {
  const words = runs(typed)
  if (words.length === 0 || words.every((word) => [...word].length < 2)) return null
  const query = [...bigrams(typed)].map((bigram) => `'${bigram}'`).join(' & ')
  return {
    query,
    patterns: typed
      .trim()
      .split(/\s+/)
      .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
  }
}

function byUnit(words: readonly string[], unitOf: (word: string) => number): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const word of words) {
    const unit = unitOf(word)
    const same = found.get(unit)
    if (same === undefined) found.set(unit, [word])
    else same.push(word)
  }
  return found
}

/** Words that a text may begin or end with; only those that share its first or last sign are tried, the longest first. */
export class Lexicon {
  private readonly words: ReadonlySet<string>
  private readonly byFirst: ReadonlyMap<number, readonly string[]>
  private readonly byLast: ReadonlyMap<number, readonly string[]>

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
    const sorted = [...this.words].sort((a, b) => b.length - a.length)
    this.byFirst = byUnit(sorted, (word) => word.charCodeAt(0))
    this.byLast = byUnit(sorted, (word) => word.charCodeAt(word.length - 1))
  }

  has(text: string): boolean {
    return this.words.has(text)
  }

  /** The longest word the text begins with and that leaves at least `rest` signs behind it, or ''. */
  opening(text: string, rest = 0): string {
    const words = text === '' ? undefined : this.byFirst.get(text.charCodeAt(0))
    if (words === undefined) return ''
    for (const word of words) {
      if (text.length >= word.length + rest && text.startsWith(word)) return word
    }
    return ''
  }

  /** The longest word the text ends with and that fits, or ''. */
  closing(text: string, fits?: (word: string) => boolean): string {
    const words = text === '' ? undefined : this.byLast.get(text.charCodeAt(text.length - 1))
    if (words === undefined) return ''
    for (const word of words) {
      if (text.endsWith(word) && (fits === undefined || fits(word))) return word
    }
    return ''
  }
}

/** True when the last sign of a text is one of `signs`. */
export function endsInOneOf(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text[text.length - 1]!)
}

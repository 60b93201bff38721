/** What two readings of a text are compared by: keys from the strictest to the loosest, and the words themselves. */
export interface Likened<T> {
  readonly item: T
  readonly keys: readonly string[]
  readonly words: string
}
/** Something that is there today and what the corrected text says in its place. */
export type Pair<A, B> = readonly [kept: A, read: B]

/** Share of common bigrams from which two wordings are taken for the same item. */
const alike = 0.6

/**
 * Pairs what is kept with what was read anew, each at most once: by the strictest key that they share, in the
 * order of the text; what remains by likeness of words, the most alike first.
 */
export function paired<A, B>(
  kept: readonly Likened<A>[],
  read: readonly Likened<B>[],
): readonly Pair<A, B>[] {
  const left = new Set(kept)
  const fresh = new Set(read)
  const pairs: Pair<A, B>[] = []
  const join = (a: Likened<A>, b: Likened<B>) => {
    left.delete(a)
    fresh.delete(b)
    pairs.push([a.item, b.item])
  }
  const strictness = Math.max(0, ...kept.map(({ keys }) => keys.length))
  for (let place = 0; place < strictness; place++) {
    const waiting = Map.groupBy(left, ({ keys }) => keys[place])
    for (const b of [...fresh]) {
      const key = b.keys[place]
      const a = key === undefined ? undefined : waiting.get(key)?.shift()
      if (a) join(a, b)
    }
  }
  for (const [a, b] of likenesses([...left], [...fresh]))
    if (left.has(a) && fresh.has(b)) join(a, b)
  return pairs
}

function likenesses<A, B>(kept: readonly Likened<A>[], read: readonly Likened<B>[]) {
  const grams = new Map([...kept, ...read].map((one) => [one, bigrams(one.words)]))
  const found = kept.flatMap((a) =>
    read.map((b) => ({ a, b, likeness: shared(grams.get(a)!, grams.get(b)!) })),
  )
  return found
    .filter(({ likeness }) => likeness >= alike)
    .sort((x, y) => y.likeness - x.likeness)
    .map(({ a, b }) => [a, b] as const)
}

const bigrams = (words: string): ReadonlySet<string> => {
  const letters = [...words.replace(/[^\p{L}\p{N}]/gu, '')]
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`))
}

/** Twice the common bigrams over all: 1 for the same words, 0 for none in common. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const gram of a) if (b.has(gram)) common += 1
  return common === 0 ? 0 : (2 * common) / (a.size + b.size)
}

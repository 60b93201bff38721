function bigrams(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[^0-9A-Za-z%\u3400-\u9fff]/g, '')
  return Array.from({ length: Math.max(1, plain.length - 1) }, (_, at) => plain.slice(at, at + 2))
}

/** How much two names share, 0–1: twice the common pairs of characters by all pairs. */
export function similarity(a: string, b: string): number {
  const left = bigrams(b)
  const right = bigrams(a)
  const all = left.length + right.length
  let hits = 0
  for (const pair of right) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    hits++
  }
  return (2 * hits) / all
}

/** Pairs each expected item with at most one read item, the most alike first; `alike` 0 keeps them apart. */
export function paired<E, R>(
  expected: readonly E[],
  read: readonly R[],
  alike: (expected: E, read: R) => number,
): Map<E, R> {
  const candidates = expected.flatMap((one) =>
    read.map((other) => ({ one, other, score: alike(one, other) })),
  )
  const pairs = new Map<E, R>()
  const taken = new Set<R>()
  for (const { one, other, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score <= 0 || pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}

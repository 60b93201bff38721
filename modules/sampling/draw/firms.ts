import { type Entry, takingPart } from './entry.ts'
import { byBytes, hashOf } from './hash.ts'
import type { Rule } from './rule.ts'

/** The smallest of as many hashes as it has tickets: drawing weighted, without replacement, without fractions. */
export function keyOf(seed: string, { code, tickets }: Pick<Entry, 'code' | 'tickets'>): string {
  const keys = Array.from({ length: tickets }, (_, n) => hashOf(seed, 'firm', code, n + 1))
  return keys.toSorted(byBytes)[0]!
}

/** The firms that are drawn, in the order in which they came. */
export function drawFirms<E extends Entry>(seed: string, rule: Rule, entries: readonly E[]): E[] {
  const keyed = takingPart(entries, 'firm')
    .map((entry) => ({ entry, key: keyOf(seed, entry) }))
    .toSorted((a, b) => byBytes(a.key, b.key) || byBytes(a.entry.code, b.entry.code))
  const drawn = rule.perClass
    ? Object.entries(rule.perClass).flatMap(([stratum, percent]) => {
        const of = keyed.filter(({ entry }) => entry.stratum === stratum)
        return of.slice(0, Math.ceil((of.length * percent) / 100))
      })
    : keyed.slice(0, rule.firms)
  return drawn.toSorted((a, b) => byBytes(a.key, b.key)).map(({ entry }) => entry)
}

/**
 * Tests that only save work in front of a pattern: they may let a text through in vain, never keep one out wrongly.
 * `gates.test.ts` reads with all of them open, and with `kindsIn` telling every kind, and expects the same.
 */

/**
 * Tells in one pass which groups of signs `text[from, to)` holds: bit n for group n, of no more than 31. For the
 * patterns of one concept, whose signs would be too many for `signs.ts`.
 */
export function groupsOf(
  groups: readonly string[],
): (text: string, from?: number, to?: number) => number {
  const bits = new Int32Array(0x10000)
  for (const [n, signs] of groups.entries()) {
    for (let at = 0; at < signs.length; at++) bits[signs.charCodeAt(at)]! |= 1 << n
  }
  return (text, from = 0, to = text.length) => {
    let found = 0
    for (let at = from; at < to; at++) found |= bits[text.charCodeAt(at)]!
    return found
  }
}

/** False when what a pattern matches at `at` cannot begin there, by the first signs it may have. */
export function mayBeginWith(text: string, signs: string, at = 0): boolean {
  // Not by `includes`: taking one Chinese sign out of a text makes a string of it.
  const unit = text.charCodeAt(at)
  for (let n = 0; n < signs.length; n++) if (signs.charCodeAt(n) === unit) return true
  return false
}

/** False when a pattern that ends in `$` cannot match, by the last signs it may have. */
export function mayEndWith(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text[text.length - 1]!)
}

/**
 * Tests that only save work in front of a pattern: they may let a text through in vain, never keep one out wrongly.
 * `gates.test.ts` reads with all of them open, and with `kindsIn` telling every kind, and expects the same.
 */

/** False when what a pattern matches at `at` cannot begin there, by the first signs it may have. */
export function mayBeginWith(text: string, signs: string, at = 0): boolean {
  return at < text.length && signs.includes(text[at]!)
}

/** False when a pattern that ends in `$` cannot match, by the last signs it may have. */
export function mayEndWith(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text[text.length - 1]!)
}

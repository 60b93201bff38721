import { createHash } from 'node:crypto'

/** The next number from 0 up to 1. */
export type Random = () => number

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomFrom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE()
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list that is not empty. */
export const pick = <T>(random: Random, of: readonly T[]): T =>
  of[Math.floor(random() * of.length)]!

/** One of a list that is not empty, as often as its `weight` says. */
export function pickWeighted<T extends { readonly weight: number }>(
  random: Random,
  of: readonly T[],
): T {
  let left = random() * of.reduce((sum, { weight }) => sum + weight, 0)
  for (const one of of) {
    left -= one.weight
    if (left < 0) return one
  }
  return of.at(-1)!
}

/** The request of a step of the demonstration: the same for the same words, so that a build can be resumed. */
export function requestOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('/')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

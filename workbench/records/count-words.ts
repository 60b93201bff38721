import type { Sentence } from '../language/english.ts'

/** Beyond so many the server counts no further and estimates. */
const countedTo = 10_000

/** How a number of records is said: counted, estimated, or more than are counted where the estimate says no more. */
export function countWords({ n, exact }: { n: number; exact: boolean }): Sentence {
  if (exact) return '共{{n}}条'
  return n > countedTo + 1 ? '约{{n}}条' : '1万条以上'
}

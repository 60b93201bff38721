import { amounts } from './amount.ts'
import { bands, passMarks, weights } from './assessment.ts'
import { bans } from './ban.ts'
import { cycles } from './cycle.ts'
import { effective } from './effective.ts'
import { applicants } from './eligibility.ts'
import type { Fact, Reader } from './fact.ts'
import { quotas } from './quota.ts'
import { stages } from './stage.ts'
import { validity } from './validity.ts'

const LONGEST = 500

const READERS: readonly Reader[] = [
  ...[cycles, quotas, validity, amounts, stages, bans, effective, applicants],
  ...[weights, bands, passMarks],
]

/** The facts of one sentence of an article. */
export function factsIn(sentence: string): Fact[] {
  // No rule is that long; patterns over lists must not see a text that lost its full stops.
  return sentence.length > LONGEST ? [] : READERS.flatMap((read) => read(sentence))
}

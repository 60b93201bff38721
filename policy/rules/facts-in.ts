import { groupsOf } from '../text/gates.ts'
import { hasAll } from '../text/signs.ts'
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

/** Signs of years, figures, points, stages, bans, days, applications, of what recurs and of what holds. */
const signsOf = groupsOf([
  '年',
  '0123456789一二三四五六七八九十百成之番倍两',
  '分%',
  '程步阶环流顺',
  '不暂停丧取禁',
  '日',
  '报评请荐选',
  '每周届评',
  '效称荣命证资',
])
const [YEARS, FIGURES, POINTS, STAGES, BANS, DAYS] = [1, 2, 4, 8, 16, 32] as const
const [APPLIES, RECURS, HOLDS] = [64, 128, 256] as const

/** The readers in their order, each with the groups of signs without all of which it finds nothing. */
const READERS: readonly (readonly [Reader, number])[] = [
  [cycles, YEARS | RECURS],
  [quotas, FIGURES],
  [validity, YEARS | HOLDS],
  [amounts, FIGURES],
  [stages, STAGES],
  [bans, BANS],
  [effective, DAYS],
  [applicants, YEARS | APPLIES],
  [weights, FIGURES | POINTS],
  [bands, FIGURES | POINTS],
  [passMarks, FIGURES | POINTS],
]

/** The facts of one sentence of an article. */
export function factsIn(sentence: string): Fact[] {
  // No rule is that long; patterns over lists must not see a text that lost its full stops.
  if (sentence.length > LONGEST) return []
  const signs = signsOf(sentence)
  const found: Fact[] = []
  for (const [read, needs] of READERS) {
    if (hasAll(signs, needs)) found.push(...read(sentence))
  }
  return found
}

import { field, highestKnown, least, percentOf, pick, plus, setting } from '@zhiheng/kernel'

/** Of fines and confiscated sums together, in per cent (第十二条). */
const rates = {
  first: setting('reward.rate.first', 5),
  second: setting('reward.rate.second', 3),
  third: setting('reward.rate.third', 1),
} as const
/** At least so much, a fine or not: 5,000, 3,000 and 1,000 yuan, in fen. */
const floors = {
  first: setting('reward.floor.first', 500_000),
  second: setting('reward.floor.second', 300_000),
  third: setting('reward.floor.third', 100_000),
} as const
/** At most so much for one case: 1,000,000 yuan. */
const cap = setting('reward.cap', 100_000_000)

const byGrade = highestKnown(pick('grade', floors), percentOf(pick('grade', rates), 'fine'))

/** What a reward comes to; an insider may get more, and never more than the most. */
export const amount = least(cap, highestKnown(byGrade, plus(byGrade, field('insiderExtra'))))

/** From 500,000 yuan on the finance department decides too (第十二条). */
export const belowFinance = 50_000_000 - 1

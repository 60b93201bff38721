import { testOf } from '@zhiheng/modules'
import { z } from 'zod'

const word = z.string().max(500)
const amount = z.number()
const test = z.unknown().superRefine((value, context) => {
  const read = testOf(JSON.stringify(value) ?? '')
  if (typeof read === 'string') context.addIssue({ code: 'custom', message: read })
})
const scores = z.discriminatedUnion('how', [
  z.strictObject({ how: z.enum(['whole', 'percent', 'given']), points: amount }),
  z.strictObject({ how: z.literal('linear'), points: amount, floor: amount, target: amount }),
  z.strictObject({ how: z.literal('each'), points: amount, most: amount }),
  z.strictObject({ how: z.literal('bands'), bands: z.array(z.tuple([amount, amount])).max(50) }),
  z.strictObject({ how: z.literal('rank'), points: z.array(amount).max(100) }),
])
const printed = {
  code: word,
  under: word.optional(),
  title: word,
  words: z.string().max(20_000).optional(),
  rule: word.optional(),
  cites: word,
}
const node = z.union([
  z.strictObject({ ...printed, role: z.literal('group'), points: amount.optional() }),
  z.strictObject({
    ...printed,
    ...{ role: z.enum(['entry', 'points', 'bonus', 'deduction', 'veto']), test },
    ...{ applies: test.optional(), scores: scores.optional(), department: word.optional() },
    evidence: z.enum(['optional', 'required']).optional(),
  }),
])
const band = z.strictObject({
  ...{ grade: word, title: word, least: amount.nullable() },
  ...{ mostShare: amount.optional(), mostCount: amount.optional() },
})
const places = z.strictObject({
  most: amount,
  least: amount.optional(),
  ties: z.strictObject({
    by: z.array(word).max(100),
    else: z.enum(['all', 'none', 'draw', 'committee']),
  }),
})
const term = z.strictObject({
  ...{ title: word.optional(), amount: amount.nullable(), unit: word, text: word.optional() },
  ...{ rule: word.optional(), cites: word, verified: z.boolean() },
})

/** A scheme as the checker takes it: the kernel's `SchemeContent`, of bounded size. */
export const schemeBody = z.strictObject({
  format: z.literal(1),
  code: word,
  version: z.int(),
  title: word,
  kind: word,
  subject: word,
  among: z.record(z.string(), z.string()).optional(),
  nodes: z.array(node).max(2000),
  result: z.strictObject({
    combine: z.enum(['all', 'points']),
    decimals: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    base: amount.optional(),
    total: amount.nullable(),
    rescale: z.enum(['rescaled', 'full', 'none']),
    bands: z.array(band).max(50),
    caps: z.array(z.strictObject({ when: test, grade: word, cites: word })).max(100),
    places: places.optional(),
    goesOut: z.boolean(),
  }),
  terms: z.record(word, term),
  stages: z
    .array(
      z.strictObject({
        ...{ code: word, title: word, rule: word.optional() },
        needs: z.array(word).max(100).optional(),
      }),
    )
    .max(100),
  maps: z.record(word, z.record(word, word)).optional(),
})

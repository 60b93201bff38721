import type { Catalogue } from '../catalogue.ts'
import { appraiseInMemory } from '../scheme/appraise.ts'
import type { Scheme, SchemeExample } from '../scheme/declare.ts'
import { factsOf } from '../scheme/facts.ts'
import { schemeFaults } from '../scheme/faults/index.ts'

/** What is wrong with the templates of schemes: faults of their content, and examples that do not hold. */
export const schemesFaults = (catalogue: Catalogue): string[] =>
  catalogue.modules.flatMap(({ schemes }) =>
    schemes.flatMap((scheme) => {
      const faults = schemeFaults(scheme.content, catalogue).filter(({ warning }) => !warning)
      if (faults.length)
        return faults.map(
          ({ node, field, says }) =>
            `${[scheme.name, node, field].filter(Boolean).join('.')}: ${says}`,
        )
      if (scheme.examples.length === 0) return [`${scheme.name}: has no examples`]
      return scheme.examples.flatMap((example, n) =>
        exampleFaults(scheme, example, catalogue).map(
          (fault) => `${scheme.name}.example ${n + 1}: ${fault}`,
        ),
      )
    }),
  )

function exampleFaults(
  { content }: Scheme,
  { given, expect }: SchemeExample,
  { inputs }: Catalogue,
): string[] {
  const { verdict, score, grades } = appraiseInMemory(content, factsOf(content, given), inputs)
  const ends = score && (score.low === score.high ? score.low : [score.low, score.high])
  const got = { verdict, score: ends, grades }
  return Object.entries(expect).flatMap(([name, wanted]) => {
    const [is, should] = [got[name as keyof typeof got], wanted].map((one) => JSON.stringify(one))
    return is === should ? [] : [`expected ${name} ${should}, got ${is}`]
  })
}

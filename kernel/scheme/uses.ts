import { canonicalText } from '../catalogue.ts'
import {
  type InputUse,
  isCriterion,
  type SchemeContent,
  type Test,
  type Threshold,
} from './content.ts'

/** One value that a scheme needs: an input, of the members together where `through`, so many months before the day. */
export interface Use extends InputUse {
  readonly through?: string
  readonly monthsBack?: number
}
/** Under which a value stands among the facts: equal uses share one. */
export const useKey = ({ input, with: args = {}, through, monthsBack = 0 }: Use): string =>
  canonicalText([input, args, ...(through || monthsBack ? [through ?? null, monthsBack] : [])])

const lengths = { year: 12, quarter: 3 } as const

/** The uses of the periods of a `steady`: each looks at its own months, the latest first. */
export function periodsOf(test: Extract<Test, { kind: 'steady' }>): readonly Use[] {
  const months = lengths[test.each]
  return Array.from({ length: test.periods }, (_, n) => ({
    input: test.input,
    with: { ...test.with, window: months },
    ...(n ? { monthsBack: n * months } : {}),
  }))
}

/** What a test asks of the subject itself. */
export function usesOfTest(test: Test): readonly Use[] {
  switch (test.kind) {
    case 'input':
    case 'held':
    case 'none':
      return [test]
    case 'pooled':
      return [test]
    case 'rise':
      return [test, { ...test, monthsBack: test.months }]
    case 'steady':
      return periodsOf(test)
    default:
      return []
  }
}

/** A test and those of which it is made, on the same subject; those on members are another matter. */
export function partsOfTest(test: Test): readonly Test[] {
  if (test.kind === 'every' || test.kind === 'some') return [test, ...test.of.flatMap(partsOfTest)]
  return test.kind === 'not' ? [test, ...partsOfTest(test.of)] : [test]
}

/** Every test of a scheme with the node where it stands; that of a cap has none. */
export function testsOf({
  nodes,
  result,
}: SchemeContent): readonly (readonly [string | null, Test])[] {
  const ofNodes = nodes.filter(isCriterion).flatMap(({ code, test, applies }) => {
    const tests = applies ? [test, applies] : [test]
    return tests.map((one) => [code, one] as const)
  })
  return [...ofNodes, ...result.caps.map(({ when }) => [null, when] as const)]
}

/** What is asked of the members of a group. */
export interface MemberUses {
  readonly through: string
  readonly uses: readonly Use[]
}

/** Every value that a scheme needs of a subject, each once, and of the members of the groups that it is. */
export function usesOf(content: SchemeContent): {
  readonly own: readonly Use[]
  readonly members: readonly MemberUses[]
} {
  const parts = testsOf(content).flatMap(([, test]) => partsOfTest(test))
  const shares = parts.filter((test) => test.kind === 'share')
  const through = [...new Set(shares.map((share) => share.through))]
  return {
    own: once(parts.flatMap(usesOfTest)),
    members: through.map((name) => ({
      through: name,
      uses: once(shares.filter((share) => share.through === name).flatMap(usesOfShare)),
    })),
  }
}

function usesOfShare({ of, among, weigh }: Extract<Test, { kind: 'share' }>): readonly Use[] {
  const tests = [of, ...(among ? [among] : [])].flatMap(partsOfTest)
  return [...tests.flatMap(usesOfTest), ...(weigh ? [weigh] : [])]
}

const once = (uses: readonly Use[]): readonly Use[] => [
  ...new Map(uses.map((use) => [useKey(use), plain(use)])).values(),
]
const plain = ({ input, with: args, through, monthsBack }: Use): Use => ({
  input,
  ...(args ? { with: args } : {}),
  ...(through ? { through } : {}),
  ...(monthsBack ? { monthsBack } : {}),
})

/** Under which a benchmark stands among the facts: as of the day, or of so many months before it. */
export const benchmarkKey = (
  { benchmark, of, own }: Extract<Threshold, { benchmark: string }>,
  monthsBack = 0,
): string => `${benchmark}/${of}${own ? '/own' : ''}${monthsBack ? `@${monthsBack}` : ''}`

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Appraisal, appraiseInMemory } from './appraise.ts'
import type { SchemeContent } from './content.ts'
import { explain, type Reason } from './explain.ts'
import { gradesWithin, placesOf } from './places.ts'
import { addPoints, minus, noPoints } from './points.ts'
import { anyContent, anyFacts, settled } from './testing/random.ts'

const runs = { numRuns: 600 }
const shown = ({ verdict, score, grades }: Appraisal) => ({ verdict, score, grades })
const number = (text: string) => Number(text)

it('learning what was unknown never leads outside what was said before', () => {
  fc.assert(
    fc.property(anyContent, anyFacts, fc.nat(), (content, facts, pick) => {
      const wide = appraiseInMemory(content, facts)
      const known = appraiseInMemory(content, settled(facts, pick))
      for (const [code, one] of known.criteria) {
        const before = wide.criteria.get(code)!.verdict
        if (before !== 'unknown') expect(one.verdict).toBe(before)
      }
      if (wide.verdict !== 'unknown') expect(known.verdict).toBe(wide.verdict)
      if (known.score) {
        expect(number(known.score.low)).toBeGreaterThanOrEqual(number(wide.score!.low))
        expect(number(known.score.high)).toBeLessThanOrEqual(number(wide.score!.high))
        expect(wide.grades).toEqual(expect.arrayContaining([...known.grades]))
      }
    }),
    runs,
  )
})

it('what is unknown is neither met nor failed', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const { criteria } = appraiseInMemory(content, { values: {} })
      for (const { verdict, points } of criteria.values()) {
        expect(verdict).toBe('unknown')
        if (points) expect(points.low).toBeLessThanOrEqual(points.high)
      }
    }),
    runs,
  )
})

it('the order in which criteria are printed changes nothing', () => {
  fc.assert(
    fc.property(anyContent, anyFacts, fc.nat(), (content, facts, seed) => {
      const by = (code: string) => (Number(code.slice(1) || 7) * 7919 + seed) % 101
      const nodes = content.nodes.toSorted((a, b) => by(a.code) - by(b.code))
      expect(shown(appraiseInMemory({ ...content, nodes }, facts))).toEqual(
        shown(appraiseInMemory(content, facts)),
      )
    }),
    runs,
  )
})

it('without groups and bounds the score is the sum of its criteria, rounded once', () => {
  fc.assert(
    fc.property(anyContent, anyFacts, fc.nat(), (content, facts, pick) => {
      const nodes = content.nodes.flatMap((node) =>
        node.role === 'group' ? [] : [{ ...node, under: undefined, applies: undefined }],
      ) as unknown as SchemeContent['nodes']
      const result = { ...content.result, combine: 'points', total: null, rescale: 'none' } as const
      const answers = Object.fromEntries(
        Object.entries(facts.answers ?? {}).filter(([, one]) => one.verdict !== 'notApplicable'),
      )
      const { criteria, score } = appraiseInMemory(
        { ...content, nodes, result },
        { ...settled(facts, pick), answers },
      )
      const sum = [...criteria.values()]
        .map(({ node, points }) =>
          node.role === 'deduction' ? minus(points ?? noPoints) : (points ?? noPoints),
        )
        .reduce(addPoints, noPoints)
      const tenths = (value: bigint) =>
        value <= 0n ? 0 : Number((value + 50_000n) / 100_000n) / 10
      expect([number(score!.low), number(score!.high)]).toEqual([tenths(sum.low), tenths(sum.high)])
    }),
    runs,
  )
})

it('points stay between nothing and the total', () => {
  fc.assert(
    fc.property(anyContent, anyFacts, (content, facts) => {
      const { score } = appraiseInMemory(content, facts)
      if (!score) return
      expect(number(score.low)).toBeGreaterThanOrEqual(0)
      expect(number(score.low)).toBeLessThanOrEqual(number(score.high))
      if (content.result.total !== null)
        expect(number(score.high)).toBeLessThanOrEqual(content.result.total)
    }),
    runs,
  )
})

it('every criterion is in the explanation, with a sentence that says what it looked at', () => {
  const all = (reason: Reason): readonly Reason[] => [reason, ...reason.of.flatMap(all)]
  fc.assert(
    fc.property(anyContent, anyFacts, (content, facts) => {
      const reasons = all(explain(content, appraiseInMemory(content, facts)))
      const codes = reasons.flatMap(({ node }) => node ?? [])
      expect(codes.toSorted()).toEqual(content.nodes.map(({ code }) => code).toSorted())
      expect(reasons.every(({ says }) => says.length > 0)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

const withPlaces = fc
  .record({
    content: anyContent,
    most: fc.integer({ min: 1, max: 3 }),
    ties: fc.constantFrom('all' as const, 'none' as const, 'draw' as const),
  })
  .map(
    ({ content, most, ties }): SchemeContent => ({
      ...content,
      result: {
        ...content.result,
        combine: 'points',
        bands: content.result.bands.map((band, i) =>
          i === 0 ? { ...band, mostCount: most } : band,
        ),
        places: { most, ties: { by: [], else: ties } },
      },
    }),
  )
const some = fc.array(anyFacts, { minLength: 1, maxLength: 5 })
const entrants = (content: SchemeContent, each: Parameters<typeof appraiseInMemory>[1][]) =>
  each.map((facts, i) => ({ subject: `s${i}`, appraisal: appraiseInMemory(content, facts) }))

it('a place that is known stays, whatever is learnt of anybody; no more are placed than there are places', () => {
  fc.assert(
    fc.property(withPlaces, some, fc.nat(), (content, each, pick) => {
      const wide = placesOf(content, entrants(content, each))
      const known = placesOf(
        content,
        entrants(
          content,
          each.map((facts, i) => settled(facts, pick + i)),
        ),
      )
      for (const [i, one] of known.entries()) {
        if (one.from !== null) expect(one.from).toBeGreaterThanOrEqual(wide[i]!.from!)
        if (one.to !== null) expect(one.to).toBeLessThanOrEqual(wide[i]!.to!)
        if (['placed', 'notPlaced'].includes(wide[i]!.outcome))
          expect(one.outcome).toBe(wide[i]!.outcome)
      }
      const { most, ties } = content.result.places!
      const placed = known.filter(({ outcome }) => outcome === 'placed').length
      if (ties.else !== 'all') expect(placed).toBeLessThanOrEqual(most)
    }),
    { numRuns: 300 },
  )
})

it('no more have a grade than may, and a grade that is known stays', () => {
  fc.assert(
    fc.property(withPlaces, some, fc.nat(), (content, each, pick) => {
      const wide = gradesWithin(content, entrants(content, each))
      const known = gradesWithin(
        content,
        entrants(
          content,
          each.map((facts, i) => settled(facts, pick + i)),
        ),
      )
      for (const [subject, grades] of known)
        if (grades.length === 1)
          expect(wide.get(subject) ?? grades).toEqual(expect.arrayContaining([...grades]))
      const best = [...known.values()].filter(
        (grades) => grades.length === 1 && grades[0] === 'A',
      ).length
      const { mostCount } = content.result.bands[0]!
      if (content.result.places!.ties.else !== 'all') expect(best).toBeLessThanOrEqual(mostCount!)
    }),
    { numRuns: 300 },
  )
})

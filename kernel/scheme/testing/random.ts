import fc from 'fast-check'
import type { Cap, Criterion, Group, Node, SchemeContent, Scoring, Test } from '../content.ts'
import type { Facts } from '../facts.ts'
import type { Known } from '../known.ts'
import { useKey } from '../uses.ts'

/** Random schemes over a few inputs, and what may be known for them: for properties that hold of every scheme. */
const numbers = ['a', 'b', 'c'] as const
const words = ['x', 'y', 'z'] as const
const small = fc.integer({ min: -3, max: 12 })

const numeric: fc.Arbitrary<Test> = fc.oneof(
  fc.record({
    kind: fc.constant('input' as const),
    input: fc.constantFrom(...numbers),
    is: fc.record({
      op: fc.constantFrom(
        'atLeast' as const,
        'atMost' as const,
        'above' as const,
        'below' as const,
      ),
      to: small,
    }),
  }),
  fc.record({
    kind: fc.constant('held' as const),
    input: fc.constantFrom(...numbers),
    least: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('none' as const), input: fc.constantFrom(...numbers) }),
  fc.record({
    kind: fc.constant('share' as const),
    through: fc.constant('group'),
    of: fc.constant<Test>({ kind: 'held', input: 'a', least: 2 }),
    among: fc.constant<Test>({ kind: 'none', input: 'b' }),
    is: fc.constant({ op: 'atLeast' as const, to: 50 }),
  }),
  fc.record({
    kind: fc.constant('rise' as const),
    input: fc.constant('a'),
    months: fc.constant(12),
    by: small,
  }),
)
const simple: fc.Arbitrary<Test> = fc.oneof(
  { weight: 4, arbitrary: numeric },
  fc.record({
    kind: fc.constant('input' as const),
    input: fc.constant('word'),
    is: fc.record({
      op: fc.constant('oneOf' as const),
      values: fc.subarray([...words], { minLength: 1 }),
    }),
  }),
  fc.constant<Test>({ kind: 'declared' }),
)
export const anyTest: fc.Arbitrary<Test> = fc.oneof(
  { weight: 4, arbitrary: simple },
  fc.record({
    kind: fc.constant('every' as const),
    of: fc.array(simple, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('some' as const),
    of: fc.array(simple, { minLength: 2, maxLength: 3 }),
    least: fc.constantFrom(1, 2),
  }),
  fc.record({ kind: fc.constant('not' as const), of: simple }),
)

const points = fc.integer({ min: 0, max: 2000 }).map((n) => n / 100)
const whole: fc.Arbitrary<Scoring> = points.map((n) => ({ how: 'whole', points: n }))
const measured: fc.Arbitrary<Scoring> = fc.oneof(
  whole,
  fc.record({
    how: fc.constant('linear' as const),
    points,
    floor: fc.constantFrom(0, 9),
    target: fc.constantFrom(3, 7),
  }),
  fc.record({ how: fc.constant('each' as const), points, most: points }),
  points.map(
    (n): Scoring => ({
      how: 'bands',
      bands: [
        [8, n],
        [4, 1.5],
        [0, 2],
      ],
    }),
  ),
  points.map((n): Scoring => ({ how: 'rank', points: [n, 3, 1] })),
)
const scoring = fc.oneof(
  numeric.chain((test) => measured.map((scores) => ({ test, scores }))),
  anyTest.chain((test) => whole.map((scores) => ({ test, scores }))),
  points.map((n) => ({
    test: { kind: 'judged' } as const,
    scores: { how: 'percent', points: n } as const,
  })),
)

type Part = Omit<Criterion, 'code' | 'title' | 'cites' | 'under'>
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ role: fc.constantFrom('entry' as const, 'veto' as const), test: anyTest }),
  fc
    .record({
      role: fc.constantFrom(
        'points' as const,
        'points' as const,
        'bonus' as const,
        'deduction' as const,
      ),
      scoring,
      applies: fc.option(simple, { freq: 3 }),
    })
    .map(({ role, scoring: { test, scores }, applies }) => ({
      ...{ role, test, scores },
      ...(applies && role === 'points' ? { applies } : {}),
    })),
)
const group: fc.Arbitrary<Omit<Group, 'code'>> = fc.constant({
  role: 'group',
  title: '组',
  cites: '',
  points: 25,
})

const nodesFrom = (
  parts: readonly (Part & { in: boolean })[],
  top: Omit<Group, 'code'>,
  apart: boolean,
): Node[] => {
  const inside = (one: Part & { in: boolean }) => one.in && (!apart || one.role === 'points')
  const criteria = parts.map(
    ({ in: _, ...one }, i): Node => ({
      ...{ ...one, code: `n${i}`, title: `条目${i}`, cites: '' },
      ...(inside(parts[i]!) ? { under: 'g' } : {}),
    }),
  )
  return [{ ...top, code: 'g' }, ...criteria]
}

export const anyContent: fc.Arbitrary<SchemeContent> = fc
  .record({
    parts: fc.array(
      part.chain((one) => fc.boolean().map((inside) => ({ ...one, in: inside }))),
      { minLength: 1, maxLength: 7 },
    ),
    top: group,
    combine: fc.constantFrom('points' as const, 'points' as const, 'all' as const),
    rescale: fc.constantFrom('rescaled' as const, 'full' as const, 'none' as const),
    total: fc.constantFrom(40, null),
    caps: fc.array(
      anyTest.map((when): Cap => ({ when, grade: 'B', cites: '规则' })),
      { maxLength: 1 },
    ),
  })
  .map(({ parts, top, caps, ...result }) => ({
    ...{ format: 1, code: 'random', version: 1, title: '方案', kind: 'x', subject: 's' },
    nodes: nodesFrom(parts, top, result.rescale === 'rescaled'),
    result: {
      ...{ ...result, caps, decimals: 1, goesOut: false },
      bands: [
        { grade: 'A', title: '甲', least: 20 },
        { grade: 'B', title: '乙', least: 8 },
        { grade: 'C', title: '丙', least: null },
      ],
    },
    ...{ terms: {}, stages: [] },
  }))

const knownNumber: fc.Arbitrary<Known> = fc
  .tuple(fc.option(small, { freq: 5 }), fc.nat({ max: 5 }), fc.boolean(), fc.boolean())
  .map(([low, width, exact, open]) => {
    if (low === null) return { kind: 'number', low: null, high: open ? null : width }
    return { kind: 'number', low, high: exact ? low : open ? null : low + width }
  })
const knownWord: fc.Arbitrary<Known> = fc
  .option(fc.subarray([...words], { minLength: 1 }))
  .map((among) => ({ kind: 'word', among }))

const values = fc
  .record({ a: knownNumber, b: knownNumber, c: knownNumber, before: knownNumber, word: knownWord })
  .map(
    (known): Record<string, Known> => ({
      [useKey({ input: 'a' })]: known.a,
      [useKey({ input: 'b' })]: known.b,
      [useKey({ input: 'c' })]: known.c,
      [useKey({ input: 'a', monthsBack: 12 })]: known.before,
      [useKey({ input: 'word' })]: known.word,
    }),
  )
const answer = fc.oneof(
  fc.constant({}),
  fc.record({
    verdict: fc.constantFrom('met' as const, 'failed' as const, 'notApplicable' as const),
  }),
  fc
    .integer({ min: 0, max: 100 })
    .map((n) => ({ gave: { kind: 'number' as const, low: n, high: n } })),
)
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  values,
  members: fc
    .array(
      values.map((one) => ({ values: one })),
      { maxLength: 3 },
    )
    .map((group) => ({ group })),
  answers: fc
    .array(answer, { minLength: 7, maxLength: 7 })
    .map((each) => Object.fromEntries(each.map((one, i) => [`n${i}`, one]))),
})

/** Something that is surely so where no more than `known` is known. */
export function narrowed(known: Known, pick: number): Known {
  if (known.kind === 'word') {
    const among = known.among ?? words
    return { kind: 'word', among: [among[pick % among.length]!] }
  }
  const low = Number(known.low ?? Math.min(-3, Number(known.high ?? -3)))
  const high = Number(known.high ?? Math.max(12, low))
  const value = low + (pick % (high - low + 1))
  return { kind: 'number', low: value, high: value }
}

/** Facts in which everything that was unknown is known. */
export function settled(facts: Facts, pick: number): Facts {
  const each = (known: Facts['values']) =>
    Object.fromEntries(
      Object.entries(known).map(([key, one], i) => [key, narrowed(one, pick + 7 * i)]),
    )
  const members = Object.entries(facts.members ?? {}).map(
    ([name, all]) => [name, all.map((one) => ({ values: each(one.values) }))] as const,
  )
  return { ...facts, values: each(facts.values), members: Object.fromEntries(members) }
}

import fc from 'fast-check'
import {
  type InputUse,
  isCriterion,
  type Node,
  type SchemeContent,
  type Test,
  type Threshold,
} from '../content.ts'
import { anyContent } from './random.ts'

/** Random schemes over hamlets, and records about them with everything that may be missing. */
export const codes = Array.from({ length: 40 }, (_, n) => `H${100 + n}`)

const numbers: readonly InputUse[] = [
  { input: 'visits', with: { window: 12 } },
  { input: 'visits', with: { window: 36, kind: ['dug'] } },
  { input: 'visits' },
  { input: 'unclean', with: { window: 48 } },
  { input: 'unclean', with: { depth: 3 } },
  { input: 'clean-share', with: { window: 60 } },
  { input: 'clean-share' },
  { input: 'lasting-share' },
  { input: 'served-share', with: { window: 48 } },
  { input: 'depths', with: { window: 24 } },
  { input: 'deepest' },
  { input: 'last-depth', with: { window: 60 } },
  { input: 'lasting' },
  { input: 'age' },
  { input: 'warnings' },
  { input: 'years-visited' },
]
const words: readonly (readonly [InputUse, Readonly<Record<string, string>>])[] = [
  [{ input: 'size' }, { x: 'large', y: 'small', z: 'none' }],
  [{ input: 'cleanness' }, { x: 'yes', y: 'no', z: 'maybe' }],
]
const thresholds: readonly Threshold[] = [
  { term: 'stated' },
  { term: 'open' },
  { benchmark: 'depth', of: 'region' },
  { benchmark: 'depth', of: 'nation' },
  { benchmark: 'depth', of: 'province' },
]

/** Choices that one content makes, in turn. */
type Pick = <T>(of: readonly T[]) => T
const picking = (picks: readonly number[]): Pick => {
  let at = 0
  return (of) => of[picks[at++ % picks.length]! % of.length]!
}

function asked(test: Test, pick: Pick, before: readonly string[]): Test {
  const again = (one: Test) => asked(one, pick, before)
  switch (test.kind) {
    case 'input':
      if (test.is.op === 'oneOf') {
        const [use, of] = pick(words)
        return {
          ...test,
          ...use,
          is: { ...test.is, values: test.is.values.map((one) => of[one]!) },
        }
      }
      if (test.is.op === 'known') return { ...test, ...pick(numbers) }
      return pick([0, 1, 2]) === 0
        ? { ...test, ...pick(numbers), is: { ...test.is, to: pick(thresholds) } }
        : { ...test, ...pick(numbers), is: pick([test.is, test.is, { op: 'known' as const }]) }
    case 'held':
    case 'rise':
      return { ...test, ...pick(numbers) }
    case 'none':
      if (pick([0, 1, 2]) === 0)
        return {
          ...{ kind: 'steady', input: 'visits', each: pick(['year', 'quarter'] as const) },
          ...{ periods: 2, is: { op: 'atMost', to: 1 } },
        }
      return { ...test, ...pick(numbers) }
    case 'share':
      return { kind: 'held', ...pick(numbers), least: 3 }
    case 'declared':
      return before.length ? pick<Test>([test, { kind: 'of', node: pick(before) }]) : test
    case 'every':
    case 'some':
      return { ...test, of: test.of.map(again) }
    case 'not':
      return { ...test, of: again(test.of) }
    default:
      return test
  }
}

function overHamlets(content: SchemeContent, pick: Pick): SchemeContent {
  const criteria = content.nodes.filter(isCriterion).map(({ code }) => code)
  const nodes = content.nodes.map((node): Node => {
    if (!isCriterion(node)) return node
    const before = criteria.slice(0, criteria.indexOf(node.code))
    const applies = node.applies && { applies: asked(node.applies, pick, before) }
    const test = measuredBy(node.test, node.scores?.how !== 'whole')
    return { ...node, test: asked(test, pick, before), ...applies }
  })
  const caps = content.result.caps.map((cap) => ({ ...cap, when: asked(cap.when, pick, criteria) }))
  const term = { unit: '个', cites: '', verified: true }
  return {
    ...{ ...content, subject: 'hamlet', nodes },
    result: { ...content.result, caps, decimals: pick([0, 1, 2]) },
    terms: { stated: { ...term, amount: 3.5 }, open: { ...term, amount: null } },
  }
}
/** What is measured stays something that is measured. */
const measuredBy = (test: Test, measured: boolean): Test =>
  measured && test.kind === 'none' ? { ...test, kind: 'held', least: 1 } : test

export const anyHamletContent: fc.Arbitrary<SchemeContent> = fc
  .tuple(anyContent, fc.array(fc.nat({ max: 999 }), { minLength: 60, maxLength: 60 }))
  .map(([content, picks]) => overHamlets(content, picking(picks)))

/** A number from another, the same each time. */
const mixed = (n: number) => ((n * 2654435761) >>> 0) % 100_003
const day = (n: number) =>
  new Date(Date.UTC(2021, 6, 1) + (mixed(n) % 2000) * 86_400_000).toISOString().slice(0, 10)
const oneOf = <T>(of: readonly T[], n: number): T => of[mixed(n) % of.length]!

export function visitOf(no: string, n: number) {
  return {
    ...{
      no,
      on: n % 9 ? day(n) : '2026-07-01',
      until: oneOf([null, day(n + 1), day(n + 2)], n + 3),
    },
    ...{ kind: oneOf(['dug', 'drilled'], n + 4), clean: oneOf([true, false, null], n + 5) },
    depth: oneOf([null, 0, 1.5, 2.25, 3, 7, 10.125], n + 6),
    users: oneOf([null, 0, 3, 12], n + 7),
    served: oneOf([null, 0, 2, 5], n + 8),
  }
}

interface Batch {
  readonly register: string
  readonly step: 'record' | 'drop'
  readonly region: string
  readonly rows: readonly Record<string, unknown>[]
}
/** Steps that record all of it, in regions that keep their registers since different days. */
export function someRecords(): readonly Batch[] {
  const regions = ['110101', '110102', '110201']
  const own = codes.map((no, n) => ({
    ...{
      no,
      name: `${n}村`,
      foundedOn: oneOf([null, '2001-07-01', '1990-07-02', '2026-06-30'], n),
    },
    movedTo: oneOf([null, null, '110102', '120101'], n + 50),
  }))
  const visits = codes.flatMap((no, n) =>
    Array.from({ length: mixed(n) % 9 }, (_, i) => visitOf(no, 10 * n + i)),
  )
  const people = codes.flatMap((no, n) =>
    [2025, 2026]
      .filter((year) => mixed(n + year) % 3)
      .map((year) => ({ no, year, many: oneOf(['large', 'small', null], n + year) })),
  )
  const notices = codes.flatMap((no, n) =>
    Array.from({ length: mixed(n + 9) % 4 }, (_, i) => ({
      ...{
        no,
        what: `w${i}`,
        since: day(i % 2 ? 5 : n + i),
        until: oneOf([null, null, day(n + i)], n),
      },
      clean: oneOf([true, false, null], n + i),
    })),
  )
  const inRegions = (register: string, rows: readonly Record<string, unknown>[]): Batch[] =>
    regions.map((region, r) => ({
      ...{ register, step: 'record' as const, region },
      rows: rows.filter((_, n) => n % regions.length === r),
    }))
  const voided = visits.filter((_, n) => n % 7 === 0)
  const kept = (region: string, since: string): Batch => ({
    ...{ register: 'hamlet-keeping', step: 'record', region },
    rows: [{ register: 'well-visit', since }],
  })
  const told = { name: 'depth', industry: '-', product: '-', year: 2025 }
  return [
    kept('1101', '2025-06-01'),
    kept('110102', '2020-01-01'),
    kept('110201', '2025-07-02'),
    kept('12', '2024-01-01'),
    ...regions.map(
      (region, n): Batch => ({
        ...{ register: 'hamlet-reached', step: 'record', region },
        rows: [
          { ...told, of: region, value: 1.5 + n },
          { ...told, of: '0', value: 4.25 },
        ],
      }),
    ),
    ...inRegions('hamlet', own),
    ...inRegions('well-visit', visits),
    ...inRegions('hamlet-people', people),
    ...inRegions('well-notice', notices),
    { register: 'well-visit', step: 'drop', region: '110101', rows: voided },
  ]
}

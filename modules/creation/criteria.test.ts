import {
  appraiseInMemory,
  catalogueOf,
  factsOf,
  isCriterion,
  type SchemeTest,
} from '@zhiheng/kernel'
import { describe, expect, it } from 'vitest'
import { modules } from '../index.ts'
import { industryScheme } from './industry.scheme.ts'
import { zoneScheme } from './zone.scheme.ts'

/** As printed: A is computed, S takes a document or confirmation besides, M is judged; with the number, if there is one. */
const printed: readonly (readonly [id: string, kind: 'A' | 'S' | 'M', threshold?: number])[] = [
  ...([
    ['Z1.1', 'A', 93.5],
    ['Z1.2', 'A', 96],
    ['Z1.3', 'A', 94],
    ['Z1.4', 'A', 91],
  ] as const),
  ...([
    ['Z1.5', 'A', 91],
    ['Z1.6', 'A', 96],
    ['Z1.7', 'A', 95],
    ['Z1.8', 'A', 94],
  ] as const),
  ...([
    ['Z2.1', 'S', 1],
    ['Z2.2', 'A'],
    ['Z2.3', 'S'],
    ['Z2.4', 'A', 60],
    ['Z2.5', 'S'],
  ] as const),
  ...([
    ['Z3.1', 'M'],
    ['Z3.2', 'M'],
    ['Z3.3', 'S'],
    ['Z3.4', 'A', 100],
    ['Z3.5', 'A', 100],
  ] as const),
  ...([
    ['Z3.6', 'A', 100],
    ['Z3.7', 'A', 100],
    ['Z3.8', 'A', 0],
    ['Z3.9', 'S', 0],
  ] as const),
  ...([
    ['I1.1', 'M'],
    ['I1.2', 'S', 1],
    ['I1.3', 'S', 1],
    ['I1.4', 'S', 1],
    ['I1.5', 'M'],
  ] as const),
  ...([
    ['I2.1', 'A', 50],
    ['I2.2', 'A', 20],
    ['I2.3', 'A', 50],
    ['I2.4', 'A'],
    ['I2.5', 'A', 0],
  ] as const),
  ...([
    ['I2.6', 'A', 95],
    ['I3.1', 'S', 1],
    ['I3.2', 'A', 60],
    ['I3.3', 'A', 1],
    ['I3.4', 'A', 50],
  ] as const),
  ...([
    ['I3.5', 'A', 4],
    ['I3.6', 'A', 30],
    ['I3.7', 'A', 40],
    ['I3.8', 'S', 1],
    ['I4.1', 'M'],
  ] as const),
  ...([
    ['I4.2', 'A', 0],
    ['I4.3', 'A'],
    ['I4.4', 'S', 0],
    ['I4.5', 'A', 0],
  ] as const),
]

const parts = (test: SchemeTest): readonly SchemeTest[] =>
  test.kind === 'every' || test.kind === 'some' ? test.of.flatMap(parts) : [test]
function kindOf(test: SchemeTest) {
  const kinds = parts(test).map(({ kind }) => kind)
  if (kinds.every((kind) => kind === 'judged')) return 'M'
  return kinds.some((kind) => kind === 'judged' || kind === 'declared') ? 'S' : 'A'
}
const numberOf = (test: SchemeTest): number | undefined =>
  parts(test).flatMap((part) => {
    if (part.kind === 'held') return [part.least]
    return 'is' in part && 'to' in part.is && typeof part.is.to === 'number' ? [part.is.to] : []
  })[0]

const criteria = [zoneScheme, industryScheme].flatMap(({ content }) =>
  content.nodes.filter(isCriterion),
)

describe('the standards of strong zones and industries', () => {
  it('have the criteria that are printed, computed, confirmed or judged as there, with their numbers', () => {
    const declared = criteria.map(({ code, test }) => {
      const threshold = numberOf(test)
      return [code, kindOf(test), ...(threshold === undefined ? [] : [threshold])]
    })
    expect(declared).toEqual(printed)
    expect([22, 24]).toEqual(
      [zoneScheme, industryScheme].map(({ content }) => content.nodes.filter(isCriterion).length),
    )
  })

  it('are met where everything is known and as it should be, and a standard that is there makes two not apply', () => {
    const { inputs } = catalogueOf(modules)
    const firm = (more: object) => ({
      ...{ 'scale-of-year': 'above', 'output-of-year': 100, 'management-models': 1 },
      ...{ 'manager-awards': 1, 'loss-reports': 1, 'adopting-products': 100, 'brands-held': 1 },
      ...{ 'marks-used': 1, 'energy-total': 2000, 'meters-adequate': 'yes', ...more },
    })
    const people = criteria.filter(({ test }) => kindOf(test) !== 'A').map(({ code }) => code)
    const one = ['industry-policies', 'industry-associations', 'association-activities']
    const held = [...one, 'integrity-codes', 'quality-platforms', 'standard-projects', 'marks-used']
    const given = (members: readonly object[]) => ({
      inputs: {
        ...Object.fromEntries([...held, 'industry-standards'].map((name) => [name, 1])),
        ...{ 'brands-held': 4, 'loss-share': 1, 'products-above-peers': 0, incidents: 0 },
        ...{ 'permits-missing': 0, 'batch-pass-share': 98 },
      },
      members: { 'in-industry': members as never },
      answers: Object.fromEntries(people.map((code) => [code, 'met' as const])),
      benchmarks: { 'loss-rate/province': 1.3, 'pass-rate/province': 97 },
    })
    const { content } = industryScheme
    const verdict = (members: readonly object[]) => {
      const found = appraiseInMemory(content, factsOf(content, given(members)), inputs)
      return found.verdict
    }
    expect(verdict([firm({}), firm({})])).toBe('met')
    expect(
      verdict([firm({}), firm({ 'management-models': 0 }), firm({ 'management-models': 0 })]),
    ).toBe('failed')
    expect(verdict([firm({}), firm({ 'scale-of-year': 'below', 'management-models': 0 })])).toBe(
      'met',
    )
    expect(verdict([firm({}), firm({ 'meters-adequate': 'unknown' })])).toBe('unknown')
  })
})

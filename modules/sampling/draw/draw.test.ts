import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLots } from './draw.ts'
import { type Entry, listHashOf } from './entry.ts'
import { hashOf } from './hash.ts'
import type { Rule } from './rule.ts'

const firm = (code: string, stratum: string | null, tickets: number): Entry => ({
  kind: 'firm',
  code,
  stratum,
  tickets,
  conflicts: [],
  excluded: null,
})
const inspector = (code: string, conflicts: readonly string[] = []): Entry => ({
  ...firm(code, null, 1),
  kind: 'inspector',
  conflicts,
})
const four = [
  firm('91370102MA3K7XY21L', 'a', 1),
  firm('914403001922038216', 'b', 2),
  firm('91110000802100433B', 'd', 8),
  firm('91330100799655058B', 'c', 4),
]
const all: Rule = { firms: 4, perFirm: 2, perClass: null }
const secret = `${'0'.repeat(63)}1`
const witness = '双色球2026134期 03 09 14 21 27 30 + 11'

it('is the draw that anyone computes from SHA-256 alone', () => {
  expect(drawLots({ secret, witness, rule: all, entries: four })).toMatchObject({
    listHash: '5b395c758cf5643259a79e5a185ead01caf03c6e7f77c04b9f3d7dabf6a89711',
    seed: '97b61ef5e671bfd6b3427974d05afa2839e8c1259fb7a62f74e8db4a0d9f7717',
    drawn: [
      { rank: 1, firm: '91110000802100433B' },
      { rank: 2, firm: '914403001922038216' },
      { rank: 3, firm: '91330100799655058B' },
      { rank: 4, firm: '91370102MA3K7XY21L' },
    ],
  })
})

it('draws weighted and without replacement: first in proportion to the tickets', () => {
  const times = 4000
  const first = new Map<string, number>()
  for (let n = 0; n < times; n++) {
    const rule = { ...all, firms: 1 }
    const [drawn] = drawLots({ secret: hashOf(n), witness, rule, entries: four }).drawn
    first.set(drawn!.firm, (first.get(drawn!.firm) ?? 0) + 1 / times)
  }
  for (const { code, tickets } of four)
    expect(Math.abs(first.get(code)! - tickets / 15)).toBeLessThan(0.025)
})

it('draws of each class its share, rounded up to whole firms', () => {
  const entries = Array.from({ length: 40 }, (_, n) => firm(`F${n}`, n < 30 ? 'a' : 'd', 1))
  const rule: Rule = { firms: 1, perFirm: 2, perClass: { a: 5, d: 30 } }
  const drawn = drawLots({ secret, witness, rule, entries }).drawn.map((one) => one.firm)
  expect(drawn.filter((code) => Number(code.slice(1)) < 30)).toHaveLength(2)
  expect(drawn).toHaveLength(5)
})

const letters = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 12 })
const lists = fc.record({
  firms: letters,
  inspectors: letters,
  clashes: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
  tickets: fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 12, maxLength: 12 }),
  out: fc.nat(20),
  n: fc.integer({ min: 1, max: 12 }),
  perFirm: fc.integer({ min: 2, max: 3 }),
  word: fc.string({ maxLength: 8 }),
})
type Lists = typeof lists extends fc.Arbitrary<infer T> ? T : never

function inputOf({ firms, inspectors, clashes, tickets, out, n, perFirm, word }: Lists) {
  const [ones, others] = [firms.map((one) => `F${one}`), inspectors.map((one) => `P${one}`)]
  const clashOf = (at: number) =>
    clashes.flatMap(([a, b]) => (b === at && ones[a] ? [ones[a]] : []))
  const entries = [
    ...ones.map((code, at) => ({
      ...firm(code, null, tickets[at]!),
      excluded: at === out ? 'higher' : null,
    })),
    ...others.map((code, at) => inspector(code, clashOf(at))),
  ]
  const rule: Rule = { firms: n, perFirm, perClass: null }
  return { secret: hashOf(word), witness: word, rule, entries }
}

describe('whatever the lists', () => {
  it('the same input gives the same outcome, in whatever order the lists are kept', () => {
    fc.assert(
      fc.property(lists, (of) => {
        const input = inputOf(of)
        const turned = { ...input, entries: input.entries.toReversed() }
        expect(drawLots(turned)).toEqual(drawLots(input))
      }),
    )
  })
  it('each firm is drawn once, and those that are excluded never', () => {
    fc.assert(
      fc.property(lists, (of) => {
        const input = inputOf(of)
        const drawn = drawLots(input).drawn.map((one) => one.firm)
        const open = input.entries.filter((one) => one.kind === 'firm' && !one.excluded)
        expect(new Set(drawn).size).toBe(Math.min(of.n, open.length))
        expect(drawn.length).toBe(new Set(drawn).size)
        for (const code of drawn) expect(open.some((one) => one.code === code)).toBe(true)
      }),
    )
  })
  it('nobody goes where a conflict is stated, nor more often than his share and one', () => {
    fc.assert(
      fc.property(lists, (of) => {
        const input = inputOf(of)
        const { drawn } = drawLots(input)
        const load = new Map<string, number>()
        for (const { firm: code, inspectors } of drawn) {
          expect([0, of.perFirm]).toContain(inspectors.length)
          expect(new Set(inspectors).size).toBe(inspectors.length)
          for (const one of inspectors) {
            const conflicts = input.entries.find((entry) => entry.code === one)!.conflicts
            expect(conflicts).not.toContain(code)
            load.set(one, (load.get(one) ?? 0) + 1)
          }
        }
        const share = Math.ceil((of.perFirm * drawn.length) / Math.max(1, of.inspectors.length))
        for (const times of load.values()) expect(times).toBeLessThanOrEqual(share + 1)
      }),
    )
  })
  it('one changed character of the lists gives another list hash, and another seed', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (of, at) => {
        const input = inputOf(of)
        const open = input.entries.filter((one) => !one.excluded)
        fc.pre(open.length > 0)
        const changed = open[at % open.length]!
        const entries = input.entries.map((one) =>
          one === changed ? { ...one, code: `${one.code}0`, tickets: 1 } : one,
        )
        expect(listHashOf(entries)).not.toBe(listHashOf(input.entries))
        expect(drawLots({ ...input, entries }).seed).not.toBe(drawLots(input).seed)
        const spoken = { ...input, witness: `${input.witness}.` }
        expect(drawLots(spoken).seed).not.toBe(drawLots(input).seed)
      }),
    )
  })
})

it('a firm is left without inspectors where too few are free of a conflict', () => {
  const entries = [...four, inspector('P1', [four[0]!.code]), inspector('P2')]
  const { drawn } = drawLots({ secret, witness, rule: all, entries })
  expect(drawn.find((one) => one.firm === four[0]!.code)?.inspectors).toEqual([])
  expect(drawn.filter((one) => one.inspectors.length === 2)).toHaveLength(3)
})

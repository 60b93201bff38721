import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { cases } from './testing/cases.ts'
import { SAMPLE } from './testing/sample.ts'
import type { Reading } from './types.ts'

const texts = [SAMPLE, ...cases('develop').map(({ text }) => text)]
/** Signs the gates ask for, so that mutations open and close them. */
const SIGNS = [
  ...'一二十百年月日五成番倍的为等和及与、,。;:()〔〕%1290xX到至由从 \n\t|牵头负责配合附件第章各关',
]

let gated: (text: string) => Reading
let ungated: (text: string) => Reading

beforeAll(async () => {
  gated = (await import('./read.ts')).readText
  vi.resetModules()
  vi.doMock('./text/gates.ts', () => ({
    mayBeginWith: () => true,
    mayEndWith: () => true,
    groupsOf: () => () => -1,
  }))
  vi.doMock('./text/signs.ts', async (original) => ({
    ...(await original<typeof import('./text/signs.ts')>()),
    kindsIn: () => -1,
  }))
  ungated = (await import('./read.ts')).readText
})

afterAll(() => {
  vi.doUnmock('./text/gates.ts')
  vi.doUnmock('./text/signs.ts')
  vi.resetModules()
})

describe('a reading that tries every pattern everywhere', () => {
  it('is another function', () => {
    expect(ungated).not.toBe(gated)
  })

  it.each(texts.map((text) => [text.slice(0, 24), text]))('is the same for %j', (_, text) => {
    expect(ungated(text)).toEqual(gated(text))
  })

  it('is the same for mutated documents', () => {
    const change = fc.record({
      at: fc.nat(2000),
      length: fc.nat(20),
      put: fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...SAMPLE)),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { maxLength: 8 }),
        (text, changes) => {
          const mutated = changes.reduce((now, { at, length, put }) => {
            const from = at % (now.length + 1)
            return now.slice(0, from) + put + now.slice(from + length)
          }, text)
          expect(ungated(mutated)).toEqual(gated(mutated))
        },
      ),
      { numRuns: 300 },
    )
  })
})

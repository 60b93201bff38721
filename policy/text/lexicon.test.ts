import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsInOneOf, Lexicon } from './lexicon.ts'

const sign = fc.constantFrom(...'达到超过率')
const word = fc.string({ unit: sign, minLength: 1, maxLength: 4 })
const text = fc.string({ unit: sign, maxLength: 8 })

function longest(words: readonly string[]): string {
  return words.reduce((found, one) => (one.length > found.length ? one : found), '')
}

describe('a lexicon', () => {
  it('finds the longest word a text begins with, as trying all words does', () => {
    fc.assert(
      fc.property(fc.array(word), text, fc.nat(2), (words, read, rest) => {
        const fitting = words.filter(
          (one) => read.startsWith(one) && read.length >= one.length + rest,
        )
        expect(new Lexicon(words).opening(read, rest)).toBe(longest(fitting))
      }),
    )
  })

  it('finds the longest word a text ends with that fits', () => {
    fc.assert(
      fc.property(fc.array(word), text, (words, read) => {
        const fits = (one: string) => !one.startsWith('率')
        const fitting = words.filter((one) => read.endsWith(one) && fits(one))
        expect(new Lexicon(words).closing(read, fits)).toBe(longest(fitting))
      }),
    )
  })

  it('has its words only', () => {
    expect(new Lexicon(['达到', '超过']).has('达到')).toBe(true)
    expect(new Lexicon(['达到', '超过']).has('达')).toBe(false)
  })
})

describe('the last sign of a text', () => {
  it.each([
    ['合格率', true],
    ['合格', false],
    ['', false],
  ])('of %j is one of 率度: %j', (read, expected) => {
    expect(endsInOneOf(read, '率度')).toBe(expected)
  })
})

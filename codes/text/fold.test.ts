import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldWidth, normaliseCode } from './fold.ts'

it('folds full-width letters, digits and the wide space', () => {
  expect(foldWidth('９１ａＢ　％')).toBe('91aB %')
})

it('removes what people type around a code', () => {
  expect(normaliseCode(' 9137-0102 ma3k—7xy2·1l\u200b')).toBe('91370102MA3K7XY21L')
})

it('keeps every offset when folding width', () => {
  fc.assert(fc.property(fc.string(), (text) => foldWidth(text).length === text.length))
})

it('normalises once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normaliseCode(normaliseCode(text))).toBe(normaliseCode(text))
    }),
  )
})

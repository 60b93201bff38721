import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from './page.ts'
import { textOfPages } from './text-of-pages.ts'

const place = fc.double({ min: -50, max: 900, noNaN: true })
const piece = fc.record({
  text: fc.constantFrom(
    '一、目标',
    '质量',
    '96%',
    '（一）',
    ' ',
    '2025年',
    '①',
    '合格率达到',
    'km',
    '2',
  ),
  x: place,
  y: fc.oneof(place, fc.constantFrom(100, 120, 140)),
  width: fc.double({ min: 0, max: 300, noNaN: true }),
  height: fc.constantFrom(0, 1, 8, 10, 16, 22),
})
const ruling = fc
  .tuple(place, place, fc.double({ min: 0, max: 500, noNaN: true }), fc.boolean())
  .map(([x, y, length, across]) => ({
    x0: x,
    y0: y,
    x1: across ? x + length : x,
    y1: across ? y : y + length,
  }))
const page: fc.Arbitrary<Page> = fc.record({
  pieces: fc.array(piece, { maxLength: 40 }),
  rulings: fc.array(ruling, { maxLength: 16 }),
})

describe('the text of laid-out pages', () => {
  it('is had from any pages, the same each time, without empty lines', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 5 }), (pages) => {
        const text = textOfPages(pages)
        expect(textOfPages(pages)).toBe(text)
        expect(text.split('\n').filter((line) => line.trim() === '' && text !== '')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('holds every line of one page that has neither furniture nor tables', () => {
    const words = fc.array(fc.constantFrom('加强监管', '健全机制', '压实责任'), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (lines) => {
        const pieces = lines.map((line, at) => {
          const text = line.join('')
          return { text, x: 72, y: 72 + at * 24, width: text.length * 16, height: 16 }
        })
        const text = textOfPages([{ pieces, rulings: [] }])
        expect(text.replaceAll('\n', '')).toBe(lines.flat().join(''))
      }),
    )
  })
})

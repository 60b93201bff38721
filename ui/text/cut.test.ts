import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cut } from './cut.ts'

const show = (pieces: ReturnType<typeof cut>) =>
  pieces.map((piece) => `${piece.start}-${piece.end}:${piece.ids.join('+')}`)
const range = { start: 0, end: 10 }

it('leaves a range without marks whole', () => {
  expect(show(cut(range, []))).toEqual(['0-10:'])
})

it('names both marks where they overlap', () => {
  const marks = [
    { id: 'a', start: 1, end: 5 },
    { id: 'b', start: 3, end: 8 },
  ]
  expect(show(cut(range, marks))).toEqual(['0-1:', '1-3:a', '3-5:b+a', '5-8:b', '8-10:'])
})

it('puts the narrowest of nested marks last', () => {
  const marks = [
    { id: 'goal', start: 4, end: 6 },
    { id: 'task', start: 2, end: 9 },
  ]
  expect(show(cut(range, marks))[2]).toBe('4-6:task+goal')
})

it('keeps adjacent marks apart', () => {
  const marks = [
    { id: 'a', start: 0, end: 5 },
    { id: 'b', start: 5, end: 10 },
  ]
  expect(show(cut(range, marks))).toEqual(['0-5:a', '5-10:b'])
})

it('cuts a mark that reaches beyond the range at the edge of the range', () => {
  expect(show(cut({ start: 5, end: 8 }, [{ id: 'a', start: 0, end: 6 }]))).toEqual([
    '5-6:a',
    '6-8:',
  ])
})

const mark = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ id: `${start}.${length}`, start, end: start + length }))

it('always joins up again, and each character lies under exactly its marks', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
      const pieces = cut({ start: 0, end: 40 }, marks)
      expect(pieces[0]!.start).toBe(0)
      expect(pieces.at(-1)!.end).toBe(40)
      for (const [i, piece] of pieces.entries()) {
        if (i) expect(piece.start).toBe(pieces[i - 1]!.end)
        const under = marks.filter((m) => m.start <= piece.start && piece.end <= m.end)
        expect([...piece.ids].sort()).toEqual(under.map((m) => m.id).sort())
      }
    }),
  )
})

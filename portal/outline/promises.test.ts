import { expect, it } from 'vitest'
import type { Item } from '../page.ts'
import { besideEach, promisesOf, underlined } from './promises.ts'

const item = (kind: 'goal' | 'task', start: number, end: number) =>
  ({ id: `${kind}-${start}`, kind, span: { start, end } }) as Item

it('underlines a goal and a short task whole, and of a long task its first sentence', () => {
  const text = `加强监管。${'健全制度，'.repeat(40)}`
  const whole = { start: 0, end: text.length }
  expect(underlined(text, { kind: 'goal', span: whole })).toEqual(whole)
  expect(underlined(text, { kind: 'task', span: { start: 0, end: 60 } })).toEqual({
    start: 0,
    end: 60,
  })
  expect(underlined(text, { kind: 'task', span: whole })).toEqual({ start: 0, end: 5 })
})

it('puts every promise beside a paragraph, also one that begins in the blanks between or after', () => {
  const paragraphs = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
  ]
  const items = [item('goal', 2, 8), item('goal', 10, 15), item('task', 21, 25)]
  const beside = besideEach(paragraphs, promisesOf('x'.repeat(30), items))
  expect(paragraphs.map((p) => (beside.get(p) ?? []).map(({ no }) => no))).toEqual([[1], [2, 3]])
})

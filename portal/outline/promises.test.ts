import { expect, it } from 'vitest'
import type { Item } from '../page.ts'
import { besideEach, promisesOf } from './promises.ts'

const item = (kind: 'goal' | 'task', start: number, end: number) =>
  ({ id: `${kind}-${start}`, kind, span: { start, end } }) as Item

it('puts every promise beside a paragraph, also one that begins in the blanks between or after', () => {
  const paragraphs = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
  ]
  const items = [item('goal', 2, 8), item('goal', 10, 15), item('task', 21, 25)]
  const beside = besideEach(paragraphs, promisesOf('x'.repeat(30), items))
  expect(paragraphs.map((p) => (beside.get(p) ?? []).map(({ no }) => no))).toEqual([[1], [2, 3]])
})

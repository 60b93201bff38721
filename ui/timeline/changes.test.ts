import { expect, it } from 'vitest'
import { changesOf } from './changes.ts'

const field = (title: string) => ({ kind: 'text', title, required: false })
const fields = { name: field('井名'), depth: field('深度'), reason: field('原因') }

it('shows what changed and leaves out what did not', () => {
  const before = { name: '东井', depth: 3 }
  const changes = changesOf({ before, after: { name: '东井', depth: 4 }, answers: null }, fields)
  expect(changes.map((c) => [c.name, c.before, c.after])).toEqual([['depth', 3, 4]])
})

it('shows a first statement without a before', () => {
  const changes = changesOf(
    { before: null, after: { name: '东井', depth: null }, answers: null },
    fields,
  )
  expect(changes).toEqual([{ name: 'name', field: fields.name, before: undefined, after: '东井' }])
})

it('shows what a step asked although no field keeps it', () => {
  const changes = changesOf({ before: {}, after: {}, answers: { reason: '干涸' } }, fields)
  expect(changes.map((c) => [c.name, c.after])).toEqual([['reason', '干涸']])
})

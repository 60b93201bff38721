import { expect, it } from 'vitest'
import { hasSomething, sameView, viewOf } from './view.ts'

it('keeps what is set and nothing else', () => {
  expect(viewOf({ q: '', where: {}, descending: false }, ['a'])).toEqual({ columns: ['a'] })
  expect(viewOf({ sort: 'on', where: { kind: 'x' } }, [])).toEqual({
    sort: 'on',
    where: { kind: 'x' },
    columns: [],
  })
})

it('knows a list that is narrowed or ordered from one that shows all', () => {
  expect([{}, { q: 'x' }, { sort: 'on' }, { where: {} }].map(hasSomething)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

it('knows a view again whatever the order of its parts, but not with other columns', () => {
  const view = { where: { a: '1', b: '2' }, columns: ['x', 'y'] }
  expect(sameView(view, { columns: ['x', 'y'], where: { b: '2', a: '1' } })).toBe(true)
  expect(sameView(view, { ...view, columns: ['y', 'x'] })).toBe(false)
})

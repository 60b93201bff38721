import { expect, it } from 'vitest'
import { bodiesOf } from './bodies.ts'

const known = { departments: [], on: '2026-02-01' }

it('a group whose units were found stands for them, and is no name without a body', () => {
  expect(bodiesOf(['各成员单位'], ['amr'], known)).toEqual([
    { printed: '各成员单位', department: null, title: null, found: true },
    { printed: 'amr', department: 'amr', title: 'amr' },
  ])
})

it('a group without units, and a name that nobody bears, stay doubtful', () => {
  expect(bodiesOf(['各成员单位'], null, known)[0]).not.toHaveProperty('found')
  expect(bodiesOf(['市某局'], ['amr'], known)[0]).not.toHaveProperty('found')
})

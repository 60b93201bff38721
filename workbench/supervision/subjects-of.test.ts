import { expect, it } from 'vitest'
import { subjectsOf } from './subjects-of.ts'

const tasks = [
  { id: 't1', fields: { department: 'amr' } },
  { id: 't2', fields: { department: null } },
]

it('a task brings its department; departments and regions without a task stand for all their work', () => {
  const chosen = { departments: ['amr', 'eco'], regions: ['910101'], tasks: ['t1', 't2'] }
  expect(subjectsOf(chosen, tasks)).toEqual([
    { department: 'amr', lowerRegion: null, task: 't1' },
    { department: null, lowerRegion: null, task: 't2' },
    { department: 'eco', lowerRegion: null, task: null },
    { department: null, lowerRegion: '910101', task: null },
  ])
})

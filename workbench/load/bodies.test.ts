import { expect, it } from 'vitest'
import { taskFrom } from './added.ts'
import { isUnresolved, named, namesIn } from './bodies.ts'
import { doubtsOf } from './draft.ts'
import { begun, moved } from './past.ts'

const text = '开展培训。'
const lead = (printed: string) =>
  ({ printed, role: 'lead', department: null, title: null, how: 'none' }) as const
const task = {
  ...taskFrom({ text, span: { start: 0, end: text.length }, outline: [], key: 'a' }),
  departments: [lead('市监局'), lead('某局')],
}
const market = { printed: '市监局', department: 'amr', title: '市场监督管理局', how: 'name' }

it('names every task that prints a name, and leaves others', () => {
  const [one] = named([task], [market])
  expect(one).toMatchObject({ departments: [{ department: 'amr' }, { department: null }] })
  expect(named([task], [{ ...market, printed: '教育局' }])[0]).toBe(task)
  expect(namesIn([task, task])).toEqual(['市监局', '某局'])
})

it('doubts a name that nobody knows, but not one of many bodies', () => {
  expect(doubtsOf(task)).toContain('department')
  const groups = task.departments.map((one) => ({ ...one, how: 'group' }))
  expect(groups.some(isUnresolved)).toBe(false)
  expect(doubtsOf({ ...task, departments: groups })).not.toContain('department')
})

it('takes the names of another region for all that was before, so that undoing brings no old ones', () => {
  const edited = moved(begun([task]), { do: 'drop', key: 'a' })
  const after = moved(moved(edited, { do: 'look up', found: [market] }), { do: 'undo' })
  expect(after.items[0]).toMatchObject({ dropped: false, departments: [{ department: 'amr' }, {}] })
})

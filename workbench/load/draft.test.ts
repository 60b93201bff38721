import { expect, it } from 'vitest'
import type { OutlineNode } from '../api/documents.ts'
import { goalFrom, nodeAt, respan, taskFrom } from './added.ts'
import { countsOf, doubtfulFirst, doubtsOf, kept, ranksOf, withDepartments } from './draft.ts'
import { edited } from './edit.ts'

const text = '合格率达到96%。完善制度。开展培训；建立台账。'
const select = (words: string) => {
  const start = text.indexOf(words)
  return { text, span: { start, end: start + words.length }, outline: [], key: words }
}
const certain = { indicator: 'pass-rate', title: '合格率', certain: true }
const goal = { ...goalFrom(select('合格率达到96%')), value: 96, match: certain }
const task = taskFrom(select('开展培训；建立台账。'))

it('doubts a goal without an indicator or a number, and nothing that is certain', () => {
  expect(doubtsOf(goal)).toEqual([])
  expect(doubtsOf({ ...goal, match: { ...certain, certain: false } })).toEqual(['indicator'])
  expect(doubtsOf({ ...goal, value: null, confidence: 0.5 })).toEqual(['confidence', 'value'])
})

it('doubts no goal of which a person has said that no indicator gives its figure', () => {
  expect(doubtsOf({ ...goal, match: null })).toEqual(['indicator'])
  expect(doubtsOf({ ...goal, match: null, chosen: true })).toEqual([])
})

it('quotes the selected words in an item instead, and keeps what was stated of it', () => {
  const { span, outline } = select('完善制度。')
  const again = respan({ ...goal, value: 97 }, { text, span, outline })
  expect(again).toEqual({ ...goal, value: 97, quote: '完善制度。', span, node: '' })
})

it('does not ask a direction for a number', () => {
  expect(doubtsOf({ ...goal, comparator: 'decrease', value: null })).toEqual([])
})

it('puts what is doubtful first and what was dropped last', () => {
  const doubtful = { ...task, key: 'doubtful', confidence: 0.4 }
  const dropped = { ...doubtful, key: 'dropped', dropped: true }
  expect(doubtfulFirst([dropped, goal, doubtful]).map((item) => item.key)).toEqual([
    'doubtful',
    goal.key,
    'dropped',
  ])
})

it('puts what may have been misread before what only lacks an indicator and a number', () => {
  const open = { ...goal, match: { ...certain, certain: false }, value: null }
  const misread = { ...task, key: 'misread', confidence: 0.4 }
  expect(doubtsOf(open)).toEqual(['indicator', 'value'])
  expect(doubtfulFirst([open, misread]).map(({ key }) => key)).toEqual(['misread', goal.key])
})

it('leaves an item in its place while its doubts are settled', () => {
  const doubtful = { ...task, key: 'doubtful', confidence: 0.4 }
  const ranks = ranksOf([goal, doubtful])
  const settled = { ...doubtful, confidence: 1 }
  expect(doubtfulFirst([goal, settled], ranks).map(({ key }) => key)).toEqual([
    'doubtful',
    goal.key,
  ])
})

it('makes exactly the selected words into an item, in the order of the text', () => {
  expect(goal.quote).toBe('合格率达到96%')
  expect(task.title).toBe('开展培训')
  expect(edited([task], { do: 'add', item: goal }).map((item) => item.kind)).toEqual([
    'goal',
    'task',
  ])
})

it('keeps a dropped item until it is confirmed, and sends it not', () => {
  const items = edited([goal, task], { do: 'drop', key: goal.key })
  expect(items).toHaveLength(2)
  expect(kept(items)).toMatchObject({ goals: [], tasks: [{ key: task.key }] })
  expect(kept(items).tasks[0]).not.toHaveProperty('dropped')
  expect(kept(edited(items, { do: 'restore', key: goal.key })).goals).toHaveLength(1)
})

it('keeps the code of a department that it knows, and counts those it does not', () => {
  const known = { printed: '市监局', role: 'lead' as const, department: 'D1', title: '市场监管局' }
  const led = withDepartments({ ...task, departments: [known] }, 'lead', {
    printed: ['市监局', '某局', '教育局'],
    departments: [{ code: 'D2', title: '教育局' }],
  })
  expect(led.departments.map((one) => one.department)).toEqual(['D1', null, 'D2'])
  expect(led.lead).toEqual(['市监局', '某局', '教育局'])
  expect(countsOf([led, goal])).toMatchObject({ departments: 2, unresolved: 1, doubtful: 1 })
})

it('finds the innermost node', () => {
  const node = (id: string, [start, end]: [number, number], children: OutlineNode[] = []) =>
    ({ id, span: { start, end }, children }) as unknown as OutlineNode
  const nodes = [node('a', [0, 10], [node('b', [2, 5])]), node('c', [10, 20])]
  expect([0, 3, 12, 30].map((offset) => nodeAt(nodes, offset))).toEqual(['a', 'b', 'c', ''])
})

import { expect, it } from 'vitest'
import type { OutlineItem } from '../../api/documents.ts'
import { goalFrom } from '../added.ts'
import type { DraftGoal } from '../item.ts'
import { asKept } from '../names.ts'
import { keptBindings } from './kept-bindings.ts'

const food = { indicator: 'food', title: '食品合格率', certain: true }
const standing = [
  { kind: 'goal', address: '91~a', goal: { indicator: 'food', indicatorTitle: '食品合格率' } },
  { kind: 'goal', address: '91~b', goal: { indicator: null, indicatorTitle: '好评率' } },
  { kind: 'task', address: '91~t' },
] as unknown as OutlineItem[]
const continued = ['a', 'b', 't'].map((key) => ({
  ...{ key, record: `91~${key}`, state: 'confirmed', changes: [] },
}))
const goal = (key: string, more: Partial<DraftGoal> = {}): DraftGoal => {
  const made = goalFrom({ text: '率', span: { start: 0, end: 1 }, outline: [], key })
  return { ...made, found: null, ...more }
}
const bindings = keptBindings({ continued }, standing)
const shown = (...goals: DraftGoal[]) =>
  asKept(goals, bindings).map((one) => one.kind === 'goal' && (one.match?.indicator ?? null))

it('shows of goals that go on what their records are bound to, and of new ones what was read', () => {
  const [read, fresh] = [goal('b', { match: food }), goal('c', { match: food, found: food })]
  expect(shown(goal('a'), read, fresh)).toEqual(['food', null, 'food'])
})

it('shows again what was read of a goal that is set apart from its record', () => {
  const bound = asKept([goal('a')], bindings)
  expect(asKept(bound, new Map())).toEqual([goal('a')])
})

it('leaves what a person has said, and says when nothing is otherwise', () => {
  expect(shown(goal('a', { chosen: true, match: null }))).toEqual([null])
  const same = [goal('a', { match: food }), goal('b')]
  expect(asKept(same, bindings)).toBe(same)
})

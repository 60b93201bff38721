import { expect, it } from 'vitest'
import type { StepFace } from '../api/catalogue.ts'
import type { RecordDetail } from '../api/records.ts'
import { nextStates, passedStates, shortened } from './path.ts'

const events = (...states: string[]) =>
  states.map((state, n) => ({
    state,
    no: n + 1,
    at: `2026-01-0${n + 1}`,
  })) as unknown as RecordDetail['events']
const step = (from: string[], to: string) => ({ from, to }) as unknown as StepFace

it('goes by the states in which a record was, each time that it came there', () => {
  const way = passedStates(events('a', 'b', 'b', 'a'))
  expect(way.map(({ state }) => state)).toEqual(['a', 'b', 'a'])
  expect(way[1]?.at).toBe('2026-01-02')
})

it('reads events in any order', () => {
  expect(passedStates([...events('a', 'b')].reverse()).map(({ no }) => no)).toEqual([1, 2])
})

it('names each state that may follow once, and not the present one', () => {
  const steps = {
    x: step(['a'], 'b'),
    y: step(['a', 'b'], 'b'),
    z: step(['a'], 'a'),
    s: step(['a'], 'same'),
  }
  expect(nextStates({ steps, states: { a: '甲', b: '乙' } }, 'a')).toEqual(['b'])
})

it('shortens a long way in the middle and keeps its length', () => {
  const way = passedStates(events('a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'))
  const { first, left, last } = shortened(way)
  expect(first.length + left + last.length).toBe(way.length)
  expect(last.at(-1)?.no).toBe(8)
  expect(shortened(way.slice(0, 6)).left).toBe(0)
})

import { expect, it } from 'vitest'
import type { InputOffered } from '../api/rulebook.ts'
import { isWritable, ofKind, readTest, withArgument, withInput } from './test.ts'

const input = (name: string, more: Partial<InputOffered> = {}): InputOffered => ({
  ...{ name, title: name, subject: 'party', unit: '次', words: null },
  ...{ counts: true, internal: false, asks: [] },
  ...more,
})
const inputs = [input('share', { counts: false, unit: '%' }), input('visits')]

it('keeps what still fits when the kind of a condition changes', () => {
  const held = { kind: 'held', input: 'visits', with: { window: 24 }, least: 3 }
  expect(ofKind('none', held, inputs)).toEqual({
    ...{ kind: 'none', input: 'visits', with: { window: 24 } },
  })
  expect(ofKind('every', held, inputs)).toEqual({ kind: 'every', of: [held] })
  expect(ofKind('some', { kind: 'every', of: [held] }, inputs)).toEqual({
    ...{ kind: 'some', of: [held], least: 1 },
  })
  expect(ofKind('declared', held, inputs)).toEqual({ kind: 'declared' })
})

it('counts only what can be counted', () => {
  expect(ofKind('held', { kind: 'input', input: 'share' }, inputs).input).toBe('visits')
  expect(ofKind('held', { kind: 'declared' }, [])).toEqual({ kind: 'held', input: '' })
})

it('compares a word with words and a number with a number', () => {
  const word = input('class', { unit: null, words: { a: '甲' } })
  expect(withInput({ kind: 'input' }, word).is).toEqual({ op: 'oneOf', values: [] })
  expect(withInput({ kind: 'input' }, inputs[0]).is).toEqual({ op: 'atLeast', to: 0 })
})

it('narrows by what is given and by nothing that was emptied', () => {
  const test = withArgument({ kind: 'none', input: 'visits' }, 'window', 12)
  expect(test).toEqual({ kind: 'none', input: 'visits', with: { window: 12 } })
  expect(withArgument(test, 'window', null)).toEqual({ kind: 'none', input: 'visits' })
  expect(withArgument(test, 'kind', [])).toEqual(test)
})

it('reads a condition, and nothing else', () => {
  expect(readTest('{"kind":"declared"}')).toEqual({ kind: 'declared' })
  for (const text of ['', null, '[', '1', '{}']) expect(readTest(text)).toBeNull()
  expect([isWritable({ kind: 'held' }), isWritable({ kind: 'share' })]).toEqual([true, false])
})

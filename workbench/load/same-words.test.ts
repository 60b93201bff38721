import { expect, test } from 'vitest'
import { nextOfWords, type Shown } from './same-words.ts'

const shown = (key: string, start: number, more: Partial<Shown> = {}): Shown => ({
  ...{ key, kind: 'goal', span: { start, end: start + 9 }, dropped: false },
  ...more,
})

test('clicking words that several goals share opens one after another', () => {
  const all = [shown('a', 4), shown('b', 4), shown('gone', 4, { dropped: true }), shown('c', 20)]
  const [a, b, , c] = all as [Shown, Shown, Shown, Shown]
  expect(nextOfWords(all, b, null)).toBe('a')
  expect(nextOfWords(all, b, 'a')).toBe('b')
  expect(nextOfWords(all, b, 'b')).toBe('a')
  expect(nextOfWords(all, a, 'c')).toBe('a')
  expect(nextOfWords(all, c, 'a')).toBe('c')
})

test('a task around the words of a goal is another', () => {
  const task = shown('t', 4, { kind: 'task' })
  expect(nextOfWords([shown('a', 4), task], task, 'a')).toBe('t')
})

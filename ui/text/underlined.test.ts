import { expect, it } from 'vitest'
import { underlined } from './underlined.ts'

const long = `严格落实主体责任。${'健全质量管理体系，'.repeat(12)}完善制度。`
const of = (kind: 'goal' | 'task', text: string) => {
  const { start, end } = underlined(text, { kind, span: { start: 0, end: text.length } })
  return text.slice(start, end)
}

it('underlines a goal and a short task whole', () => {
  expect(of('goal', long)).toBe(long)
  expect(of('task', '建立台账。')).toBe('建立台账。')
})

it('underlines the first sentence of a long task', () => {
  expect(of('task', long)).toBe('严格落实主体责任。')
})

it('underlines no more than a few lines when the first sentence has no end', () => {
  expect(of('task', '健'.repeat(200))).toHaveLength(80)
})

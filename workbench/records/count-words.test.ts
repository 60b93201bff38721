import { expect, it } from 'vitest'
import { countWords } from './count-words.ts'

it('says what was counted, what was estimated, and where counting ended', () => {
  expect(countWords({ n: 10_000, exact: true })).toBe('共{{n}}条')
  expect(countWords({ n: 10_001, exact: false })).toBe('1万条以上')
  expect(countWords({ n: 1_000_000, exact: false })).toBe('约{{n}}条')
})

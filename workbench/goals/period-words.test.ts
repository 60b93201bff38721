import { expect, it } from 'vitest'
import { periodWords } from './period-words.ts'

it('says the whole span of a figure, not its last month', () => {
  const covered = { period: '2026-11', since: '2026-01', periodTitle: '2026年1—11月' }
  expect(periodWords(covered, 'zh-CN')).toBe('2026年1—11月')
  expect(periodWords(covered, 'en')).toBe('Jan–Nov 2026')
  expect(periodWords({ ...covered, since: '2025-01' }, 'en')).toBe('January 2025 – November 2026')
})

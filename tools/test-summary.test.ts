import { expect, test } from 'vitest'
import { summarise } from './test-summary.ts'

const vitest = (passed: number, failed: number, skipped = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
})
const playwright = (stats: { expected: number; flaky: number; skipped: number }) => ({
  stats: { unexpected: 0, ...stats },
})

test('the last line sums all runners and tells skipped ones only where there are any', () => {
  const unit = { name: 'unit', code: 0, report: vitest(10, 0) }
  expect(summarise([unit])).toEqual({ lines: ['10 passed, 0 failed'], failed: false })
  const browser = {
    name: 'browser',
    code: 0,
    report: playwright({ expected: 3, flaky: 1, skipped: 2 }),
  }
  expect(summarise([unit, browser]).lines).toEqual([
    'browser: 1 passed only at the second attempt',
    '14 passed, 0 failed, 2 skipped',
  ])
})

test('one failed test fails the whole', () => {
  const unit = { name: 'unit', code: 1, report: vitest(9, 1) }
  expect(summarise([unit])).toEqual({ lines: ['unit failed', '9 passed, 1 failed'], failed: true })
})

test('a runner that breaks without a failed test, or leaves no report, is a failure', () => {
  const broken = { name: 'unit', code: 1, report: vitest(9, 0) }
  const silent = { name: 'database', code: 1, report: undefined }
  expect(summarise([broken, silent])).toMatchObject({ failed: true })
  expect(summarise([broken, silent]).lines.at(-1)).toBe('9 passed, 2 failed')
})

test('a failed check counts as one failure, a passed one not at all', () => {
  const checks = [
    { name: 'tsc', code: 1 },
    { name: 'biome', code: 0 },
  ]
  expect(summarise(checks)).toEqual({ lines: ['tsc failed', '0 passed, 1 failed'], failed: true })
})

/** What vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

/** What Playwright's JSON reporter writes, as far as it is read here. */
interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number }
}

/** How a check or a runner ended, and what a runner wrote; `undefined` where it wrote nothing. */
export interface Result {
  name: string
  code: number
  report?: VitestReport | PlaywrightReport | undefined
}

interface Count {
  passed: number
  failed: number
  skipped: number
}

/** Lines to print at the end, the last being `N passed, N failed`, with `, N skipped` where there are any. */
export function summarise(results: Result[]) {
  const counts = results.map(countOf)
  const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0)
  const failed = total('failed')
  const skipped = total('skipped')
  const lines = [
    ...results.filter(({ code }) => code !== 0).map(({ name }) => `${name} failed`),
    ...results.flatMap(secondAttempts),
    `${total('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ]
  return { lines, failed: failed > 0 }
}

function secondAttempts({ name, report }: Result): string[] {
  const flaky = report && 'stats' in report ? report.stats.flaky : 0
  return flaky > 0 ? [`${name}: ${flaky} passed only at the second attempt`] : []
}

// A runner can fail without a failed test: a file that does not load, or no report at all. A check never has one.
function countOf({ code, report }: Result): Count {
  const count = report ? countsIn(report) : { passed: 0, failed: 0, skipped: 0 }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function countsIn(report: VitestReport | PlaywrightReport): Count {
  if ('stats' in report) {
    const { expected, flaky, unexpected, skipped } = report.stats
    return { passed: expected + flaky, failed: unexpected, skipped }
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }
}

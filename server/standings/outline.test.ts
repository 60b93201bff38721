import { expect, test } from 'vitest'
import { outlineOf } from './outline.ts'

test('what a sentence follows from comes after it, and stands under it', () => {
  const leaf = { says: '近24个月 2 次', verdict: 'met' as const, uses: ['penalties'], of: [] }
  const item = { says: '行政处罚：扣 20 分', node: '2.1', cites: '示例', uses: [], of: [leaf] }
  expect(outlineOf({ says: '得分 80', uses: [], of: [item, leaf] })).toEqual([
    { at: '', says: '得分 80', verdict: null, node: null, cites: null },
    { at: '1', says: '行政处罚：扣 20 分', verdict: null, node: '2.1', cites: '示例' },
    { at: '1.1', says: '近24个月 2 次', verdict: 'met', node: null, cites: null },
    { at: '2', says: '近24个月 2 次', verdict: 'met', node: null, cites: null },
  ])
})

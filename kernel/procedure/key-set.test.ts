import { expect, it } from 'vitest'
import { KeySet } from './key-set.ts'

it('finds every repeated key and the row that had it first, and takes no two keys for one', () => {
  const keys = new KeySet()
  const count = 300_000
  for (let n = 1; n <= count; n++) expect(keys.add(`910101\u0000CY2026${n}`, n)).toBeUndefined()
  for (let n = 1; n <= count; n += 997) expect(keys.add(`910101\u0000CY2026${n}`, 1)).toBe(n)
  expect(keys.add('910101\u0000CY2026', 5)).toBeUndefined()
})

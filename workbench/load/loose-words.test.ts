import { expect, it } from 'vitest'
import { periodsIn } from './loose-words.ts'

it('finds the periods that words name, and none where they name none', () => {
  expect(periodsIn(['每季度', '每年'])).toEqual(['quarterly', 'yearly'])
  expect(periodsIn(['每月', '半年一次', '每季'])).toEqual(['monthly', 'quarterly', 'halfYear'])
  expect(periodsIn(['定期', '适时'])).toEqual([])
})

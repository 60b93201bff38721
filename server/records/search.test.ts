import { expect, it } from 'vitest'
import { excerptOf } from './search.ts'

it('cuts out what stands around the first word found, and says that it was cut', () => {
  const text = `${'前'.repeat(30)}质量强市${'后'.repeat(60)}`
  expect(excerptOf(['别的', text], '质量强市')).toBe(
    `…${'前'.repeat(12)}质量强市${'后'.repeat(24)}…`,
  )
})

it('does not say that a short text was cut', () => {
  expect(excerptOf(['质量强市'], '强市')).toBe('质量强市')
})

it('looks for each of several words, whatever their case', () => {
  expect(excerptOf(['Alpha 乙'], '丙 alpha')).toBe('Alpha 乙')
  expect(excerptOf(['甲'], '乙')).toBeNull()
})

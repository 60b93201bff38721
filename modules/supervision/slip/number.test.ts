import { expect, it } from 'vitest'
import { numberAfter } from './number.ts'

it('slips are counted within a year', () => {
  expect(numberAfter(null, '2026')).toBe('2026-001')
  expect(numberAfter('2026-009', '2026')).toBe('2026-010')
  expect(numberAfter('2025-118', '2026')).toBe('2026-001')
  expect(numberAfter('2026-1203', '2026')).toBe('2026-1204')
})

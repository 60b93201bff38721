import { expect, it } from 'vitest'
import { matchOf } from './match.ts'

const keys = { keyFor: (name: string) => Buffer.from(name.padEnd(32)), keyOf: () => undefined }

it.each([
  ['phone', '138 0000-1234', '+86 13800001234'],
  ['phone', '008613800001234', '１３８００００１２３４'],
  ['identity', '11010119900307451x', '11010119900307451X'],
  ['name', '阿依·古丽', '阿依 古丽'],
] as const)('finds a %s the same however it is written: %s and %s', (as, one, other) => {
  expect(matchOf(keys, as, one)).toBe(matchOf(keys, as, other))
})

it('tells apart what differs, and what is of another kind', () => {
  const phone = matchOf(keys, 'phone', '13800001234')
  expect(matchOf(keys, 'phone', '13800001235')).not.toBe(phone)
  expect(matchOf(keys, 'identity', '13800001234')).not.toBe(phone)
  expect(matchOf(keys, 'phone', '无')).toBe(null)
})

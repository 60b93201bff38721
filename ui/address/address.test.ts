import { expect, it } from 'vitest'
import { addressText, readAddress } from './address.ts'

it('reads what it writes, with and without a date', () => {
  for (const at of [
    { region: '91', id: '0193-a', on: null },
    { region: '910102', id: '0193-a', on: '2026-03-31' },
  ])
    expect(readAddress(addressText(at))).toEqual(at)
})

it.each(['', '91', '91~', '~x', '91~2026-01-01~x~y'])('does not read “%s”', (text) => {
  expect(readAddress(text)).toBeUndefined()
})

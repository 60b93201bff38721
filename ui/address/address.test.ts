import { expect, it } from 'vitest'
import { addressText, readAddress } from './address.ts'

const id = '01939d3a-0000-7000-8000-00000000000a'

it('reads what it writes, with and without a date', () => {
  for (const at of [
    { region: '91', id, on: null },
    { region: '910102', id, on: '2026-03-31' },
  ])
    expect(readAddress(addressText(at))).toEqual(at)
})

it.each(['', '91', '91~', '~x', '91~2026-01-01~x~y', '9101.nothing', `91~${id}~`])(
  'does not read “%s”',
  (text) => {
    expect(readAddress(text)).toBeUndefined()
  },
)

import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  checkOrganisationCode,
  formatOrganisationCode,
  makeOrganisationCode,
} from './organisation-code.ts'

it.each([
  ['M000100Y-4', 'M000100Y4'],
  ['19220382-1', '192203821'],
  ['71526726-X', '71526726X'],
])('accepts %s', (raw, code) => {
  expect(checkOrganisationCode(raw)).toMatchObject({ ok: true, code })
  expect(formatOrganisationCode(code)).toBe(raw)
})

it('says which check character would fit', () => {
  expect(checkOrganisationCode('M000100Y5')).toMatchObject({
    fault: { reason: 'check', position: 9, expected: '4', found: '5' },
  })
})

it('refuses a letter other than X as check character', () => {
  expect(checkOrganisationCode('M000100YA')).toMatchObject({
    fault: { reason: 'character', position: 9 },
  })
})

it('makes only valid codes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{8}$/), (body) => {
      expect(checkOrganisationCode(makeOrganisationCode(body)).ok).toBe(true)
    }),
  )
  expect(() => makeOrganisationCode('123')).toThrow(RangeError)
})

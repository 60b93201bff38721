import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkByProfile, makeByProfile } from './profile.ts'
import {
  checkFoodLicence,
  cmaProfile,
  equipmentRegistrationProfile,
  foodLicenceProfile,
  organicCodeProfile,
  traceCodeProfile,
} from './profiles.ts'

it.each([
  'SC10741018302531',
  'SC10744030704994',
  'SC11351090100010',
  'SC12336098200173',
  'SC12434017430075',
  'SC10137010200018',
])('accepts the food licence %s', (code) => {
  expect(checkFoodLicence(code)).toMatchObject({ ok: true, code, warnings: [] })
})

it('reads the parts of a food licence, with or without SC', () => {
  expect(checkFoodLicence('1013 7010 2000 18')).toMatchObject({
    code: 'SC10137010200018',
    parts: { kind: '1', class: '01', region: '370102', sequence: '0001', check: '8' },
  })
})

it('refuses the number of sample code by its check digit', () => {
  expect(checkFoodLicence('SC12345678901234')).toMatchObject({
    fault: { reason: 'check', position: 14, expected: '2', found: '4' },
  })
  expect(checkFoodLicence('SC1234567890123')).toMatchObject({ fault: { reason: 'length' } })
  expect(checkFoodLicence('SC1234567890123A')).toMatchObject({ fault: { reason: 'character' } })
})

it('only warns of an unlisted category', () => {
  const made = (kind: string, foodClass: string) =>
    makeByProfile(foodLicenceProfile, {
      kind,
      class: foodClass,
      region: '370102',
      sequence: '0001',
    })
  expect(checkFoodLicence(made('1', '32'))).toMatchObject({
    ok: true,
    warnings: [{ part: 'class' }],
  })
  expect(checkFoodLicence(made('2', '04'))).toMatchObject({
    ok: true,
    warnings: [{ part: 'class' }],
  })
  expect(checkFoodLicence(made('2', '03'))).toMatchObject({ ok: true, warnings: [] })
})

it('makes the local trace code of the worked example', () => {
  const parts = { region: '370102', nodeKind: '1', node: '0042', date: '260923', sequence: '17' }
  expect(makeByProfile(traceCodeProfile, parts)).toBe('37010210042260923177')
  expect(() => makeByProfile(traceCodeProfile, { ...parts, node: '42' })).toThrow(RangeError)
})

it('reads numbers without a check digit', () => {
  expect(checkByProfile('21603101012006010101', equipmentRegistrationProfile)).toMatchObject({
    parts: { class: '2160', region: '310101', year: '2006', month: '01', sequence: '0101' },
    warnings: [],
  })
  expect(checkByProfile('231500010001', cmaProfile)).toMatchObject({
    parts: { year: '23', issuer: '15' },
    warnings: [],
  })
  expect(checkByProfile('239900010001', cmaProfile)).toMatchObject({
    warnings: [{ part: 'issuer' }],
  })
  expect(checkByProfile('12326123456789012', organicCodeProfile)).toMatchObject({
    parts: { year: '26' },
  })
})

it('reads back what it made', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(99), (node, sequence) => {
      const parts = {
        region: '370102',
        nodeKind: '1',
        node: String(node).padStart(4, '0'),
        date: '260923',
        sequence: String(sequence).padStart(2, '0'),
      }
      const code = makeByProfile(traceCodeProfile, parts)
      expect(checkByProfile(code, traceCodeProfile)).toMatchObject({ ok: true, parts })
    }),
  )
})

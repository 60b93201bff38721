import { expect, it } from 'vitest'
import { membersOn } from './members.ts'

it('are those between their first and last day, both included', () => {
  const units = [
    { code: 'a', memberFrom: '2019-02-01', memberTo: null },
    { code: 'b', memberFrom: '2019-02-01', memberTo: '2026-11-20' },
    { code: 'c', memberFrom: null, memberTo: null },
    { code: 'd', memberFrom: '2026-11-21', memberTo: null },
  ]
  expect(membersOn(units, '2026-11-20')).toEqual(['a', 'b'])
  expect(membersOn(units, '2026-11-21')).toEqual(['a', 'd'])
})

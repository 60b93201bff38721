import { expect, it } from 'vitest'
import { coverageOn } from './coverage.ts'
import type { GroupFacts } from './membership.ts'

const group = (region: string, title: string, more: Partial<GroupFacts> = {}): GroupFacts => ({
  ...{ id: title, region, title, kind: 'quality', basis: null, officeSeat: null },
  ...{ ofDepartment: null, startsOn: '2020-01-01', endsOn: null, ...more },
})

it('a county or department without a matching body of that kind and day is not covered', () => {
  const groups = [
    group('910101', '东澜区领导小组'),
    group('910102', '西澜区标准化小组', { kind: 'standards' }),
    group('910103', '青禾县领导小组', { endsOn: '2025-12-31' }),
    group('9101', '市住建局领导小组', { ofDepartment: 'housing' }),
  ]
  const regions = ['910101', '910102', '910103'].map((code) => ({ code, name: code }))
  const departments = ['housing', 'water'].map((code) => ({ code, name: code }))
  const on = (day: string) =>
    coverageOn(day, { kind: 'quality', groups, region: '9101', regions, departments })
  expect(on('2026-01-01').regions.map((one) => one.group)).toEqual(['东澜区领导小组', null, null])
  expect(on('2025-12-31').regions[2]?.group).toBe('青禾县领导小组')
  expect(on('2026-01-01').departments.map((one) => one.group)).toEqual(['市住建局领导小组', null])
})

import { expect, it } from 'vitest'
import type { LeadingGroup } from '../api/organisation.ts'
import { membersOf } from './members.ts'

const group = (more: Partial<LeadingGroup>) =>
  ({
    kind: 'quality',
    ofDepartment: null,
    current: true,
    officeSeat: null,
    members: [],
    ...more,
  }) as unknown as LeadingGroup
const member = (department: string | null, serves = true) =>
  ({ department, serves }) as LeadingGroup['members'][number]

it('are who serves in the region’s quality leading group today, and the seat of its office, once each', () => {
  const members = [member('amr'), member('fin', false), member(null), member('agri')]
  expect(membersOf([group({ officeSeat: 'amr', members })])).toEqual(['amr', 'agri'])
  const others = [{ kind: 'standards' }, { ofDepartment: 'amr' }, { current: false }]
  expect(membersOf(others.map((more) => group({ ...more, members })))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import {
  byDuty,
  type GroupFacts,
  isMemberOn,
  type MemberFacts,
  memberBodies,
  memberTerms,
} from './membership.ts'
import { type DividedTask, isDecomposed, mismatchOf } from './mismatch.ts'

const group: GroupFacts = {
  id: 'g',
  region: '9101',
  title: '质量强市工作领导小组',
  kind: 'quality',
  basis: null,
  officeSeat: 'amr',
  ofDepartment: null,
  startsOn: '2013-05-01',
  endsOn: null,
}
const member = (department: string | null, since: string, until: string | null = null) =>
  ({
    ...{ id: `${department}${since}`, group: 'g', duty: 'member', department },
    ...{ personName: null, position: null, since, until },
  }) satisfies MemberFacts

describe('the member bodies of a day', () => {
  const members = [member('fin', '2013-05-01', '2019-12-31'), member('agri', '2020-01-01')]
  const on = (day: string, groups = [group]) => [...memberBodies(day, { groups, members })]
  it('are those whose term has begun and has not ended, and the seat of the office', () => {
    expect(on('2019-12-31')).toEqual(['fin', 'amr'])
    expect(on('2020-01-01')).toEqual(['agri', 'amr'])
    expect(on('2013-04-30')).toEqual([])
  })

  it('are not those of a group for something else, of one inside a department, or of one that is over', () => {
    expect(on('2020-01-01', [{ ...group, kind: 'standards' }])).toEqual([])
    expect(on('2020-01-01', [{ ...group, ofDepartment: 'amr' }])).toEqual([])
    expect(on('2020-01-01', [{ ...group, endsOn: '2019-12-31' }])).toEqual([])
  })

  it('are those of the group’s own list, by terms that end with the group', () => {
    const groups = [{ ...group, endsOn: '2024-12-31' }]
    const terms = memberTerms({
      groups,
      members: [...members, member('agri', '2010-01-01', '2012-12-31')],
    })
    expect(terms.get('agri')).toEqual([
      { from: '2020-01-01', to: '2024-12-31' },
      { from: '2013-05-01', to: '2012-12-31' },
    ])
    expect(isMemberOn(terms.get('agri')!, '2012-06-01')).toBe(false)
    expect(isMemberOn(terms.get('agri')!, '2024-12-31')).toBe(true)
  })

  it('are listed chair first', () => {
    const duties = ['member', 'chair', 'officeHead', 'vice']
    const mixed = duties.map((duty) => ({ ...member(null, '2013-05-01'), duty }))
    expect(mixed.toSorted(byDuty).map(({ duty }) => duty)).toEqual([
      'chair',
      'vice',
      'officeHead',
      'member',
    ])
  })
})

describe('tasks beside the members', () => {
  const task = (title: string, department: string | null, more: Partial<DividedTask> = {}) => ({
    ...{ address: title, title, state: 'signed', department, leadPrinted: [], responsible: [] },
    ...{ post: 'p', personName: '某甲', ...more },
  })
  const found = mismatchOf(
    [
      task('甲', 'amr', { responsible: ['agri', 'water'] }),
      task('乙', 'water', { state: 'assigned', post: null, personName: null }),
      task('丙', null, { leadPrinted: ['市某局'] }),
    ],
    new Set(['amr', 'agri', 'fin']),
  )

  it('show a lead or responsible department that is no member, with its tasks', () => {
    expect(found.outside).toMatchObject([
      { department: 'water', lead: [{ title: '乙' }], responsible: [{ title: '甲' }] },
    ])
  })

  it('show members without any task, and tasks without a lead', () => {
    expect(found.idle).toEqual(['fin'])
    expect(found.unled).toMatchObject([{ title: '丙', printed: ['市某局'] }])
  })

  it('do not count as decomposed before a post and a named person stand for them', () => {
    expect(found.unbound.map(({ title }) => title)).toEqual(['乙', '丙'])
    expect(isDecomposed(task('丁', 'amr'))).toBe(true)
    expect(isDecomposed(task('丁', 'amr', { post: null }))).toBe(false)
    expect(isDecomposed(task('丁', 'amr', { personName: null }))).toBe(false)
  })
})

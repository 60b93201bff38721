import { describe, expect, it } from 'vitest'
import { closureOf } from './closure.ts'
import { scopesOf } from './scope.ts'
import { faultsOf, type Territory } from './territories.ts'
import { knownFrom } from './tree.ts'

const territory = (code: string, more: Partial<Territory> = {}): Territory => ({
  decidedBy: '9101',
  code,
  name: `甲${code}`,
  kind: 'division',
  since: '2010-01-01',
  until: null,
  successors: [],
  members: [],
  ...more,
})

/** Invented: 910103 becomes part of 910102 in 2021, which becomes part of 910101 in 2024. */
const merged = [
  territory('910103', { until: '2020-12-31', successors: ['910102'] }),
  territory('910102', { until: '2023-12-31', successors: ['910101'] }),
]
const zone = territory('910171', {
  kind: 'zone',
  since: '2022-05-01',
  until: '2023-04-30',
  members: ['910104', '910101001'],
})
const named = ['91', '9101', '910101', '910104', '910104002'].map((code) => ({ code, name: code }))
const all = closureOf(knownFrom(named, [...merged, zone]))
const inside = (year: number, ancestor: string) =>
  all
    .filter((pair) => pair.ancestor === ancestor && pair.fromYear <= year && year <= pair.toYear)
    .map(({ descendant, depth }) => `${descendant} ${depth}`)
    .toSorted()

describe('the tree of a year', () => {
  it('is as it stood at the end of the year', () => {
    expect(inside(2009, '9101')).toEqual(['9101 0', '910101 1', '910104 1', '910104002 2'])
    expect(inside(2020, '910102')).toEqual(['910102 0'])
    expect(inside(2019, '9101')).toContain('910103 1')
  })
  it('has merged regions below those that took them over, and at last over everything they took', () => {
    expect(inside(2021, '910102')).toEqual(['910102 0', '910103 1'])
    expect(inside(2024, '910101')).toEqual(['910101 0', '910102 1', '910103 1'])
    expect(inside(2024, '910102')).toEqual([])
    expect(inside(2024, '9101')).toContain('910103 2')
  })
  it('has a zone below its place with its members while it exists', () => {
    expect(inside(2022, '910171')).toEqual(['910101001 1', '910104 1', '910104002 2', '910171 0'])
    expect(inside(2022, '91')).toContain('910171 2')
    expect(inside(2021, '910171')).toEqual([])
    expect(inside(2023, '910171')).toEqual([])
  })
  it('says nothing twice', () => {
    const keys = all.map(
      ({ ancestor, descendant, fromYear }) => `${ancestor}/${descendant}/${fromYear}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('what a post sees beyond its region', () => {
  it('is what was merged into it, directly or through others, from the day after', () => {
    expect(scopesOf(merged)).toEqual([
      { code: '910102', prefix: '910103', since: '2021-01-01', until: null },
      { code: '910101', prefix: '910103', since: '2024-01-01', until: null },
      { code: '910101', prefix: '910102', since: '2024-01-01', until: null },
    ])
  })
  it('reaches everyone above whose code it does not begin with', () => {
    const across = [
      territory('910205', { decidedBy: '91', until: '2020-12-31', successors: ['910106'] }),
    ]
    expect(scopesOf(across).map(({ code }) => code)).toEqual(['910106', '9101'])
  })
  it('is the members of a zone while they are', () => {
    expect(scopesOf([zone])).toEqual(
      ['910104', '910101001'].map((prefix) => ({
        code: '910171',
        prefix,
        since: '2022-05-01',
        until: '2023-04-30',
      })),
    )
  })
})

describe('a territory is refused', () => {
  const says = (more: Partial<Territory>, code = '910171') =>
    faultsOf(territory(code, more)).map((fault) => fault.says)
  it('where it takes or gives what lies outside the region that decides', () => {
    const outside = '不是“9101”的下级地区'
    expect(says({ kind: 'zone', members: ['910201'] })).toEqual([`成员地区“910201”${outside}`])
    expect(says({ kind: 'zone', members: ['9101'] })).toEqual([`成员地区“9101”${outside}`])
    expect(says({ until: '2020-01-01', successors: ['9102'] })).toEqual([
      `并入地区“9102”${outside}`,
    ])
    expect(says({}, '9101')).toEqual(['“9101”不是“9101”的下级地区，应由它的上级登记'])
  })
  it('where days or members do not fit', () => {
    expect(says({ until: '2009-12-31' })).toEqual(['终止日期不能早于起始日期'])
    expect(says({ successors: ['910101'] })).toEqual(['填了并入地区的，还要填终止日期'])
    expect(says({ members: ['910101'] })).toEqual(['只有功能区有成员地区'])
  })
})

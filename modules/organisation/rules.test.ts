import { describe, expect, it } from 'vitest'
import { type DepartmentFacts, resolveDepartment } from './rules.ts'

const body = (
  code: string,
  name: string,
  more: Partial<DepartmentFacts> = {},
): DepartmentFacts => ({
  code,
  name,
  shortName: null,
  aliases: [],
  formerNames: [],
  validFrom: null,
  validTo: null,
  successor: null,
  memberTerms: [],
  ...more,
})

/** The departments of an invented city before and after the reform of 2018. */
const city = [
  body('qts', '临川市质量技术监督局', {
    shortName: '市质监局',
    validTo: '2018-12-31',
    successor: 'amr',
  }),
  body('fda', '临川市食品药品监督管理局', { validTo: '2018-12-31', successor: 'amr' }),
  body('amr', '临川市市场监督管理局', {
    shortName: '市市场监管局',
    formerNames: ['临川市工商行政管理局'],
    validFrom: '2019-01-01',
    memberTerms: [{ from: '2019-01-01', to: null }],
  }),
  body('ndrc', '临川市发展和改革委员会', {
    shortName: '市发改委',
    memberTerms: [{ from: '2012-01-01', to: null }],
  }),
  body('fin', '临川市财政局', { memberTerms: [{ from: '2012-01-01', to: '2020-06-30' }] }),
  body('house', '临川市住房和城乡建设局', { aliases: ['建设部门', '城乡建设委'] }),
  body('hr', '临川市人力资源和社会保障局'),
  body('gone', '临川市煤炭工业局', { validTo: '2015-05-01' }),
]
const found = (printed: string, on = '2026-11-22') => {
  const { department, how } = resolveDepartment(printed, city, on)
  return [department, how]
}

describe('a printed department', () => {
  it('is found by its full name, with and without the place before it', () => {
    expect(found('临川市市场监督管理局')).toEqual(['amr', 'name'])
    expect(found('市市场监督管理局')).toEqual(['amr', 'name'])
    expect(found('市场监督管理局')).toEqual(['amr', 'name'])
    expect(found('财政局')).toEqual(['fin', 'name'])
  })

  it('is found by its short name, alias and usual abbreviations', () => {
    expect(found('市场监管局')).toEqual(['amr', 'shortName'])
    expect(found('发改委')).toEqual(['ndrc', 'shortName'])
    expect(found('建设部门')).toEqual(['house', 'alias'])
    expect(found('市住建局')).toEqual(['house', 'abbreviation'])
    expect(found('市市监局')).toEqual(['amr', 'abbreviation'])
    expect(found('市监局')).toEqual(['amr', 'abbreviation'])
    expect(found('临川市市监局')).toEqual(['amr', 'abbreviation'])
    expect(found('人社局')).toEqual(['hr', 'abbreviation'])
    expect(found('市财政')).toEqual(['fin', 'abbreviation'])
    expect(found('财政部门')).toEqual(['fin', 'abbreviation'])
  })

  it('without its list’s open tail is still found', () => {
    expect(found('财政局等部门')).toEqual(['fin', 'name'])
    expect(found('财 政 局')).toEqual(['fin', 'name'])
  })

  it('that was merged is itself before the reform and its successor afterwards', () => {
    expect(found('市质监局', '2013-05-23')).toEqual(['qts', 'shortName'])
    expect(found('市质监局', '2018-12-31')).toEqual(['qts', 'shortName'])
    expect(found('市质监局', '2019-01-01')).toEqual(['amr', 'shortName'])
    expect(resolveDepartment('食品药品监管局', city, '2026-01-01')).toMatchObject({
      department: 'amr',
      title: '临川市市场监督管理局',
      succeeded: true,
    })
    expect(found('工商局')).toEqual(['amr', 'abbreviation'])
    expect(found('市工商行政管理局')).toEqual(['amr', 'formerName'])
  })

  it('that was closed without a successor, or that nobody knows, is not guessed', () => {
    expect(found('市煤炭工业局', '2014-01-01')).toEqual(['gone', 'name'])
    expect(found('市煤炭工业局')).toEqual([null, 'closed'])
    expect(found('市气象局')).toEqual([null, 'none'])
  })

  it('that could be two is said to be ambiguous', () => {
    const twins = [...city, body('fin2', '高新区财政局')]
    expect(resolveDepartment('财政局', twins, '2026-01-01').how).toBe('ambiguous')
    const round = [
      body('a', '甲局', { validTo: '2010-01-01', successor: 'b' }),
      body('b', '乙局', { validTo: '2010-01-01', successor: 'a' }),
    ]
    expect(resolveDepartment('甲局', round, '2026-01-01').how).toBe('closed')
  })
})

describe('a group', () => {
  it.each([
    '各有关部门',
    '有关部门',
    '市有关部门',
    '各县（市、区）人民政府',
    '各区县人民政府',
    '各镇',
    '等部门',
  ])('%s names nobody in particular', (printed) => {
    expect(found(printed)).toEqual([null, 'group'])
  })

  it('of member units is the list of that day', () => {
    const members = (on: string) => resolveDepartment('领导小组各成员单位', city, on).members
    expect(members('2013-01-01')).toEqual(['ndrc', 'fin'])
    expect(members('2020-07-01')).toEqual(['amr', 'ndrc'])
  })
})

import { describe, expect, it } from 'vitest'
import { chinaRegions, chinaRegionTree } from './china.ts'
import { ancestorCodes, isBucketCode } from './code.ts'
import type { Region } from './region.ts'
import { RegionTree } from './tree.ts'

const china = chinaRegionTree()
const codes = (regions: readonly Region[]) => regions.map((region) => region.code)
const find = (name: string, within?: string) => codes(china.find(name, within ? { within } : {}))

describe('the shipped regions', () => {
  it('have 34 provinces, every county below a known place, and no bucket', () => {
    expect(china.children('0')).toHaveLength(34)
    expect(codes(china.find('香港'))).toEqual(['81'])
    expect(china.children('71')).toEqual([])
    expect(chinaRegions().filter((region) => isBucketCode(region.code))).toEqual([])
    const lost = chinaRegions().filter((region) => region.parent && !china.get(region.parent))
    expect(lost).toEqual([])
  })

  it('put direct counties under their province and districts under their municipality', () => {
    expect(china.get('429004')).toMatchObject({ name: '仙桃市', level: 'county', parent: '42' })
    expect(codes(china.children('42'))).toContain('429004')
    expect(china.get('110101')).toMatchObject({ name: '东城区', parent: '11' })
    expect(china.get('4419')).toMatchObject({ name: '东莞市', level: 'prefecture' })
    expect(china.children('4419')).toEqual([])
  })

  it('agree with the ancestors that the code itself tells', () => {
    for (const { code } of china.all())
      expect(codes(china.ancestors(code))).toEqual(ancestorCodes(code))
  })

  it('lift a bucket to the place that it stands for', () => {
    expect(china.place('1101')?.name).toBe('北京市')
    expect(china.place('4290')?.name).toBe('湖北省')
    expect(china.place('370102001')?.name).toBe('历下区')
    expect(china.place('99')?.name).toBe('全国')
  })

  it('have full names', () => {
    expect(china.fullName('370102')).toBe('山东省济南市历下区')
    expect(china.fullName('0')).toBe('全国')
    expect(china.fullName('999999')).toBe('')
  })
})

describe('finding by name', () => {
  it.each([
    ['山东省', ['37']],
    ['山东', ['37']],
    ['内蒙古', ['15']],
    ['恩施州', ['4228']],
    ['恩施市', ['422801']],
    ['济南', ['3701']],
    ['浦东', ['310115']],
    ['神农架', ['429021']],
    ['四子王旗', ['150929']],
    ['四子王', ['150929']],
    ['鄂温克旗', ['150724']],
    ['即墨市', ['370215']],
    ['鄂托克前旗', ['150623']],
    ['泰安', ['3709']],
    ['吉林', ['22', '2202']],
    ['不存在', []],
  ])('%s gives %j', (name, expected) => {
    expect(find(name)).toEqual(expected)
  })

  it('is narrowed by place and level', () => {
    expect(find('鼓楼区')).toEqual(['320106', '320302', '350102', '410204'])
    expect(find('鼓楼区', '3201')).toEqual(['320106'])
    expect(codes(china.find('吉林', { level: 'prefecture' }))).toEqual(['2202'])
  })

  it('finds every shipped region by its full name', () => {
    const missed = china
      .all()
      .filter((region) => !find(region.name, region.code).includes(region.code))
    expect(missed).toEqual([])
  })
})

const row = (code: string, name: string, rest: Partial<Region> = {}): Region => ({
  code,
  name,
  level: code.length === 2 ? 'province' : 'county',
  parent: code.length === 2 ? null : '90',
  validFrom: null,
  validTo: null,
  successors: [],
  ...rest,
})

/** Invented: 甲县 becomes 甲区 in 2019; 乙县 and then 丙县 are merged into 甲区 in 2020 and 2021. */
const invented = RegionTree.of([
  row('90', '某省'),
  row('900121', '甲县', { validTo: '2019-06-01', successors: ['900102'] }),
  row('900102', '甲区', { validFrom: '2019-06-01' }),
  row('900122', '乙县', { validTo: '2021-01-01', successors: ['900102'] }),
  row('900123', '丙县', { validTo: '2020-01-01', successors: ['900122'] }),
  row('900124', '丁县', { validTo: '2018-01-01', successors: ['900124'] }),
  row('900124', '丁市', { validFrom: '2018-01-01' }),
])

describe('a tree as of a date', () => {
  it('shows the names and places of that day', () => {
    expect(codes(invented.asOf('2019-05-31').children('90'))).toEqual([
      '900121',
      '900122',
      '900123',
      '900124',
    ])
    expect(codes(invented.asOf('2021-01-01').children('90'))).toEqual(['900102', '900124'])
    expect(invented.asOf('2017-12-31').get('900124')?.name).toBe('丁县')
    expect(invented.asOf('2018-01-01').get('900124')?.name).toBe('丁市')
    expect(invented.get('900124')?.name).toBe('丁市')
  })

  it('follows mergers to their end and back', () => {
    expect(invented.mergedInto('900123')).toEqual(['900102'])
    expect(invented.mergedInto('900102')).toEqual(['900102'])
    expect(invented.mergedInto('900124')).toEqual(['900124'])
    expect(invented.predecessors('900102').toSorted()).toEqual(['900121', '900122', '900123'])
  })

  it('scopes a post to its region and those merged into it', () => {
    expect(invented.scopePrefixes('900102').toSorted()).toEqual([
      '900102',
      '900121',
      '900122',
      '900123',
    ])
    expect(invented.scopePrefixes('90')).toEqual(['90'])
    expect(invented.scopePrefixes('0')).toHaveLength(10)
  })

  it('lists its closure', () => {
    const pairs = [...invented.asOf('2021-01-01').closure()]
    expect(pairs).toContainEqual({ ancestor: '90', descendant: '900102', depth: 1 })
    expect(pairs).toHaveLength(5)
  })
})

it('refuses a parent cycle', () => {
  const tree = RegionTree.of([row('91', '甲', { parent: '92' }), row('92', '乙', { parent: '91' })])
  expect(() => tree.ancestors('91')).toThrow(RangeError)
})

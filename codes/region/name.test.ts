import { expect, it } from 'vitest'
import { regionNames, shortRegionName } from './name.ts'

it.each([
  ['山东省', '山东'],
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['恩施土家族苗族自治州', '恩施'],
  ['巴音郭楞蒙古自治州', '巴音郭楞'],
  ['锡林郭勒盟', '锡林郭勒'],
  ['阿里地区', '阿里'],
  ['鄂温克族自治旗', '鄂温克'],
  ['东乡族自治县', '东乡'],
  ['积石山保安族东乡族撒拉族自治县', '积石山'],
  ['龙胜各族自治县', '龙胜'],
  ['浦东新区', '浦东'],
  ['管城回族区', '管城'],
  ['神农架林区', '神农架'],
  ['四子王旗', '四子王'],
  ['单县', '单县'],
  ['香港特别行政区', '香港'],
])('shortens %s to %s', (name, short) => {
  expect(shortRegionName(name)).toBe(short)
})

it('writes an autonomous prefecture in three ways', () => {
  expect(regionNames('恩施土家族苗族自治州')).toEqual([
    '恩施土家族苗族自治州',
    '恩施',
    '恩施土家族苗族',
    '恩施州',
  ])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDateText } from './date-text.ts'
import {
  formatDate,
  formatDateInWords,
  formatLargeNumber,
  formatMonth,
  formatNumber,
  formatPercent,
} from './format.ts'
import { parseNumeral } from './numeral.ts'
import { parseQuantity } from './quantity.ts'
import { writeNumeral, writeYear } from './write-numeral.ts'

describe('reading a numeral', () => {
  it.each([
    ['二十三', '23'],
    ['十', '10'],
    ['十五', '15'],
    ['二〇二六', '2026'],
    ['〇五', '5'],
    ['一百零五', '105'],
    ['一百五', '150'],
    ['一百五十', '150'],
    ['一百一十五', '115'],
    ['一千零五十', '1050'],
    ['三千五', '3500'],
    ['一万零五百', '10500'],
    ['一万二', '12000'],
    ['两万', '20000'],
    ['一亿二千万零三十五', '120000035'],
    ['三万亿', '3000000000000'],
    ['一万二千亿', '1200000000000'],
    ['壹佰贰拾叁', '123'],
    ['三点一四', '3.14'],
    ['负三', '-3'],
    ['零', '0'],
    ['负零', '0'],
    ['１２,３４５.６', '12345.6'],
    ['1.2万', '12000'],
    ['1.23456万', '12345.6'],
    ['3亿', '300000000'],
    ['-0.50', '-0.50'],
    ['007', '7'],
  ])('%s is %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })

  it.each([
    '',
    '万',
    '点五',
    '三点',
    '十百',
    '一百二百',
    '二三十',
    '第三',
    '三分之二',
    '1,23',
    '三点十',
    '负-3',
    'abc',
  ])('%j is no numeral', (text) => {
    expect(parseNumeral(text)).toBeUndefined()
  })

  it('reads back every number that it writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(99_999), fc.maxSafeNat()), (value) => {
        expect(parseNumeral(writeNumeral(value))).toBe(String(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('reads back every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (year) => {
        expect(parseNumeral(writeYear(year))).toBe(String(year))
      }),
    )
  })
})

it('writes numbers as people do', () => {
  const written = [0, 10, 23, 105, 110, 10_500, 100_010, 100_000_000, 1_200_000_000_000].map(
    writeNumeral,
  )
  expect(written).toEqual([
    '零',
    '十',
    '二十三',
    '一百零五',
    '一百一十',
    '一万零五百',
    '十万零一十',
    '一亿',
    '一万二千亿',
  ])
  expect(() => writeNumeral(-1)).toThrow(RangeError)
})

it.each([
  ['百分之九十五', { value: '95', unit: '%' }],
  ['百分之九十八点五', { value: '98.5', unit: '%' }],
  ['９５％', { value: '95', unit: '%' }],
  ['千分之三', { value: '3', unit: '‰' }],
  ['1.5个百分点', { value: '1.5', unit: '个百分点' }],
  ['两个百分点', { value: '2', unit: '个百分点' }],
  ['二十三', { value: '23', unit: '' }],
  ['百分之', undefined],
  ['很多', undefined],
])('%s reads as %j', (text, quantity) => {
  expect(parseQuantity(text)).toEqual(quantity)
})

describe('reading a date', () => {
  const day = (date: string) => ({ precision: 'day', first: date, last: date })

  it.each([
    ['二〇二六年十一月二十二日', day('2026-11-22')],
    ['2026年11月22日', day('2026-11-22')],
    ['２０２６年１月５号', day('2026-01-05')],
    ['2026-11-22', day('2026-11-22')],
    ['2026/1/5', day('2026-01-05')],
    ['2026.11.22', day('2026-11-22')],
    ['二〇二六年十一月', { precision: 'month', first: '2026-11-01', last: '2026-11-30' }],
    ['2024年2月份', { precision: 'month', first: '2024-02-01', last: '2024-02-29' }],
    ['二○二六年', { precision: 'year', first: '2026-01-01', last: '2026-12-31' }],
    ['2026年2月30日', undefined],
    ['2026年13月', undefined],
    ['2026-11/22', undefined],
    ['近日', undefined],
    ['12.5', undefined],
  ])('%s', (text, date) => {
    expect(parseDateText(text)).toEqual(date)
  })

  it('reads back what it writes', () => {
    expect(formatDate('2026-01-05')).toBe('2026年1月5日')
    expect(formatMonth('2026-11-22')).toBe('2026年11月')
    expect(formatDateInWords('2026-11-22')).toBe('二〇二六年十一月二十二日')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (at) => {
          const date = at.toISOString().slice(0, 10)
          expect(parseDateText(formatDate(date))?.first).toBe(date)
          expect(parseDateText(formatDateInWords(date))?.first).toBe(date)
        },
      ),
    )
  })
})

describe('writing a number', () => {
  it.each([
    ['1234567.50', '1,234,567.5'],
    ['-1234', '-1,234'],
    ['999', '999'],
    ['0.125', '0.125'],
  ])('%s in groups is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it.each([
    ['9999', '9999'],
    ['10000', '1万'],
    ['123456', '12.35万'],
    ['-123456', '-12.35万'],
    ['99999999', '1亿'],
    ['99994999', '9999.5万'],
    ['150000000', '1.5亿'],
    ['12.345', '12.35'],
    ['1230000000000', '12300亿'],
  ])('%s in large units is %s', (value, text) => {
    expect(formatLargeNumber(value)).toBe(text)
  })

  it('keeps the places of a percentage', () => {
    expect(formatPercent('95')).toBe('95.00%')
    expect(formatPercent('98.095', 1)).toBe('98.1%')
  })
})

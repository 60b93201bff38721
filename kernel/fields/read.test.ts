import { expect, it } from 'vitest'
import { date, longText, year } from './declare.ts'
import { readValue } from './run.ts'

it.each([2026, '2026', '2026年', '２０２６年度', ' 2026 '])(
  'reads %j as a calendar year',
  (raw) => {
    expect(readValue(year('年度'), raw)).toEqual({ value: 2026 })
  },
)

it.each(['26', '2,026', 20260, '二〇二六', '1026'])('refuses %j as a calendar year', (raw) => {
  expect(readValue(year('年度'), raw)).toEqual({
    problem: `“年度”的值“${raw}”不是年份，请写成 2026 的样子`,
  })
})

it('reads a date of any four-digit year, and refuses another', () => {
  expect(readValue(date('日期'), '1850年1月1日')).toEqual({ value: '1850-01-01' })
  expect(readValue(date('日期'), '0001-01-01')).toEqual({
    problem: '“日期”的值“0001-01-01”不是日期，请写成 2026-03-31 的样子',
  })
})

it('keeps a verbatim text to the letter, and still knows one that is blank', () => {
  const text = longText('正文', { verbatim: true })
  expect(readValue(text, '\n　　第一条\n')).toEqual({ value: '\n　　第一条\n' })
  expect(readValue(longText('正文'), '\n　　第一条\n')).toEqual({ value: '第一条' })
  expect(readValue(text, ' \n　')).toEqual({ problem: '“正文”不能为空' })
})

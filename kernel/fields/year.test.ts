import { expect, it } from 'vitest'
import { year } from './declare.ts'
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

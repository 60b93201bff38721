import { expect, it } from 'vitest'
import { date, decimal, instant, integer, lines, longText, year } from './declare.ts'
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

it('holds a number between its bounds, and a list between so many items', () => {
  const score = integer('分值', { least: 1, most: 25 })
  expect(readValue(score, 25)).toEqual({ value: 25 })
  expect(readValue(score, '26')).toEqual({ problem: '“分值”的值“26”应在 1 到 25 之间' })
  const share = integer('比例', { least: 0, most: 100, multipleOf: 5 })
  expect(readValue(share, '１５')).toEqual({ value: 15 })
  expect(readValue(share, 7)).toEqual({
    problem: '“比例”的值“7”应在 0 到 100 之间，并为 5 的倍数',
  })
  expect(readValue(integer('件数', { multipleOf: 12 }), 13)).toEqual({
    problem: '“件数”的值“13”应为 12 的倍数',
  })
  expect(readValue(decimal('数量', 'kg', { least: 0 }), -0.5)).toEqual({
    problem: '“数量”的值“-0.5”应不小于 0',
  })
  const officers = lines('办案人员', { least: 2, most: 3 })
  expect(readValue(officers, '甲、乙')).toEqual({ value: ['甲', '乙'] })
  expect(readValue(officers, ['甲'])).toEqual({
    problem: '“办案人员”有 1 项，应有 2 到 3 项',
  })
})

it('holds a list whose items are distinct posts or files, where it says so', () => {
  const post = '0190c9a0-0000-7000-8000-000000000001'
  const officers = lines('办案人员', { names: 'post', distinct: true })
  expect(readValue(officers, [post])).toEqual({ value: [post] })
  expect(readValue(officers, [post, post])).toEqual({
    problem: `“办案人员”中“${post}”重复`,
  })
  expect(readValue(officers, '张三')).toEqual({ problem: '“办案人员”的值“张三”不是有效的岗位' })
  const photos = lines('照片', { names: 'file' })
  expect(readValue(photos, ['a'.repeat(64)])).toEqual({ value: ['a'.repeat(64)] })
  expect(readValue(photos, ['b'])).toEqual({ problem: '“照片”的值“b”不是有效的附件' })
})

it.each([
  ['2026-03-31T09:30:00.000Z', '2026-03-31T09:30:00.000Z'],
  ['2026-03-31T09:30:15+08:00', '2026-03-31T01:30:15.000Z'],
  ['2026-03-31 09:30', '2026-03-31T01:30:00.000Z'],
  ['2026年3月31日9时30分', '2026-03-31T01:30:00.000Z'],
  ['2026/3/31 9:30:05', '2026-03-31T01:30:05.000Z'],
  ['46112.5', '2026-03-31T04:00:00.000Z'],
  ['2026-03-31', '2026-03-30T16:00:00.000Z'],
])(
  'an instant is read as people write it, in Shanghai where no zone is written: %s',
  (text, at) => {
    expect(readValue(instant('得知时间'), text)).toEqual({ value: at })
  },
)

it.each([
  ['2026-02-30T10:00:00Z', '不存在'],
  ['2026-03-31 24:10', '不是时间'],
  ['2026-03-31 上午', '不是时间'],
  ['昨天九点', '不是日期'],
])('what is no instant is told so: %s', (text, says) => {
  expect(readValue(instant('得知时间'), text)).toMatchObject({
    problem: expect.stringContaining(says),
  })
})

it('keeps what points at a person out of an impersonal text, and does not repeat it', () => {
  const hurt = longText('经过', { impersonal: true })
  expect(readValue(hurt, '骑行 1000 米后刹车失灵')).toEqual({ value: '骑行 1000 米后刹车失灵' })
  expect(readValue(hurt, '母亲 13900000000 陪同')).toEqual({
    problem: '“经过”中有电话号码“139****0000”：这里不得填写能够识别个人的内容，请删去',
  })
  expect(readValue(lines('经过', { impersonal: true }), ['摔伤', '姓名：王小明'])).toHaveProperty(
    'problem',
  )
})

it('takes nothing that JSON holds beyond texts, numbers and their lists', () => {
  const strange: readonly unknown[] = [{}, { toString: 'x' }, [{ toString: 'x' }], [['甲']]]
  for (const raw of strange)
    for (const field of [longText('经过'), date('日期'), integer('分值'), lines('人员')])
      expect(readValue(field, raw)).toEqual({
        problem: `“${field.title}”的值应是文字、数字或它们的列表`,
      })
})

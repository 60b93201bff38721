import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { code, decimal, optional, text } from '@zhiheng/kernel'
import { type WriteOptions, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findHeader } from './header.ts'
import { mapHeaders } from './mapping.ts'
import { previewOf } from './preview.ts'
import { answersOf } from './source.ts'
import { readTable } from './table.ts'
import { openXlsx } from './xlsx.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-xlsx-'))
})
afterAll(() => rm(folder, { recursive: true }))

let files = 0
async function workbook(sheets: WriteOptions['sheets']) {
  const path = join(folder, `${++files}.xlsx`)
  await writeFile(path, await writeXlsx({ sheets }))
  return openXlsx(path)
}

const fields = {
  wellNo: code('井号'),
  name: optional(text('井名')),
  depth: optional(decimal('井深', '米')),
}
const head = ['井号', '井名', '井深']

async function faultsOf(...cells: unknown[]) {
  const sheet = await workbook([{ name: '井', rows: [head, cells as string[]] }])
  const header = await findHeader(sheet, fields)
  const mapping = mapHeaders(header.names, fields)
  const rows = []
  for await (const row of answersOf(sheet, { header, mapping, region: '9101', fields }))
    rows.push(row)
  return rows.map(({ n, faults }) => [n, ...faults.map(({ says }) => says)])
}

describe('a cell', () => {
  test('with a number longer than a spreadsheet keeps is no code, and says what to do', async () => {
    const says = '“井号”超过 15 位，电子表格已把后面的数字改掉，请把这一列设为文本格式后重新填写'
    for (const number of [Number('913701020000000123'), 1e15, 0.1 + 0.2, -1e22])
      expect(await faultsOf(number, '甲', 1)).toEqual([[2, says]])
  })

  test('with fifteen digits, with text, or with a measured value is as it was typed', async () => {
    for (const number of [999_999_999_999_999, 12.5, '913701020000000123'])
      expect(await faultsOf(number, '甲', 0.1 + 0.2)).toEqual([[2]])
  })

  test('that shows an error of its formula is refused by that name', async () => {
    for (const error of ['#REF!', '#N/A', '#DIV/0!', '#NAME?'])
      expect(await faultsOf('1', error, 1)).toEqual([
        [2, `“井名”是公式错误 ${error}，请改正公式或直接填写`],
      ])
    expect(await faultsOf('1', '#1 井', 1)).toEqual([[2]])
  })

  test('that is wrong in a short list is named with its row', async () => {
    const sheet = await workbook([{ name: '井', rows: [head, ['1', '#REF!', 1]] }])
    const { problems, rows } = await readTable(sheet, fields, '9101')
    expect(rows).toEqual([])
    expect(problems).toMatchObject([{ row: 2, field: 'name' }])
  })
})

describe('a workbook', () => {
  const rows = (name: string) => [head, ['1', name, 1]]

  test('is read at its first sheet that is not hidden', async () => {
    const sheet = await workbook([
      { name: '旧', rows: rows('旧井'), hidden: true },
      { name: '更旧', rows: rows('更旧井'), veryHidden: true },
      { name: '新 & 好', rows: rows('新井') },
    ])
    const { rows: shown, notes } = await previewOf(sheet, { name: 'well', fields })
    expect(shown).toEqual([['1', '新井', '1']])
    expect(notes).toEqual([])
  })

  test('says which of its sheets are read and which are not; empty ones do not count', async () => {
    const sheet = await workbook([
      { name: '一月', rows: rows('甲') },
      { name: '空', rows: [] },
      { name: '二月', rows: rows('乙') },
    ])
    expect((await previewOf(sheet, { name: 'well', fields })).notes).toEqual([
      '只读取工作表“一月”；没有读取：“二月”，请另存为单独的文件再导入',
    ])
  })
})

test('a column that must be there and is not is missed once, at the header', async () => {
  const sheet = await workbook([
    {
      name: '井',
      rows: [
        ['井名', '井深'],
        ['甲', 1],
        ['乙', 2],
      ],
    },
  ])
  const { missing } = await previewOf(sheet, { name: 'well', fields }, { needed: fields })
  expect(missing).toEqual(['井号'])
})

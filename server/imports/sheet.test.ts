import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { choice, code, date, optional, text } from '@zhiheng/kernel'
import fc from 'fast-check'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cutsOf, openCsv } from './csv.ts'
import { findHeader } from './header.ts'
import { mapHeaders } from './mapping.ts'
import { previewOf } from './preview.ts'
import type { SheetRow } from './rows.ts'
import { answersOf } from './source.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-sheet-'))
})
afterAll(() => rm(folder, { recursive: true }))

let files = 0
async function csv(content: Buffer | string) {
  const path = join(folder, `${++files}.csv`)
  await writeFile(path, content)
  return openCsv(path)
}
async function rowsOf(content: Buffer | string) {
  const rows: SheetRow[] = []
  for await (const row of (await csv(content)).rows()) rows.push(row)
  return rows
}
const fields = {
  wellNo: code('井号', { also: ['水井编号'] }),
  name: text('井名'),
  kind: choice('类别', { dug: '大口井', drilled: '机井' }),
  measuredOn: optional(date('测量日期')),
}

describe('a CSV', () => {
  test('is read as UTF-8 with or without a mark, and else as GB18030', async () => {
    const gb = Buffer.from([0xbe, 0xae, 0xba, 0xc5, 0x2c, 0x31]) // 井号,1
    for (const content of ['井号,1', '\ufeff井号,1', gb])
      expect(await rowsOf(content)).toEqual([{ n: 1, cells: ['井号', '1'] }])
  })

  test('in GB18030 is recognised where the first such byte comes late', async () => {
    const late = Buffer.concat([Buffer.from('a,b\n'.repeat(40_000)), Buffer.from([0xbe, 0xae])])
    expect((await rowsOf(late)).at(-1)).toEqual({ n: 40_001, cells: ['井'] })
  })

  test.each([',', ';', '\t', '|'])('separated by %j is cut there', (mark) => {
    expect(cutsOf(`a${mark}b${mark}c\n1${mark}2${mark}3\n`).delimiter).toBe(mark)
  })

  test('counts rows as a spreadsheet does: empty ones too, a quoted line break not', async () => {
    const rows = await rowsOf('a,b\n\n"x\ny",2\n3,4')
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3, 4])
    expect(rows[2]?.cells).toEqual(['x\ny', '2'])
  })

  test('with a quote that is never closed is refused instead of read as one cell', async () => {
    const endless = `a,b\n1,"${'x\n'.repeat(3_000_000)}`
    await expect(rowsOf(endless)).rejects.toMatchObject({
      message: '第 2 行起引号没有成对，无法分行',
    })
  })

  test('gives back whatever a spreadsheet wrote, cell by cell', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).map((s) => s.replaceAll('\r', ''))
    const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const written = Papa.unparse([['甲', '乙', '丙'], ...table], { newline: '\n' })
        const rows = await rowsOf(written)
        expect(rows.slice(1).map(({ cells }) => cells)).toEqual(table)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a header', () => {
  test('is matched by title, other names and field name, whatever width, stars and remarks', () => {
    const headers = ['水井编号*', '井名（必填）', ' ｋｉｎｄ', '备注', '井名']
    expect(mapHeaders(headers, fields)).toEqual({
      '水井编号*': 'wellNo',
      '井名（必填）': 'name',
      ' ｋｉｎｄ': 'kind',
      备注: null,
      井名: null,
    })
  })

  test('is found below a title, and columns without a name get one', async () => {
    const sheet = await csv('全县水井一览表,,\n,,\n井号,井名,\n1,东井,x\n')
    expect(await findHeader(sheet, fields)).toEqual({ n: 3, names: ['井号', '井名', '第 3 列'] })
  })

  test('is asked for where the file has no rows', async () => {
    const sheet = await csv('\n\n')
    await expect(findHeader(sheet, fields)).rejects.toMatchObject({ code: 'file.no-header' })
  })
})

test('a preview shows twenty rows and says about how many there are', async () => {
  const lines = Array.from({ length: 50 }, (_, i) => `${i},东井`)
  const sheet = await csv(`井号,井名\n${lines.join('\n')}`)
  const preview = await previewOf(sheet, { name: 'well', fields })
  expect(preview.rows).toHaveLength(20)
  expect(preview.total).toBe(49)
  expect(preview.columns[0]).toEqual({ header: '井号', field: 'wellNo' })
})

test('a row becomes answers with its region, cut from a padded code, and its row number', async () => {
  const sheet = await csv("区划代码,井号,井名,备注\n110100,1,'=甲,x\n,2,乙,y")
  const header = await findHeader(sheet, fields)
  const mapping = mapHeaders(header.names, fields)
  const rows = []
  for await (const row of answersOf(sheet, { header, mapping, region: '9101', fields }))
    rows.push(row)
  expect(rows).toEqual([
    { n: 2, at: { region: '1101' }, answers: { wellNo: '1', name: '=甲' }, faults: [] },
    { n: 3, at: { region: '9101' }, answers: { wellNo: '2', name: '乙' }, faults: [] },
  ])
})

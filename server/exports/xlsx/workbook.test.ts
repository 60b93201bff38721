import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { listEntries } from '../../files/zip.ts'
import { bytesOf, membersOf } from '../../testing/package.ts'
import { columnName, dateCell, numberCell, textCell } from './cell.ts'
import { linesOf, type SheetSpec } from './sheet.ts'
import { workbookStream } from './workbook.ts'

const sheet = (rows: SheetSpec['rows'], more: Partial<SheetSpec> = {}): SheetSpec => ({
  name: '表',
  columns: [{ width: 10 }, { width: 10 }],
  rows,
  ...more,
})
const written = (...sheets: SheetSpec[]) => bytesOf(workbookStream(sheets))

describe('a workbook', () => {
  test('gives every text back as it was, whatever signs and control characters it has', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), {
      minLength: 100,
      maxLength: 300,
    })
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const whole = given.map((text) => text.toWellFormed()).filter((text) => text !== '')
        const file = await written(sheet(whole.map((text) => ({ cells: [textCell(text)] }))))
        const read = await readXlsx(file)
        expect(read.sheets[0]!.rows.map(([cell]) => cell)).toEqual(whole)
      }),
      { numRuns: 4 },
    )
  })

  test('holds numbers as numbers and days as dates, those before 1900-03 as text', async () => {
    const cells = [numberCell(12.5), dateCell('2026-03-31'), dateCell('1899-12-31')]
    const read = await readXlsx(await written(sheet([{ cells }])))
    const [number, day, old] = read.sheets[0]!.rows[0]!
    expect(number).toBe(12.5)
    expect((day as Date).toISOString()).toBe('2026-03-31T00:00:00.000Z')
    expect(old).toBe('1899-12-31')
  })

  test('never holds a formula: what looks like one is marked as text', async () => {
    const cells = ['=1+1', '+86', '-x', '@sum'].map((text) => textCell(text))
    const members = membersOf(await written(sheet([{ cells }])))
    const xml = members.get('xl/worksheets/sheet1.xml')!
    expect(xml).not.toContain('<f>')
    expect(xml.match(/t="inlineStr"/g)).toHaveLength(4)
    const style = Number(/<c r="A1" s="(\d+)"/.exec(xml)![1])
    const formats = members.get('xl/styles.xml')!.match(/<cellXfs.*<\/cellXfs>/s)![0]
    expect(formats.match(/<xf [^>]*>/g)![style]).toContain('quotePrefix="1"')
  })

  test('is well-formed throughout, its parts named in the table of contents', async () => {
    const file = await written(
      sheet([{ cells: [textCell('甲&"<'), textCell('=x')] }], {
        name: "a'b/c[d]",
        frozen: 1,
        filter: true,
        merges: ['A1:B1'],
        validations: [{ column: 0, range: "'选项'!$A$2:$A$3", says: '“甲”' }],
        print: { landscape: true, repeats: [1, 1] },
      }),
      sheet([], { hidden: true, name: '选项' }),
    )
    for (const [name, xml] of membersOf(file)) {
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`)
      })
      parser.write(xml).close()
    }
    const read = await readXlsx(file)
    expect(read.sheets.map(({ name }) => name)).toEqual(["a'b c d ", '选项'])
  })

  test('opens with the sizes that stand behind its members', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhiheng-xlsx-'))
    const path = join(folder, 'a.xlsx')
    await writeFile(path, await written(sheet([{ cells: [textCell('甲')] }])))
    const file = await open(path)
    expect((await listEntries(file)).map(({ name }) => name)).toContain('xl/worksheets/sheet1.xml')
    await file.close()
    await rm(folder, { recursive: true })
  })

  test('breaks off where its rows break off', async () => {
    async function* rows() {
      yield { cells: [textCell('甲')] }
      throw new Error('gone')
    }
    await expect(written(sheet(rows()))).rejects.toThrow('gone')
  })
})

test('columns are named as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

test('a text is as many lines tall as its column leaves it', () => {
  expect(linesOf('质量强市', 8)).toBe(1)
  expect(linesOf('质量强市', 7)).toBe(2)
  expect(linesOf('a\nb', 8)).toBe(2)
})

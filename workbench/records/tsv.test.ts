import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTsv } from './tsv.ts'

const written = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) =>
      row
        .map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join('\r\n')

it('reads cells, empty ones too, whatever ends the lines', () => {
  expect(readTsv('甲\t乙\n丙\t\r\n')).toEqual([
    ['甲', '乙'],
    ['丙', ''],
  ])
  expect(readTsv('\t乙')).toEqual([['', '乙']])
})

it('reads quoted cells with tabs, quotes and lines in them', () => {
  expect(readTsv('"一\n二"\t"说""好"""')).toEqual([['一\n二', '说"好"']])
})

it('takes a quote that nothing ends for text', () => {
  expect(readTsv('"半\t好')).toEqual([['"半', '好']])
})

it('reads whatever a spreadsheet writes', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', 'a', '"', '\t', '\n', ' ') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTsv(written(rows))).toEqual(rows)
    }),
  )
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  choice,
  code,
  date,
  decimal,
  type Fields,
  instant,
  integer,
  lines,
  longText,
  money,
  optional,
  readValue,
  region,
  text,
  yesNo,
} from '@zhiheng/kernel'
import { modules } from '@zhiheng/modules'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findHeader } from '../imports/header.ts'
import { mapHeaders } from '../imports/mapping.ts'
import { openSheet } from '../imports/open.ts'
import { answersOf } from '../imports/source.ts'
import { bytesOf } from '../testing/package.ts'
import { columnsOf, exportedValue } from './rows.ts'
import { fileOf, type TableFormat, tableFormats, type Value } from './table.ts'

const fields = {
  no: code('编号'),
  name: text('名称'),
  kind: optional(choice('类别', { dug: '大口井', drilled: '机井' })),
  on: optional(date('日期')),
  at: optional(instant('时刻')),
  clean: optional(yesNo('洁净')),
  depth: optional(decimal('深度', 'm')),
  people: optional(integer('人口')),
  cost: optional(money('造价')),
  items: optional(lines('项目')),
  place: optional(region('所在')),
  note: optional(longText('备注')),
} satisfies Fields

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-table-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Given = Record<string, unknown>
let files = 0

/** Writes records as an export does and reads them as an import does. */
async function roundTrip(records: readonly Given[], format: TableFormat) {
  const rows = records.map((record): Value[] => [
    '9101',
    ...Object.entries(fields).map(([name, field]) => exportedValue(field, record[name])),
  ])
  const path = join(folder, `${++files}.${format}`)
  const { body } = fileOf({ title: '表', columns: columnsOf(fields), rows }, format)
  await writeFile(path, await bytesOf(body))
  const sheet = await openSheet(path, format === 'xlsx' ? 'xlsx' : 'text')
  const header = await findHeader(sheet, fields)
  const mapping = mapHeaders(header.names, fields)
  const read: Given[] = []
  for await (const { at, answers } of answersOf(sheet, { header, mapping, region: '99', fields })) {
    expect(at.region).toBe('9101')
    const values = Object.entries(fields).map(([name, field]) => {
      const reading = readValue(field, answers[name])
      return [name, 'value' in reading ? reading.value : reading.problem]
    })
    read.push(Object.fromEntries(values))
  }
  return read
}

/** What a record holds is what `readValue` made of an answer. */
const held = (field: keyof typeof fields, raw: fc.Arbitrary<unknown>) =>
  raw
    .map((given) => readValue(fields[field], given))
    .filter((reading) => 'value' in reading)
    .map((reading) => (reading as { value: unknown }).value)

const words = fc.oneof(
  fc
    .string({ unit: 'grapheme', maxLength: 10 })
    .map((s) => s.replaceAll('\u0000', '').replaceAll('\r', '')),
  fc.constantFrom(
    '=1+1',
    "'=x",
    "''@y",
    '-5',
    '+86',
    '@a',
    '甲、乙',
    '0012',
    'a,"b"\nc',
    '_x0041_',
  ),
)
const item = words.map((word) => word.replaceAll('\n', ' '))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of)
const records = fc.record({
  no: held('no', fc.constantFrom('0012', '1E5', '=A1', 'S-1', '00')),
  name: held('name', words),
  kind: maybe(fc.constantFrom('dug', 'drilled')),
  on: maybe(fc.constantFrom('2026-03-31', '1900-02-28', '1900-03-01', '1850-01-01', '2999-12-31')),
  at: maybe(fc.constantFrom('2026-03-31T12:00:00.000Z', '2026-03-31T12:00:00.123Z')),
  clean: maybe(fc.boolean()),
  depth: maybe(fc.constantFrom(0, -1.5, 1e-7, 123456.789, 0.1)),
  people: maybe(fc.integer({ min: -1000, max: 999_999_999_999 })),
  cost: maybe(fc.integer({ min: 0, max: 999_999_999_999 })),
  items: held(
    'items',
    maybe(fc.array(item, { maxLength: 3 }).filter((a) => a.join('').trim() !== '')),
  ),
  place: maybe(fc.constantFrom('9101', '910102')),
  note: held('note', maybe(words)),
})

describe.each(tableFormats)('an export as %s', (format) => {
  test('reads back as the very same values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(records, { minLength: 20, maxLength: 80 }), async (given) => {
        expect(await roundTrip(given, format)).toEqual(given)
      }),
      { numRuns: 4 },
    )
  })
})

test('a text that is too long for a cell is cut, says so, and is refused as an import', async () => {
  const long = { no: '1', name: '甲', note: '长'.repeat(40_000) }
  await expect(roundTrip([long], 'xlsx')).rejects.toMatchObject({ code: 'file.unreadable' })
  expect((await roundTrip([long], 'csv'))[0]!.note).toHaveLength(40_000)
})

test.each(modules.flatMap(({ registers }) => registers.map(({ name, fields }) => [name, fields])))(
  'every header of %s leads back to its own field',
  (_, of) => {
    const named = of as Fields
    const headers = columnsOf(named).map(({ title }) => title)
    expect(Object.values(mapHeaders(headers, named))).toEqual(['region', ...Object.keys(named)])
  },
)

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkCreditCode, chinaRegionTree } from '@zhiheng/codes'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { city, counties, province } from './places.ts'
import { sampleMonths, writeSamples } from './samples.ts'
import { timelineOf } from './timeline.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiheng-samples-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function written(today: string, total: number) {
  const path = join(folder, `${today}-${total}.csv`)
  await writeSamples(path, sampleMonths(timelineOf(today), total), today)
  return readFile(path, 'utf8')
}
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data

test('as many samples as asked for, from two full years on up to yesterday', async () => {
  for (const today of ['2026-11-20', '2027-01-01', '2028-02-29']) {
    const days = rowsOf(await written(today, 2000)).map((row) => row.抽样日期!)
    expect(days).toHaveLength(2000)
    const sorted = days.toSorted()
    expect(sorted[0]).toBe(`${Number(today.slice(0, 4)) - 2}-01-01`)
    expect(sorted.at(-1)! < today).toBe(true)
  }
})

test('numbers are given once, and firms have valid codes of a region that does not exist', async () => {
  const rows = rowsOf(await written('2026-11-20', 2000))
  expect(new Set(rows.map((row) => row.抽样单编号)).size).toBe(2000)
  expect(rows.every((row) => checkCreditCode(row.统一社会信用代码!).ok)).toBe(true)
  for (const { code, name } of [province, city, ...counties]) {
    expect(chinaRegionTree().get(code)).toBeUndefined()
    expect(chinaRegionTree().find(name)).toEqual([])
  }
})

test('the same day gives the same samples', async () => {
  const first = await written('2026-11-20', 500)
  expect(await written('2026-11-20', 500)).toBe(first)
})

test('what was taken in the last days mostly has no result yet', async () => {
  const rows = rowsOf(await written('2026-11-20', 20_000))
  const open = (from: string, to: string) => {
    const some = rows.filter((row) => row.抽样日期! >= from && row.抽样日期! <= to)
    return some.filter((row) => row.检验结论 === '').length / some.length
  }
  expect(open('2026-11-12', '2026-11-19')).toBeGreaterThan(0.5)
  expect(open('2026-01-01', '2026-10-31')).toBeLessThan(0.02)
})

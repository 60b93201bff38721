import { randomUUID } from 'node:crypto'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { importInto } from '../testing/imports.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { membersOf } from '../testing/package.ts'
import { recordSamples, sampleAnswers } from '../testing/samples.ts'

let at: Instance
let stop: () => Promise<void>
let here: Browser
const samples = '/api/records/sample'
const nothing = { created: 0, changed: 0, refused: 0 }

beforeAll(async () => {
  at = await openInstance()
  stop = await at.work()
  here = await at.staff('9101', 'clerk')
  await recordSamples(here, '9101', [1, 2, 3, 4, 5, 6, 7, 8])
  const tricky = {
    ...sampleAnswers(9),
    sampleNo: '0009',
    product: '=HYPERLINK("x")',
    sampledUnit: "'=甲,乙",
    producer: '+86 厂',
    conclusion: null,
    failedItems: '一、铅\n二、"镉" & <砷>',
  }
  const rows = [{ at: { region: '9101' }, answers: tricky }]
  await here.send('POST', `${samples}/steps/import`, { request: randomUUID(), rows })
})
afterAll(async () => {
  await stop()
  await at.close()
})

describe('an export as a workbook', () => {
  test('changes nothing when it is imported again', async () => {
    const { bytes, headers } = await here.get(`${samples}/export.xlsx`)
    expect(headers['content-type']).toMatch('spreadsheetml.sheet')
    const job = await importInto(here, ['sample', 'import'], { name: '抽查.xlsx', content: bytes })
    expect(job).toMatchObject({ state: 'done', progress: { ...nothing, rows: 9, unchanged: 9 } })
  })

  test('and neither does the one as CSV', async () => {
    const { text } = await here.get(`${samples}/export.csv`)
    const job = await importInto(here, ['sample', 'import'], { name: '抽查.csv', content: text })
    expect(job).toMatchObject({ state: 'done', progress: { ...nothing, rows: 9, unchanged: 9 } })
  })

  test('holds dates as dates, codes as texts, choices by title, and runs nothing', async () => {
    const { bytes } = await here.get(`${samples}/export.xlsx`)
    const { sheets } = await readXlsx(bytes)
    const [header, ...rows] = sheets[0]!.rows
    expect(header!.slice(0, 3)).toEqual(['区划代码', '抽样单编号', '抽样日期'])
    const row = rows.find((cells) => cells[1] === '0009')!
    expect(row.slice(0, 6)).toEqual([
      '9101',
      '0009',
      new Date('2026-03-31T00:00:00Z'),
      '=HYPERLINK("x")',
      '工业产品',
      '生产加工',
    ])
    expect(membersOf(bytes).get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  test('freezes the header, offers the choices, and explains each column on a second sheet', async () => {
    const { bytes } = await here.get(`${samples}/export.xlsx`)
    const members = membersOf(bytes)
    const first = members.get('xl/worksheets/sheet1.xml')!
    expect(first).toContain('ySplit="1"')
    expect(first).toContain('<autoFilter ref="A1:N10"/>')
    expect(first).toContain(`sqref="E2:E1048576"><formula1>'选项'!$A$2:$A$8</formula1>`)
    expect(first).toMatch(/<col min="3" max="3" width="\d+"/)
    const { sheets } = await readXlsx(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['监督抽查样品', '说明', '选项'])
    const guide = sheets[1]!.rows
    expect(guide.find(([title]) => title === '抽样单编号')).toMatchObject({
      0: '抽样单编号',
      1: '是',
      5: '识别。',
    })
    expect(guide.find(([title]) => title === '检验结论')?.[4]).toBe('合格、不合格')
    expect(sheets[2]!.rows.map(([first]) => first)).toContain('医疗器械')
    expect(members.get('xl/workbook.xml')).toMatch(/name="选项"[^>]*state="hidden"/)
  })

  test('has the same filters and rights as the list', async () => {
    const rowsOf = async (browser: Browser, query: string) =>
      (await readXlsx((await browser.get(`${samples}/export.xlsx${query}`)).bytes)).sheets[0]!.rows
    expect(await rowsOf(here, '?conclusion=fail')).toHaveLength(3)
    const elsewhere = await at.staff('9102', 'clerk')
    expect(await rowsOf(elsewhere, '')).toHaveLength(1)
    expect((await here.get(`${samples}/export.xlsx?failedItems=x`)).status).toBe(400)
  })
})

describe('an import template', () => {
  test('is empty, has the columns of the import only, and takes what is typed into it', async () => {
    const { bytes } = await here.get(`${samples}/template.xlsx`)
    const { sheets } = await readXlsx(bytes)
    expect(sheets[0]!.rows).toHaveLength(1)
    expect(sheets[0]!.rows[0]).not.toContain('状态')
    const job = await importInto(here, ['sample', 'import'], { name: '空.xlsx', content: bytes })
    expect(job).toMatchObject({ state: 'done', progress: { ...nothing, rows: 0 } })
  })

  test('is not there for a register that takes no file', async () => {
    const answer = await here.get('/api/records/task/template.xlsx')
    expect(answer).toMatchObject({ status: 422, body: { code: 'import.not-taken' } })
  })
})

test('lists, codes with leading zeros and names that look like formulas come back unchanged too', async () => {
  const departments = [
    {
      code: '00123',
      name: '=市质监局',
      aliases: ['质监局、工商局', '质量局'],
      validFrom: '1999-12-31',
    },
    { code: '1E5', name: '市发展改革委', aliases: ['发改委', '计委'], memberTo: '2030-01-01' },
  ]
  const rows = departments.map((answers) => ({ at: { region: '9101' }, answers }))
  const path = '/api/records/department'
  const office = await at.staff('9101', 'office')
  const made = await office.send('POST', `${path}/steps/import`, { request: randomUUID(), rows })
  expect(made).toMatchObject({ status: 200, body: { created: 2 } })
  for (const format of ['xlsx', 'csv']) {
    const { bytes } = await office.get(`${path}/export.${format}`)
    const file = { name: `部门.${format}`, content: bytes }
    const { progress } = await importInto(office, ['department', 'import'], file)
    expect(progress).toMatchObject({ ...nothing, rows: 2, unchanged: 2 })
  }
})

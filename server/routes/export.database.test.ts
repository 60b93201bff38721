import { randomUUID } from 'node:crypto'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { importInto } from '../testing/imports.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { membersOf } from '../testing/package.ts'
import { recordSamples, sampleAnswers, sampleCsv } from '../testing/samples.ts'

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
    expect(first).toMatch(/<autoFilter ref="A1:[A-Z]+10"\/>/)
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
    { code: '1E5', name: '市发展改革委', aliases: ['发改委', '计委'], validTo: '2030-01-01' },
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

describe('what other pages show', () => {
  const sheetOf = async (browser: Browser, url: string) => {
    const answer = await browser.get(url)
    expect(answer.status, answer.text.slice(0, 200)).toBe(200)
    return (await readXlsx(answer.bytes)).sheets[0]!.rows
  }

  test('the audit is a table of all that was done, filtered as on its page', async () => {
    const [header, ...rows] = await sheetOf(here, '/api/events/export.xlsx?register=sample')
    expect(header!.slice(0, 5)).toEqual(['时间', '办理人', '办理', '台账', '记录'])
    expect(rows).toHaveLength(9)
    expect(rows[0]!.slice(2, 4)).toEqual(['登记或导入', '监督抽查样品'])
    expect(rows[0]![0]).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
    expect(await sheetOf(here, '/api/events/export.xlsx?to=2020-12-31')).toHaveLength(1)
    const elsewhere = await at.staff('9102', 'clerk')
    const theirs = await sheetOf(elsewhere, '/api/events/export.xlsx?register=sample')
    expect(theirs).toHaveLength(1)
  })

  test('figures carry what each was made of, and the rule', async () => {
    const asked = 'from=2026-01&to=2026-12&each=year'
    const url = `/api/figures/pass-rate/export.xlsx?${asked}&by=level`
    const [header, ...rows] = await sheetOf(here, url)
    expect(header!.slice(2, 7)).toEqual(['时段', '抽查级别', '分子', '分母', '数值'])
    expect(rows.find(([, , , name]) => name === '省级')?.slice(4, 8)).toEqual([6, 8, 75, '%'])
    expect(rows[0]!.at(-1)).toContain(
      '（计入为市场抽查，或未填“计入”）的记录里，检验结论为合格的占比',
    )
    const csv = (await here.get(`/api/figures/pass-rate/export.csv?${asked}`)).text
    expect(csv).toContain('2026,6,8,75,%')
    expect((await here.get(`/api/figures/nothing/export.csv?${asked}`)).status).toBe(404)
  })

  test('today’s duties are a table of their own', async () => {
    const [header] = await sheetOf(here, '/api/today/export.xlsx')
    expect(header!.slice(0, 3)).toEqual(['期限', '状态', '事项'])
  })

  test('refused rows come back as a workbook, and go through once they are mended', async () => {
    const content = sampleCsv([Object.values({ ...sampleAnswers(30), sampledOn: '2026-02-30' })])
    const refused = await importInto(here, ['sample', 'import'], { name: 'a.csv', content })
    expect(refused.progress).toMatchObject({ created: 0, refused: 1 })
    const [header, row] = await sheetOf(here, `/api/jobs/${refused.id}/errors.xlsx`)
    expect(header!.at(-1)).toBe('未通过原因')
    expect(row!.at(-1)).toMatch(/第 2 行/)
    const { text } = await here.get(`/api/jobs/${refused.id}/errors.csv`)
    const mended = { name: 'b.csv', content: text.replace('2026-02-30', '2026-02-28') }
    const again = await importInto(here, ['sample', 'import'], mended)
    expect(again.progress).toMatchObject({ created: 1, refused: 0 })
  })
})

import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { makeCreditCode } from '@zhiheng/codes'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let east: Browser
let west: Browser
beforeAll(async () => {
  at = await openInstance()
  east = await at.staff('910101', 'clerk')
  west = await at.staff('920101', 'clerk')
})
afterAll(() => at.close())

const code = (n: number) =>
  makeCreditCode({
    department: '9',
    category: '1',
    region: '910101',
    organisation: `MA${String(n).padStart(6, '0')}`,
  })
const firm = (n: number, more: object = {}) => ({
  code: code(n),
  name: `青穗${n}号食品有限公司`,
  kind: '企业',
  ...more,
})
const step = (
  browser: Browser,
  of: readonly [register: string, step: string],
  row: { at: object; answers: object; expect?: number },
) =>
  browser.send('POST', `/api/records/${of[0]}/steps/${of[1]}`, {
    request: randomUUID(),
    rows: [row],
  })
const here = { region: '910101' }
interface Row {
  region: string
  id: string
  version: number
  fields: Record<string, unknown>
}
const read = async (browser: Browser, url: string) =>
  (await browser.get(`/api/records/${url}`)).body.records as Row[]

describe('the file of an enterprise', () => {
  test('is opened once, and read by staff of every region by code and by two characters of its name', async () => {
    const made = await step(east, ['party', 'import'], { at: here, answers: firm(1) })
    expect(made.status).toBe(200)
    for (const browser of [east, west]) {
      expect(await read(browser, `party?code=${code(1)}`)).toHaveLength(1)
      const q = encodeURIComponent('青穗')
      expect((await read(browser, `party?q=${q}`)).map(({ region }) => region)).toEqual(['910101'])
    }
    expect((await at.browser().get('/api/records/party')).status).toBe(401)
  })

  test('is one in the whole country: another region states the same, or is told who may correct it', async () => {
    const theirs = { at: { region: '920101' }, answers: firm(1) }
    expect((await step(west, ['party', 'import'], theirs)).body).toMatchObject({ unchanged: 1 })
    const other = await step(west, ['party', 'import'], {
      ...theirs,
      answers: firm(1, { name: '别的名称' }),
    })
    expect(other.status).toBe(409)
    expect(other.body.detail).toContain('已由其他地区登记')
    expect(await read(west, 'party')).toHaveLength(1)
  })

  test('keeps its former name, by which it is still found, with the day and the post of the change', async () => {
    const [one] = await read(east, `party?code=${code(1)}`)
    const answers = { name: '禾源食品有限公司', formerNames: one!.fields.name, on: '2026-02-01' }
    const renamed = { at: one!, expect: 1, answers }
    const { region, id } = one!
    expect((await step(west, ['party', 'rename'], { ...renamed, at: { region, id } })).status).toBe(
      403,
    )
    expect((await step(east, ['party', 'rename'], { ...renamed, at: { region, id } })).status).toBe(
      200,
    )
    const found = await read(west, `party?q=${encodeURIComponent('青穗')}`)
    expect(found.map(({ fields }) => fields.name)).toEqual(['禾源食品有限公司'])
    const history = await west.get(`/api/records/party/${region}~${id}`)
    expect(history.text).toContain('2026-02-01')
  })

  test('is refused with the likely codes where the code is wrong', async () => {
    const wrong = `${code(2).slice(0, 17)}${code(2).endsWith('0') ? '1' : '0'}`
    const answer = await step(east, ['party', 'import'], {
      at: here,
      answers: firm(2, { code: wrong }),
    })
    expect(answer.status).toBe(422)
    expect(answer.body.detail).toContain('GB 32100-2015')
  })
})

describe('what an enterprise was in a year', () => {
  const year = (n: number, more: object) => ({
    at: here,
    answers: { party: code(1), year: n, ...more },
  })

  test('is that of the year, or unknown, for readers of its region only', async () => {
    await step(east, ['party-year', 'import'], year(2024, { scale: '规模以上', output: 3200 }))
    await step(east, ['party-year', 'import'], year(2025, { scale: '规模以下', output: 900 }))
    const scale = async (browser: Browser, on: string) =>
      (await read(browser, `party-year/in-force?party=${code(1)}&on=${on}`)).map(
        ({ fields }) => fields.scale,
      )
    expect(await scale(east, '2024-06-30')).toEqual(['above'])
    expect(await scale(east, '2025-01-01')).toEqual(['below'])
    expect(await scale(east, '2026-01-01')).toEqual([])
    expect(await scale(west, '2024-06-30')).toEqual([])
  })

  test('counts those of one scale in a year, and no year before it', async () => {
    expect(await read(east, 'party-year/in-force?scale=above&on=2024-12-31')).toHaveLength(1)
    expect(await read(east, 'party-year/in-force?scale=above&on=2025-12-31')).toEqual([])
  })

  test('is asked of registers that are dated only, by fields that they have', async () => {
    const undated = await east.get('/api/records/party/in-force')
    expect(undated.status).toBe(400)
    expect(undated.body.detail).toBe('“企业与组织”不按日期或年度登记')
    expect((await east.get('/api/records/party-year/in-force?owner=1')).status).toBe(400)
  })
})

test('an enterprise is in a zone from a day on until its last day there', async () => {
  const answers = { party: code(1), zone: '910171', zoneName: '临江开发区', zoneKind: '开发区' }
  const zone = { ...answers, since: '2020-03-01', until: '2024-02-29' }
  await step(east, ['party-zone', 'import'], { at: here, answers: zone })
  const zones = async (on: string) => (await read(east, `party-zone/in-force?on=${on}`)).length
  expect(
    await Promise.all(['2020-02-29', '2020-03-01', '2024-02-29', '2024-03-01'].map(zones)),
  ).toEqual([0, 1, 1, 0])
})

test('enterprises and their years come from a workbook of Excel', async () => {
  const stop = await at.work()
  const file = async (register: string, rows: (string | number)[][]) => {
    const workbook = Buffer.from(await writeXlsx({ sheets: [{ name: '名录', rows }] }))
    const base = `/api/records/${register}/import`
    const { body } = await east.upload(`${base}/preview`, '名录.xlsx', workbook)
    const columns = body.columns as { header: string; field: string | null }[]
    const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]))
    const choice = { file: body.file, step: 'import', keep: 'good', mapping, region: '910101' }
    const { job } = (await east.send('POST', base, choice)).body
    for (;;) {
      const { body: now } = await east.get(`/api/jobs/${job}`)
      if (!['waiting', 'running'].includes(String(now.state))) return now.progress
      await wait(50)
    }
  }
  const codes = [11, 12, 13].map(code)
  const firms = codes.map((each, n) => [each, `云桥${n}号制品厂`, '企业'])
  expect(await file('party', [['信用代码', '企业名称', '主体类型'], ...firms])).toMatchObject({
    created: 3,
    refused: 0,
  })
  const years = codes.map((each, n) => [each, 2025, n ? '规模以上' : '大型', 'C'])
  expect(await file('party-year', [['信用代码', '年份', '规模', '门类'], ...years])).toMatchObject({
    created: 2,
    refused: 1,
  })
  await stop()
})

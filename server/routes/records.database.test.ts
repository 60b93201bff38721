import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { recordSamples, sampleAnswers } from '../testing/samples.ts'

let at: Instance
let here: Browser
let elsewhere: Browser
let address: string
const list = '/api/records/sample'

beforeAll(async () => {
  at = await openInstance()
  here = await at.staff('9101', 'office')
  elsewhere = await at.staff('9102', 'office')
  const made = await recordSamples(here, '9101', [1, 2, 3, 4, 5])
  const [first] = made.body.records as { region: string; id: string; on: string }[]
  address = `${first!.region}~${first!.on}~${first!.id}`
})
afterAll(() => at.close())

describe('records of one region', () => {
  test('are listed, counted, filtered, found by words, page by page, and opened there', async () => {
    const page = await here.get(`${list}?limit=2`)
    expect(page.body.records).toHaveLength(2)
    const next = await here.get(`${list}?limit=500&after=${page.body.next}`)
    expect(next.body).toMatchObject({ next: null, records: { length: 3 } })
    expect((await here.get(`${list}/count?conclusion=fail`)).body).toEqual({ n: 1, exact: true })
    const range = 'sampledOn=2026-03-01..2026-03-31'
    expect((await here.get(`${list}/count?${range}`)).body.n).toBe(5)
    expect((await here.get(`${list}?q=${encodeURIComponent('3号厂')}`)).body.records).toHaveLength(
      1,
    )
    const { body } = await here.get(`${list}/${address}`)
    expect(body).toMatchObject({
      record: { version: 1, state: 'recorded', fields: { sampleNo: 'S1' } },
      events: [{ stepTitle: '登记或导入' }],
    })
    const steps = Object.fromEntries(
      (body.steps as { name: string; allowed: boolean }[]).map((s) => [s.name, s.allowed]),
    )
    expect(steps).toMatchObject({ import: true, withdraw: true, restore: false })
    // It is published with its notice, never by itself.
    expect(steps).not.toHaveProperty('publish')
  })

  test('are not there for a person of another region: list, count, record, export, file, figure', async () => {
    expect((await elsewhere.get(list)).body).toEqual({ records: [], next: null, names: {} })
    expect((await elsewhere.get(`${list}?region=9101`)).body.records).toEqual([])
    expect((await elsewhere.get(`${list}/count`)).body.n).toBe(0)
    expect((await elsewhere.get(`${list}/count?q=${encodeURIComponent('电热')}`)).body.n).toBe(0)
    expect((await elsewhere.get(`${list}/${address}`)).status).toBe(404)
    expect((await elsewhere.get(`${list}/${address}/files/${'a'.repeat(64)}`)).status).toBe(404)
    expect((await elsewhere.get(`${list}/export.json`)).text).toBe('[\n]\n')
    expect((await elsewhere.get(`${list}/export.csv`)).text.trim().split('\n')).toHaveLength(1)
    const asked = '/api/figures/pass-rate?region=9101&from=2026-01&to=2026-12&each=year'
    expect((await elsewhere.get(asked)).body.figures).toEqual([])
    expect((await here.get(asked)).body.figures).toMatchObject([{ of: 4, among: 5, value: 80 }])
  })

  test('cannot be changed from another region, nor without the role', async () => {
    const [region, on, id] = address.split('~')
    const row = { at: { region, on, id }, answers: { reason: '试' } }
    const body = { request: randomUUID(), rows: [row] }
    const refused = await elsewhere.send('POST', `${list}/steps/withdraw`, body)
    expect([403, 404]).toContain(refused.status)
    const planted = await recordSamples(elsewhere, '9101', [9])
    expect(planted).toMatchObject({ status: 403, body: { code: 'region.outside' } })
    const watcher = await at.staff('9101', 'inspectorate')
    expect((await recordSamples(watcher, '9101', [9])).status).toBe(403)
    expect((await watcher.get(`${list}/count`)).body.n).toBe(5)
  })

  test('are refused with every problem named by row and field', async () => {
    const rows = [{ at: { region: '9101' }, answers: { ...sampleAnswers(7), stage: '路上' } }]
    const refused = await here.send('POST', `${list}/steps/import`, { request: randomUUID(), rows })
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'answers.invalid', problems: [{ row: 1, field: 'stage' }] },
    })
  })

  test('answer a filter or an order that is not offered with those that are', async () => {
    const refused = await here.get(`${list}?failedItems=x`)
    expect(refused).toMatchObject({ status: 400, body: { code: 'list.not-offered' } })
    expect((await here.get(`${list}?sort=product`)).status).toBe(400)
    expect((await here.get(`${list}?conclusion=maybe`)).status).toBe(400)
    expect((await here.get('/api/records/nothing')).body.code).toBe('register.unknown')
    expect((await here.get(`${list}/nothing`)).body.code).toBe('record.unknown')
    expect((await here.get(`${list}/export.csv?failedItems=x`)).status).toBe(400)
  })
})

const forged = (...place: unknown[]) => Buffer.from(JSON.stringify(place)).toString('base64url')
const someId = '0190c9a0-0000-7000-8000-000000000001'
test.each([
  [list, 'nonsense'],
  [list, forged('no day', someId)],
  [list, forged('2026-02-30', someId)],
  [list, forged('2026年2月3日', someId)],
  [list, forged('2026-02-28', 'no id')],
  ['/api/queue', 'nonsense'],
  ['/api/queue', forged()],
  ['/api/queue', forged('1', 'sample', someId)],
  ['/api/queue', forged('whenever', 'sample', someId)],
  ['/api/queue', forged('2026-13-45T00:00:00Z', 'sample', someId)],
  ['/api/queue', forged('infinity', '\u0000', someId)],
  ['/api/events', 'nonsense'],
  ['/api/events', forged('2026-02-30 10:00:00.5+08', 'no id')],
])('a page of %s after a place that no list gave out is refused alike: %s', async (path, after) => {
  expect(await here.get(`${path}?after=${after}`)).toMatchObject({
    status: 400,
    body: { code: 'list.no-place', detail: '翻页位置无效，请从第一页重新打开' },
  })
})

test('what a record names is said by name, as far as the reader may see it', async () => {
  const administrator = await at.staff('9103', 'administrator')
  const take = (register: string, step: string, answers: object) =>
    administrator.send('POST', `/api/records/${register}/steps/${step}`, {
      request: randomUUID(),
      rows: [{ at: { region: '9103' }, answers }],
    })
  await take('department', 'import', { code: 'amr', name: '市场监管局' })
  const first = (await administrator.get('/api/records/post')).body.records as {
    fields: { person: string }
  }[]
  const { person } = first[0]!.fields
  const given = {
    person,
    role: 'clerk',
    title: '质量科',
    department: 'amr',
    startsOn: '2026-01-01',
  }
  expect((await take('post', 'give', given)).status).toBe(200)
  const { records, names } = (await administrator.get('/api/records/post')).body
  expect(records).toContainEqual(expect.objectContaining({ title: '质量科' }))
  expect(names).toMatchObject({
    '9103/amr': '市场监管局',
    [person]: expect.stringMatching(/^某甲/),
  })
  const asked = '/api/records/post/names?at=9103&region=11&department=amr'
  expect((await administrator.get(asked)).body).toEqual({
    11: expect.stringMatching(/^北京/),
    '9103/amr': '市场监管局',
  })
  expect((await elsewhere.get('/api/records/post')).body.names).not.toHaveProperty(person)
})

test('the catalogue says what exists and which steps are mine', async () => {
  const { body } = await here.get('/api/catalogue')
  const registers = body.registers as { name: string; steps: Record<string, object> }[]
  const sample = registers.find(({ name }) => name === 'sample')
  expect(sample).toMatchObject({
    title: '监督抽查样品',
    date: 'sampledOn',
    fields: { conclusion: { kind: 'choice', required: false, choices: { pass: '合格' } } },
    steps: { withdraw: { mine: true, ask: { reason: { title: '撤销原因' } } } },
  })
})

test('an export is its own import template: Chinese headers, titles of choices, no formulas', async () => {
  const tricky = { ...sampleAnswers(60), product: '=HYPERLINK("x")', sampledUnit: '甲,乙' }
  const rows = [{ at: { region: '9101' }, answers: tricky }]
  await here.send('POST', `${list}/steps/import`, { request: randomUUID(), rows })
  const csv = (await here.get(`${list}/export.csv`)).text
  expect(csv.startsWith('\ufeff区划代码,抽样单编号,抽样日期,产品名称,产品类别')).toBe(true)
  expect(csv).toContain(`9101,S60,2026-03-31,"'=HYPERLINK(""x"")",工业产品`)
  expect(csv).toContain('"甲,乙"')
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { recordSamples } from '../testing/samples.ts'

let at: Instance
let browser: Browser
beforeAll(async () => {
  at = await openInstance()
  browser = await at.staff('9101', 'office')
})
afterAll(() => at.close())

const text = `临川市质量发展纲要（2026—2030年）

一、主要目标

到2030年，产品质量监督抽查合格率达到95%以上。

二、重点任务

（一）加强质量安全监管。开展重点产品监督抽查。（市市场监管局牵头）
`

test('a document is read, confirmed, and then every sentence has a state', async () => {
  const read = await browser.send('POST', '/api/documents/read', { text, name: '纲要' })
  expect(read.status).toBe(200)
  const { reading, goals, tasks } = read.body as {
    reading: { text: string; outline: object[] }
    goals: { match: object | null }[]
    tasks: object[]
  }
  expect(goals).toHaveLength(1)
  expect(goals[0]?.match).toMatchObject({ indicator: 'pass-rate' })
  await recordSamples(browser, '9101', [1, 2, 3, 4, 5])
  const head = {
    issuer: null,
    docNo: null,
    issuedOn: null,
    startsOn: '2026-01-01',
    endsOn: '2030-12-31',
  }
  const document = { title: '临川市质量发展纲要', openness: 'open', ...head }
  const { text: kept, outline } = reading
  const body = {
    request: randomUUID(),
    region: '9101',
    document,
    text: kept,
    outline,
    goals,
    tasks,
  }
  const saved = await browser.send('POST', '/api/documents', body)
  expect(saved.status).toBe(200)
  const again = await browser.send('POST', '/api/documents', body)
  expect(again.body).toEqual(saved.body)
  const living = await browser.get(`/api/documents/${saved.body.address}/outline`)
  expect(living.body).toMatchObject({
    document: { title: '临川市质量发展纲要', region: { code: '9101' } },
    items: [
      { kind: 'goal', goal: { indicator: 'pass-rate', figure: { of: 4, among: 5 } } },
      { kind: 'task' },
    ],
  })
  const { documents } = (await browser.get('/api/documents')).body as { documents: object[] }
  expect(documents).toMatchObject([{ counts: { goals: 1, tasks: 1 } }])
  const outsider = await at.staff('9102', 'office')
  expect((await outsider.get('/api/documents')).body).toEqual({ documents: [] })
  expect((await outsider.get(`/api/documents/${saved.body.address}/outline`)).status).toBe(404)
})

test('a file that is no document is refused with what to do about it', async () => {
  const picture = Buffer.from('\x89PNG\r\n\x1a\n\x00', 'latin1')
  const { status, body } = await browser.upload('/api/documents/read', 'a.png', picture)
  const program = await browser.upload('/api/documents/read', 'a.exe', Buffer.from('MZ\0\x01'))
  expect(program.body.detail).toBe(
    '这是无法识别的文件；请上传 DOCX、DOC、ODT、PDF、OFD、HTML、MHT 或 TXT，或粘贴全文',
  )
  expect(status).toBe(422)
  expect(body.detail).toContain('这是图片')
})

test('today shows duties, programmes and what changed, of one’s own region only', async () => {
  const { body } = await browser.get('/api/today')
  expect(body).toMatchObject({ programmes: [{ title: '临川市质量发展纲要' }] })
  expect((body.changes as object[]).length).toBeGreaterThan(0)
  const outsider = await at.staff('9102', 'office')
  const theirs = (await outsider.get('/api/today')).body
  expect(theirs.programmes).toEqual([])
  const foreign = (theirs.changes as { address: string }[]).filter(
    ({ address }) => !address.startsWith('9102'),
  )
  expect(foreign).toEqual([])
})

test('the audit goes page by page through every event that the post may see, newest first', async () => {
  const seen: { at: string; registerTitle: string; title: string }[] = []
  let after = ''
  do {
    const { body } = await browser.get(`/api/events?register=sample&limit=2${after}`)
    seen.push(...(body.events as typeof seen))
    after = body.next ? `&after=${body.next}` : ''
  } while (after)
  expect(seen).toHaveLength(5)
  expect(seen[0]).toMatchObject({ registerTitle: '监督抽查样品', stepTitle: '登记或导入' })
  expect(seen.map(({ at }) => at)).toEqual(
    seen
      .map(({ at }) => at)
      .sort()
      .reverse(),
  )
  expect((await browser.get('/api/events?after=nonsense')).status).toBe(400)
  expect((await browser.get('/api/events?from=2020-01-01&to=2020-12-31')).body.events).toEqual([])
})

test('a document that is too long to be kept is refused before anybody reviews it', async () => {
  const long = `临川市质量发展纲要\n\n${'提高质量。\n'.repeat(20_000)}`
  const whole = await browser.upload('/api/documents/read', '纲要.txt', long)
  expect(whole.status).toBe(422)
  expect(whole.body.detail).toMatch(/^正文有 12\d{4} 个字，最多 100000 个/)
  const huge = await browser.upload('/api/documents/read', '纲要.txt', '质'.repeat(1_400_000))
  expect(huge.status).toBe(413)
  expect(huge.body.detail).toContain('最大 4 MB')
  const pasted = await browser.send('POST', '/api/documents/read', { text: long })
  expect(pasted.body.detail).toBe('“正文”最多 100000 个字')
})

test('more documents at once than there are threads are all read', async () => {
  const read = () => browser.send('POST', '/api/documents/read', { text, name: '纲要' })
  const replies = await Promise.all(Array.from({ length: 5 }, read))
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
})

test('a document tells where it was issued, and is read with the departments of the region asked for', async () => {
  const department = { code: 'amr', name: '临川市市场监督管理局' }
  await browser.send('POST', '/api/records/department/steps/import', {
    ...{ request: randomUUID(), keep: 'all' },
    rows: [{ at: { region: '9101' }, answers: department }],
  })
  const asked = { region: '9101', names: ['市市场监管局', '某局', '各县（区）人民政府'] }
  const { body } = await browser.send('POST', '/api/documents/departments', asked)
  expect(body.known).toEqual([{ code: 'amr', title: department.name }])
  expect(body.found).toMatchObject([{ department: 'amr' }, { department: null }, { how: 'group' }])

  const elsewhere = { text: text.replace('临川市', '泰安市'), name: '' }
  const read = await browser.send('POST', '/api/documents/read?region=910101', elsewhere)
  expect(read.body).toMatchObject({
    region: '910101',
    issuedIn: { code: '3709', name: '泰安市' },
    tasks: [{ departments: [{ printed: '市市场监管局', department: null }] }],
  })
})

test('what a document calls an indicator is remembered with its confirmation, and withdrawn as a record', async () => {
  const printed = { indicator: '全市“舌尖安全”抽检合格率达到', unit: '%' }
  const asked = { region: '9101', names: [printed] }
  const found = async () =>
    (await browser.send('POST', '/api/documents/indicators', asked)).body.found
  expect(await found()).toEqual([{ ...printed, words: '舌尖安全抽检合格率', match: null }])
  const remembered = { printed: printed.indicator, indicator: 'food-pass-rate' }
  const order = {
    ...{ request: randomUUID(), region: '9101', text, outline: [], goals: [], tasks: [] },
    document: {
      ...{ title: '临川市食品方案', issuer: null, docNo: null, issuedOn: null },
      ...{ startsOn: null, endsOn: null, openness: 'open' },
    },
    aliases: [remembered],
  }
  const saved = await browser.send('POST', '/api/documents', order)
  expect(saved.status).toBe(200)
  const address = expect.stringMatching(/^9101~/)
  const alias = { indicator: 'food-pass-rate', address, on: expect.any(String) }
  expect(await found()).toMatchObject([{ match: { certain: true, alias } }])
  const { records } = (await browser.get('/api/records/indicator-alias')).body as {
    records: { id: string; title: string; fields: { document: string } }[]
  }
  expect(records).toMatchObject([
    { title: '舌尖安全抽检合格率', fields: { document: saved.body.id } },
  ])
  const withdrawal = {
    request: randomUUID(),
    rows: [{ at: { region: '9101', id: records[0]!.id }, answers: {} }],
  }
  const withdraw = '/api/records/indicator-alias/steps/withdraw'
  const clerk = await at.staff('9101', 'clerk')
  expect((await clerk.send('POST', withdraw, withdrawal)).status).toBe(403)
  expect((await browser.send('POST', withdraw, withdrawal)).status).toBe(200)
  expect(await found()).toEqual([{ ...printed, words: '舌尖安全抽检合格率', match: null }])
})

test('an alias that a person types is kept in the form in which words are compared', async () => {
  const remember = (words: string) =>
    browser.send('POST', '/api/records/indicator-alias/steps/remember', {
      request: randomUUID(),
      rows: [{ at: { region: '9101' }, answers: { words, indicator: 'food-pass-rate' } }],
    })
  expect((await remember('全市“药品” 抽检达标率')).status).toBe(200)
  const list = await browser.get('/api/records/indicator-alias?state=inForce')
  expect(list.body).toMatchObject({ records: [{ fields: { words: '药品抽检达标率' } }] })
  const nothing = await remember('“达到”')
  expect(nothing.status).toBe(422)
  expect(nothing.body).toMatchObject({ problems: [{ field: 'words' }] })
})

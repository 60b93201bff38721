import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { sampleCsv } from '../testing/samples.ts'
import { zipOf } from '../testing/zip.ts'

let at: Instance
let browser: Browser
const preview = '/api/records/sample/import/preview'

beforeAll(async () => {
  at = await openInstance({ fileBytes: 4_000_000 })
  browser = await at.staff('9101', 'office')
})
afterAll(() => at.close())

const book = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': '<Relationships/>',
  'xl/workbook.xml': '<workbook/>',
}

test.each([
  ['nothing', Buffer.alloc(0), 422, 'file.empty'],
  ['a program called a table', Buffer.from('MZ\u0000\u0001\u0002'), 415, 'file.kind'],
  ['a picture called a table', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 415, 'file.kind'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'file.kind'],
  ['more than is allowed', Buffer.alloc(4_000_001, 'a'), 413, 'file.too-large'],
  ['a workbook cut off', zipOf(book).subarray(0, -10), 422, 'file.bomb'],
  ['a workbook without sheets', zipOf(book), 422, 'file.unreadable'],
  ['a table without rows', Buffer.from('\n\n'), 422, 'file.no-header'],
])('an upload of %s is refused', async (...[_, content, status, code]) => {
  const ending = content.subarray(0, 2).equals(Buffer.from('PK')) ? 'xlsx' : 'csv'
  const answer = await browser.upload(preview, `表.${ending}`, content)
  expect(answer).toMatchObject({ status, body: { code } })
})

test('a workbook that unpacks to more than is allowed, against its own word, is refused', async () => {
  const zeros = Buffer.alloc(11_000_000)
  const bomb = zipOf(
    { ...book, 'xl/worksheets/sheet1.xml': zeros, 'xl/media/a.bin': zeros },
    () => 9,
  )
  expect(bomb.length).toBeLessThan(4_000_000)
  const answer = await browser.upload(preview, '表.xlsx', bomb)
  expect(answer).toMatchObject({ status: 422, body: { code: 'file.bomb' } })
})

test('an upload without a file, or of something else than a form, is refused', async () => {
  const headers = { ...browser.headers(), 'content-type': 'application/json' }
  const reply = await at.app.inject({ method: 'POST', url: preview, headers, payload: '{}' })
  expect(reply.json()).toMatchObject({ status: 400, code: 'file.missing' })
})

test('nothing that was refused stays on the disk', async () => {
  const folder = at.parts.files.pathOf('0'.repeat(64)).replace(/00.{65}$/, 'incoming')
  expect(await readdir(folder)).toEqual([])
})

test('a document’s file can be had by who may see the document, under its name', async () => {
  const content = `${sampleCsv(1)}\n`
  const stored = (await browser.upload('/api/files', '纲要.txt', content)).body
  const answers = {
    title: '临川市质量发展纲要',
    openness: 'open',
    text: '正文',
    outline: '[]',
    sha256: stored.sha256,
  }
  const rows = [{ at: { region: '9101' }, answers }]
  const body = { request: randomUUID(), rows }
  const made = await browser.send('POST', '/api/records/document/steps/confirm', body)
  const [{ region, id }] = made.body.records as [{ region: string; id: string }]
  const path = `/api/records/document/${region}~${id}/files/${stored.sha256}`
  const got = await browser.get(path)
  expect(got.text).toBe(content)
  expect(got.headers['content-disposition']).toContain(encodeURIComponent('纲要.txt'))
  const outsider = await at.staff('9102', 'office')
  expect((await outsider.get(path)).status).toBe(404)
  const other = `/api/records/document/${region}~${id}/files/${'0'.repeat(64)}`
  expect((await browser.get(other)).status).toBe(404)
})

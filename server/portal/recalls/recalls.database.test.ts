import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  biscuits,
  notice,
  openMaker,
  people,
  plan,
} from '../../../modules/recalls/testing/maker.ts'
import { buildApp } from '../../app.ts'
import type { App } from '../../http/app.ts'
import { type Browser, openBrowser } from '../../testing/browser.ts'
import { type Instance, openInstance } from '../../testing/instance.ts'
import { buildPortal, portalFolder } from '../../web/build.ts'

const { officer, head, firm } = people
const on = '2026-09-22'
const product = '婴幼儿饼干<script>alert(1)</script>'

let db: Awaited<ReturnType<typeof openMaker>>
let at: Instance
let app: App
let visitor: Browser
beforeAll(async () => {
  await buildPortal((line) => console.log(line))
  db = await openMaker()
  at = await openInstance()
  const now = () => new Date('2026-10-20T02:00:00Z')
  app = await buildApp({ ...at.parts, kernel: db.kernel, now }, { portal: portalFolder })
  visitor = openBrowser(app)
}, 120_000)
afterAll(async () => {
  await app.close()
  await at.close()
  await db.close()
})

/** The smallest picture there is, as somebody at work has put it in. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
async function putIn(name: string, content: Buffer): Promise<string> {
  const kinds = ['png', 'text'] as const
  const { sha256, size, kind } = await at.parts.files.put(Readable.from([content]), {
    ...{ kinds, most: 1000, name },
  })
  await db.kernel.pool.query(
    'insert into stored_file (sha256, uploaded_by, name, size, kind, at) values ($1, $2, $3, $4, $5, now())',
    [sha256, randomUUID(), name, size, kind],
  )
  return sha256
}

/** A recall with its notice, which waits to be released. */
async function announced(lot: string, images: readonly string[] = []) {
  const batch = await db.lot(lot)
  const known = { ...biscuits, product, lot, batch, knownAt: '2026-09-21T10:00:00+08:00' }
  const recall = await db.step(['recall', 'known'], { by: officer, on }, known)
  await db.step(['recall', 'plan', recall], { by: firm, on }, { ...plan, grade: 'first' })
  await db.step(['recall', 'announce', recall], { by: firm, on }, { ...notice, images })
  const { id } = await db.newest('recall-notice', officer, { recall })
  return { recall, batch, id, page: `/recalls/910101~${id}` }
}
const pathsIn = (html: string) => [...html.matchAll(/href="(\/recalls\/[^"]+)"/g)].map((m) => m[1])

describe('a recall on the public pages', () => {
  it('is not there until a second post has released its notice', async () => {
    await announced('S-1')
    const { status, text } = await visitor.get('/recalls')
    expect(status).toBe(200)
    expect(text).toContain('目前没有公布的召回')
    expect((await visitor.get('/recalls.json')).body.items).toEqual([])
  })

  it('then has a page with what to do and how much has come back, and no script of a stranger', async () => {
    const { recall, batch, id } = await announced('S-2')
    await db.step(['recall-notice', 'release', id], { by: head, on })
    await db.step(...db.line({ batch, recall, on }, ['out', 90]))
    await db.step(...db.line({ batch, recall, on }, ['recalled', 60]))
    await db.step(
      ['recall', 'progress', recall],
      { by: firm, on: '2026-10-09' },
      { text: '六十箱' },
    )
    const [path] = pathsIn((await visitor.get('/recalls')).text)
    const { status, text } = await visitor.get(path!)
    expect(status).toBe(200)
    expect(text).toContain(notice.advice)
    expect(text).toContain('批号')
    expect(text).toMatch(/60\s*箱/)
    expect(text).toContain('企业主动召回')
    expect(text).not.toContain('<script>alert')
    expect((await visitor.get(`${path}?lang=en`)).text).toContain('What to do')
    expect((await visitor.get(`${path}?lang=zh-Hant`)).text).toContain('召回進度')
  })

  it('is in a feed for readers and one for programs, escaped', async () => {
    const atom = await visitor.get('/recalls.atom')
    expect(atom.headers['content-type']).toContain('application/atom+xml')
    expect(atom.text).toContain('召回婴幼儿饼干&lt;script&gt;')
    expect(atom.text).toContain('<updated>2026-10-09T00:00:00+08:00</updated>')
    const { headers, text } = await visitor.get('/recalls.json')
    expect(headers['access-control-allow-origin']).toBe('*')
    const { version, items } = JSON.parse(text)
    expect(version).toBe('https://jsonfeed.org/version/1.1')
    expect(items).toHaveLength(1)
    expect(items[0]._recall).toMatchObject({
      lot: 'S-2',
      categoryCode: 'food',
      riskCode: 'microbial',
      voluntary: true,
      sold: 90,
      recovered: 60,
      figuresOn: '2026-10-09',
    })
    expect(Object.keys(items[0]._recall)).not.toContain('department')
  })

  it('is a table for spreadsheets, whose texts are no formulas', async () => {
    const { status, headers, text } = await visitor.get('/recalls.csv')
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    const [header, line] = text.split('\r\n')
    expect(header).toContain('产品名称')
    expect(line).toContain('S-2')
    expect(line).toContain('企业主动召回')
  })

  it('is gone when its notice is taken down, and what never was is not there', async () => {
    const { id } = await db.newest('recall-notice', officer, { state: 'released' })
    const [path] = pathsIn((await visitor.get('/recalls')).text)
    await db.step(['recall-notice', 'withdraw', id], { by: head, on }, { grounds: '批号有误' })
    expect((await visitor.get(path!)).status).toBe(404)
    expect((await visitor.get('/recalls.json')).body.items).toEqual([])
    expect((await visitor.get('/recalls/nothing')).status).toBe(404)
    expect((await visitor.get('/recalls?after=nothing')).status).toBe(200)
    expect((await visitor.get('/recalls.json?after=nothing')).status).toBe(400)
  })

  it('goes on over the pages of the list', async () => {
    for (let n = 0; n < 31; n += 1) {
      const { id } = await announced(`M-${n}`)
      await db.step(['recall-notice', 'release', id], { by: head, on })
    }
    const first = (await visitor.get('/recalls')).text
    expect(pathsIn(first)).toHaveLength(30)
    const next = /href="(\/recalls\?after=[^"]+)"/.exec(first)![1]!
    const second = pathsIn((await visitor.get(next.replaceAll('&amp;', '&'))).text)
    expect(second).toHaveLength(1)
    expect(pathsIn(first)).not.toContain(second[0])
  }, 60_000)

  it('shows what the product looks like, and no other file, once it is released', async () => {
    const shown = await putIn('饼干.png', picture)
    const letter = await putIn('函.txt', Buffer.from('内部函'))
    const { id, page } = await announced('S-3', [letter, shown])
    expect((await visitor.get(`${page}/pictures/1`)).status).toBe(404)
    await db.step(['recall-notice', 'release', id], { by: head, on })
    expect((await visitor.get(page)).text).toContain(`src="${page}/pictures/1"`)
    const { status, headers, bytes } = await visitor.get(`${page}/pictures/1`)
    expect([status, headers['content-type']]).toEqual([200, 'image/png'])
    expect(Buffer.from(bytes)).toEqual(picture)
    for (const n of ['2', '0', 'x', '1e9'])
      expect((await visitor.get(`${page}/pictures/${n}`)).status).toBeGreaterThanOrEqual(400)
    const { items } = (await visitor.get('/recalls.json')).body as { items: { image?: string }[] }
    expect(items.map(({ image = '' }) => image.endsWith('/pictures/1'))).toContain(true)
    expect((await visitor.get('/public/recall-notice')).text).not.toContain(shown)
    await db.step(['recall-notice', 'withdraw', id], { by: head, on }, { grounds: '图片有误' })
    expect((await visitor.get(`${page}/pictures/1`)).status).toBe(404)
  })
})

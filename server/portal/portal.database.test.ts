import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outlineText, people } from '../../modules/programme/testing/linchuan.ts'
import { openTown, type Town } from './testing/town.ts'

let town: Town
let page: string
const sentence = '工业产品质量监督抽查合格率达到92%以上'

beforeAll(async () => {
  town = await openTown()
  page = town.page
})
afterAll(() => town.close())

const textOf = (html: string) =>
  html.replace(/<svg.*?<\/svg>|<a class="reference.*?<\/a>|<ul class="margin.*?<\/ul>/gs, '')

describe('before it is published', () => {
  it('a document is not there, and the list says so', async () => {
    const missing = await town.visitor.get(page)
    expect(missing.status).toBe(404)
    expect(missing.headers['content-type']).toMatch('text/html')
    expect(missing.text).toContain('没有这个页面')
    expect((await town.visitor.get(`${page}.json`)).status).toBe(404)
    const home = await town.visitor.get('/')
    expect(home.status).toBe(200)
    expect(home.text).toContain('目前没有公开的纲要')
  })

  it('the database itself shows the public nothing of it', async () => {
    for (const table of ['document', 'goal', 'task', 'reported_figure', 'report', 'event'])
      expect([table, await town.shown(table)]).toEqual([table, 0])
  })
})

describe('once a second post has published it', () => {
  beforeAll(() => town.publish())

  it('its page has each sentence, its badge and why', async () => {
    const { status, text } = await town.visitor.get(page)
    expect(status).toBe(200)
    expect(text).toContain(`<span class="promise goal state-behind">${sentence}`)
    expect(text).toMatch(/state-badge state-behind.{0,400}滞后/s)
    expect(text).toContain('2026年1—10月工业产品质量监督抽查合格率 90%（9/10），未达到目标')
    expect(text).toContain('9 ÷ 10')
    expect(text).toContain('截至2026年10月20日：目标 3 项，任务 2 项')
    expect(text.match(/<details /g)).toHaveLength(5)
  })

  it('its page has the whole text, word for word', async () => {
    const { text } = await town.visitor.get(page)
    const article = textOf(text.slice(text.indexOf('<article'), text.indexOf('</article>')))
    const words = article.replace(/<[^>]*>|\s/g, '')
    expect(words).toBe(outlineText.replace(/\s/g, ''))
  })

  it('is listed with its states', async () => {
    const { text } = await town.visitor.get('/')
    expect(text).toContain(`href="${page}"`)
    expect(text).toMatch(/滞后<\/span><b>1<\/b>/)
  })

  it('stood otherwise on an earlier day, and has no state of the future', async () => {
    const earlier = await town.visitor.get(`${page}?on=2026-02-01`)
    expect(earlier.text).toContain('截至2026年2月1日')
    expect(earlier.text).not.toContain('滞后')
    expect((await town.visitor.get(`${page}?on=2031-01-01`)).text).toContain('截至2026年10月20日')
    for (const on of ['', '0001-01-01'])
      expect([on, (await town.visitor.get(`${page}?on=${on}`)).status]).toEqual([on, 200])
  })

  it('has no page of a day that the calendar does not have', async () => {
    for (const on of ['yesterday', '2026-02-30', '2026-02-01&on=2026-02-02']) {
      const { status, text } = await town.visitor.get(`${page}?on=${on}`)
      expect([on, status]).toEqual([on, 400])
      expect(text).toContain('应为日历上有的一天')
    }
  })

  it('names departments and no person, post, address or record', async () => {
    const answers = [await town.visitor.get(page), await town.visitor.get(`${page}.json`)]
    for (const { text } of answers) {
      expect(text).toContain('临川市市场监督管理局')
      for (const secret of ['孙三', people.clerk.post!, people.office.name, 'personName', '@'])
        expect(text).not.toContain(secret)
    }
  })

  it('is open data that any site may use', async () => {
    const { body, headers } = await town.visitor.get(`${page}.json?on=2026-10-20`)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(body).toMatchObject({ asOf: '2026-10-20', counts: { behind: 1, unknown: 4 } })
    const [first] = body.items as { span: { start: number; end: number }; quote: string }[]
    expect(String(body.text).slice(first!.span.start, first!.span.end)).toBe(first!.quote)
  })

  it('shows the public its goals and tasks too, and nothing else in the database', async () => {
    expect(await town.shown('document')).toBe(1)
    expect([await town.shown('goal'), await town.shown('task')]).toEqual([3, 2])
    for (const table of ['reported_figure', 'report', 'sample', 'person'])
      expect([table, await town.shown(table)]).toEqual([table, 0])
  })
})

describe('a page', () => {
  it('runs no script and carries no style of its own', async () => {
    for (const path of ['/', '/help', page, '/nowhere']) {
      const { text, headers } = await town.browse(path)
      expect(text).not.toMatch(/<script|<style|\son\w+=|style="|javascript:/i)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';style-src 'self';/)
    }
  })

  it('loads in well under 150 kB with everything it needs', async () => {
    const { text } = await town.visitor.get(page)
    const needed = [...text.matchAll(/(?:href|src)="(\/portal\/[^"]+)"/g)].map(([, path]) => path!)
    const files = await Promise.all([...new Set(needed)].map((path) => town.visitor.get(path)))
    expect(files.map(({ status }) => status)).toEqual([200, 200])
    for (const { headers } of files) expect(headers['cache-control']).toMatch('immutable')
    const sizes = [text, ...files.map((file) => file.text)].map((each) => gzipSync(each).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000)
  })

  it('is sent compressed, and not again while it is the same', async () => {
    const ask = (headers: Record<string, string>) => town.app.inject({ url: page, headers })
    const first = await ask({ 'accept-encoding': 'gzip' })
    expect(first.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=60',
    })
    const again = await ask({ 'if-none-match': String(first.headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('speaks English in its labels and traditional characters throughout', async () => {
    const english = (await town.visitor.get(`${page}?lang=en`)).text
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Behind')
    expect(english).toContain(sentence)
    const traditional = (await town.visitor.get(`${page}?lang=zh-Hant`)).text
    expect(traditional).toContain('<html lang="zh-Hant">')
    expect(traditional).toContain('工業產品質量監督抽查合格率達到92%以上')
    expect(traditional).toContain('>简体</a>')
    const words = traditional
      .replace(/<nav aria-label="語言".*?<\/nav>/s, '')
      .replace(/<[^>]*>/g, '')
    expect(words.match(/[质产总这]/g)).toBeNull()
  })

  it('that is not there is a page for people and a problem for programs', async () => {
    const person = await town.browse('/nowhere')
    expect([person.status, person.headers['content-type']]).toEqual([
      404,
      'text/html; charset=utf-8',
    ])
    for (const path of ['/api/nowhere', '/api/records/goal'])
      expect((await town.browse(path)).headers['content-type']).toMatch('application/problem+json')
    expect((await town.visitor.get('/nowhere')).body).toMatchObject({ code: 'address.unknown' })
    expect((await town.visitor.get('/outline/91~x')).status).toBe(404)
  })

  it('that fails says so without what went wrong', async () => {
    const { pool } = town.kernel
    const connect = pool.connect
    pool.connect = () => Promise.reject(new Error('secret of the database'))
    try {
      const failed = await town.visitor.get('/')
      expect(failed.status).toBe(500)
      expect(failed.text).toContain('页面暂时打不开')
      expect(failed.text).not.toMatch(/secret|\.ts:\d+/)
    } finally {
      pool.connect = connect
    }
  })
})

it('is gone once a second post has agreed to take it down, and not before', async () => {
  await town.askTakeDown()
  expect((await town.visitor.get(page)).status).toBe(200)
  await town.unpublish()
  expect((await town.visitor.get(page)).status).toBe(404)
  expect((await town.visitor.get(`${page}.json`)).status).toBe(404)
  expect((await town.visitor.get('/')).text).not.toContain(page)
  expect(await town.shown('document')).toBe(0)
})

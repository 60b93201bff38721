import { setTimeout as wait } from 'node:timers/promises'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { sampleAnswers, sampleCsv, sampleHeaders } from '../testing/samples.ts'

let at: Instance
let stop: () => Promise<void>
const imports = '/api/records/sample/import'

beforeAll(async () => {
  at = await openInstance({ fileBytes: 300_000 })
  stop = await at.work()
})
afterAll(async () => {
  await stop()
  await at.close()
})

type Job = { state: string; progress: Record<string, number>; problems: object[]; result: object }

async function ended(browser: Browser, id: unknown): Promise<Job> {
  for (;;) {
    const { body } = await browser.get(`/api/jobs/${id}`)
    if (!['waiting', 'running'].includes(body.state as string)) return body as unknown as Job
    await wait(50)
  }
}

const nameOf = (content: Buffer | string) =>
  typeof content === 'string' ? '抽查.csv' : '抽查.xlsx'

async function importFile(browser: Browser, content: Buffer | string, keep = 'good') {
  const { body } = await browser.upload(`${imports}/preview`, nameOf(content), content)
  const columns = body.columns as { header: string; field: string | null }[]
  const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]))
  const started = await browser.send('POST', imports, {
    file: body.file,
    step: 'import',
    keep,
    mapping,
  })
  if (started.status !== 200) return { preview: body, job: started.body as never, id: undefined }
  return { preview: body, job: await ended(browser, started.body.job), id: started.body.job }
}

const byTitle = Object.fromEntries(
  Object.keys(sampleAnswers(1)).map((field, i) => [sampleHeaders[i] ?? '', field]),
)

const row = (n: number, more: object = {}) => Object.values({ ...sampleAnswers(n), ...more })

describe('an import', () => {
  test('keeps the good rows, names the bad ones by their row in the file, and gives them back', async () => {
    const browser = await at.staff('9101', 'clerk')
    const bad = { sampledOn: '2026-02-30', stage: '路上' }
    const csv = `\n${sampleCsv([row(1), row(2, bad), row(3)])}\n,,,\n${row(3).join(',')}`
    const { preview, job, id } = await importFile(browser, csv)
    expect(preview).toMatchObject({ format: 'csv', total: 4, rows: { length: 4 } })
    expect((preview.columns as object[])[0]).toEqual({ header: '抽样单编号', field: 'sampleNo' })
    expect(job).toMatchObject({
      state: 'done',
      progress: { rows: 4, created: 2, changed: 0, unchanged: 0, refused: 2, total: 4 },
    })
    const rows = job.problems.map((problem) => (problem as { row: number }).row)
    expect(new Set(rows)).toEqual(new Set([4, 7]))
    const refused = await browser.get(`/api/jobs/${id}/errors.csv`)
    expect(refused.text).toContain('抽样单编号')
    expect(refused.text).toContain('未通过原因')
    expect(refused.text).toMatch(/S2,2026-02-30.*第 4 行/)
    expect(refused.text).toMatch(/与第 5 行重复/)
    const mended = refused.text.replace('2026-02-30', '2026-02-28').replace('路上', '生产加工')
    expect((await importFile(browser, mended)).job.progress).toMatchObject({
      created: 1,
      refused: 0,
    })
  })

  test('of the same file again changes nothing', async () => {
    const browser = await at.staff('9103', 'clerk')
    const csv = sampleCsv(20)
    expect((await importFile(browser, csv)).job.progress).toMatchObject({ created: 20 })
    const again = (await importFile(browser, csv)).job.progress
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 20, refused: 0 })
    const exported = (await browser.get('/api/records/sample/export.csv')).text
    const round = (await importFile(browser, exported)).job.progress
    expect(round).toMatchObject({ created: 0, changed: 0, unchanged: 20, refused: 0 })
  })

  test('of all or nothing keeps nothing where one row is bad', async () => {
    const browser = await at.staff('9104', 'clerk')
    const csv = sampleCsv([row(1), row(2, { stage: '路上' })])
    const { job } = await importFile(browser, csv, 'all')
    expect(job).toMatchObject({ state: 'failed', result: { code: 'rows.refused' } })
    expect(job.problems).toHaveLength(1)
    expect((await browser.get('/api/records/sample/count')).body.n).toBe(0)
  })

  test('reads GB18030, semicolons and a title above the header', async () => {
    const browser = await at.staff('9105', 'clerk')
    // “编号;中文” in GB18030; Node encodes to UTF-8 only, so the bytes stand here.
    const utf8 = sampleCsv(2).replaceAll(',', ';')
    const { job, preview } = await importFile(browser, `监督抽查汇总表\n${utf8}`)
    expect(preview.columns).toHaveLength(9)
    expect(job.progress).toMatchObject({ created: 2, refused: 0 })
    const gbk = Buffer.from('b2e9b2b9', 'hex')
    const { body } = await browser.upload(
      `${imports}/preview`,
      'a.csv',
      Buffer.concat([gbk, Buffer.from(',x\n1,2')]),
    )
    expect((body.columns as { header: string }[])[0]?.header).toBe('查补')
  })

  test('reads a workbook, its dates and its row numbers', async () => {
    const browser = await at.staff('9106', 'clerk')
    const cells = [row(1), row(2, { stage: '路上' })].map((cells) =>
      cells.map((cell) =>
        cell === '2026-03-31' ? new Date('2026-03-31T00:00:00Z') : String(cell),
      ),
    )
    const sheet = { name: '抽查', rows: [sampleHeaders, ...cells] }
    const { preview, job } = await importFile(
      browser,
      Buffer.from(await writeXlsx({ sheets: [sheet] })),
    )
    expect(preview).toMatchObject({ format: 'xlsx', total: 2 })
    expect((preview.rows as string[][])[0]?.[1]).toBe('2026-03-31')
    expect(job).toMatchObject({ progress: { created: 1, refused: 1 }, problems: [{ row: 3 }] })
  })

  test('sets cells aside that do not hold what was typed, and keeps the other rows', async () => {
    const browser = await at.staff('9110', 'clerk')
    const rows = [sampleHeaders, row(1), row(2, { product: '#REF!' }), row(3, { sampleNo: 2e17 })]
    const book = Buffer.from(
      await writeXlsx({ sheets: [{ name: '抽查', rows: rows as string[][] }] }),
    )
    const good = await importFile(browser, book)
    expect(good.job).toMatchObject({
      state: 'done',
      progress: { rows: 3, created: 1, refused: 2 },
      problems: [
        { row: 3, field: 'product' },
        { row: 4, field: 'sampleNo' },
      ],
    })
    const all = await importFile(browser, book, 'all')
    expect(all.job).toMatchObject({ state: 'failed', result: { code: 'rows.refused' } })
    expect(all.job.problems).toHaveLength(2)
  })

  test('says once that a column is missing, before and instead of reading the rows', async () => {
    const browser = await at.staff('9110', 'clerk')
    const csv = sampleCsv(3).replace('抽样单编号', '备注')
    const { preview, job } = await importFile(browser, csv)
    expect(job).toMatchObject({ status: 422, code: 'file.columns' })
    expect(preview).toMatchObject({ notes: [], missing: ['抽样单编号'] })
  })

  test('writes nothing into another region, whatever the file says', async () => {
    const browser = await at.staff('9107', 'clerk')
    const csv = sampleCsv(2)
      .split('\n')
      .map((line, i) => `${i === 0 ? '区划代码' : '9108'},${line}`)
      .join('\n')
    const { job } = await importFile(browser, csv)
    expect(job.progress).toMatchObject({ created: 0, refused: 2 })
    const there = await at.staff('9108', 'clerk')
    expect((await there.get('/api/records/sample/count')).body.n).toBe(0)
  })

  test('is nobody else’s to see, to stop, or to take the file of', async () => {
    const owner = await at.staff('9109', 'clerk')
    const other = await at.staff('9109', 'clerk')
    const { id, preview } = await importFile(owner, sampleCsv(1))
    for (const path of ['', '/stream', '/errors.csv'])
      expect((await other.get(`/api/jobs/${id}${path}`)).status).toBe(404)
    expect((await other.send('DELETE', `/api/jobs/${id}`)).status).toBe(404)
    expect((await other.get('/api/jobs')).body.jobs).toEqual([])
    const body = { file: preview.file, step: 'import', mapping: byTitle }
    expect((await other.send('POST', imports, body)).body.code).toBe('file.unknown')
    const wrong = await owner.send('POST', imports, { ...body, step: 'withdraw' })
    expect(wrong.body.code).toBe('import.not-taken')
  })

  test('ends when its starter has lost the post', async () => {
    const browser = await at.staff('9110', 'clerk')
    const session = (await browser.get('/api/session')).body
    const { body } = await browser.upload(`${imports}/preview`, 'a.csv', sampleCsv(1))
    await stop()
    const start = { file: body.file, step: 'import', mapping: byTitle }
    const { job } = (await browser.send('POST', imports, start)).body
    const admin = await at.staff('9110', 'administrator')
    const rows = [{ at: { region: '9110', id: session.acting }, answers: { endsOn: '2020-12-31' } }]
    await admin.send('POST', '/api/records/post/steps/end', { request: crypto.randomUUID(), rows })
    stop = await at.work()
    for (;;) {
      const found = await at.owner.query('select state, result from job where id = $1', [job])
      if (found.rows[0].state !== 'waiting' && found.rows[0].state !== 'running') {
        expect(found.rows[0]).toMatchObject({ state: 'failed', result: { code: 'post.not-yours' } })
        break
      }
      await wait(50)
    }
  })
})

describe('progress', () => {
  test('is sent as it happens, and the stream ends with the job', async () => {
    const browser = await at.staff('9111', 'clerk')
    const { body } = await browser.upload(`${imports}/preview`, 'a.csv', sampleCsv(30))
    const columns = body.columns as { header: string; field: string | null }[]
    const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]))
    await stop()
    const { job } = (
      await browser.send('POST', imports, { file: body.file, step: 'import', mapping })
    ).body
    const streamed = browser.get(`/api/jobs/${job}/stream`)
    await wait(100)
    stop = await at.work()
    const { text, headers } = await streamed
    expect(headers['content-type']).toMatch('text/event-stream')
    const seen = text
      .trim()
      .split('\n\n')
      .map((event) => JSON.parse(event.replace('data: ', '')) as Job)
    expect(seen[0]?.state).toBe('waiting')
    expect(seen.at(-1)).toMatchObject({ state: 'done', progress: { created: 30, total: 30 } })
  })

  test('stops where a person cancels a job that waits', async () => {
    const browser = await at.staff('9112', 'clerk')
    const { body } = await browser.upload(`${imports}/preview`, 'a.csv', sampleCsv(3))
    await stop()
    const { job } = (
      await browser.send('POST', imports, { file: body.file, step: 'import', mapping: byTitle })
    ).body
    expect((await browser.send('DELETE', `/api/jobs/${job}`)).status).toBe(200)
    stop = await at.work()
    expect((await ended(browser, job)).state).toBe('cancelled')
    expect((await browser.send('DELETE', `/api/jobs/${job}`)).body.code).toBe('job.ended')
  })
})

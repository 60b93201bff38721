import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let stop: () => Promise<void>
let desk: Browser
beforeAll(async () => {
  at = await openInstance({ now: () => new Date('2026-05-20T02:00:00Z') })
  stop = await at.work()
  desk = await at.staff('9101', 'intake')
})
afterAll(async () => {
  await stop()
  await at.close()
})

const base = '/api/records/channel-record'

/** Looks at a list and takes it in as it was proposed. */
async function takeIn(name: string, csv: string) {
  const { body: preview } = await desk.upload(`${base}/import/preview`, name, csv)
  const columns = preview.columns as { header: string; field: string | null }[]
  const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]))
  const choice = { file: preview.file, step: 'import', keep: 'good', mapping }
  const started = await desk.send('POST', `${base}/import`, choice)
  expect(started.status).toBe(200)
  for (;;) {
    const { body: job } = await desk.get(`/api/jobs/${started.body.job}`)
    if (!['waiting', 'running'].includes(job.state as string)) return { preview, job }
    await wait(50)
  }
}
const list = async (query = '') =>
  (await desk.get(`${base}?${query}`)).body.records as {
    region: string
    id: string
    state: string
    fields: Record<string, unknown>
  }[]

const head =
  '登记编号,登记时间,信息类型,被投诉方,投诉内容,投诉人,联系电话,争议金额,办理状态,所属网格,满意度'
const row = (n: number, status: string) =>
  `1910101002026${String(n).padStart(8, '0')},2026-05-06 09:12:${String(n % 60).padStart(2, '0')},投诉,云桥电器有限公司,"电饭锅漏电，第${n}次",林不言,13900000000,299.00,${status},第三网格,满意`

it('a list of the national platform is known by its headers; columns without a field are named, not dropped in silence', async () => {
  const { preview, job } = await takeIn(
    '12315.csv',
    [head, row(1, '待受理'), row(2, '待受理')].join('\n'),
  )
  expect(preview.notes).toEqual(['识别为全国12315平台清单，“渠道”一律记为“全国12315平台”'])
  const left = (preview.columns as { header: string; field: unknown }[]).filter(
    ({ field }) => field === null,
  )
  expect(left.map(({ header }) => header)).toEqual(['投诉人', '联系电话', '所属网格', '满意度'])
  expect(job.problems).toEqual([])
  expect(job).toMatchObject({ state: 'done', progress: { rows: 2, created: 2, refused: 0 } })
  const [first] = await list()
  expect(first).toMatchObject({
    state: 'mirrored',
    fields: { channel: 'p12315', kind: 'complaint', receivedOn: '2026-05-06', amount: 29_900 },
  })
  expect(JSON.stringify(first)).not.toMatch(/林不言|13900000000/)
})

it('the next list only says how things stand there, and opens nothing anew', async () => {
  const [first] = await list()
  const address = `${base}/steps/open`
  const { region, id } = first!
  const opening = { request: crypto.randomUUID(), rows: [{ at: { region, id }, answers: {} }] }
  expect((await desk.send('POST', address, opening)).status).toBe(200)
  const lines = [head, row(1, '已受理'), row(2, '已受理'), row(3, '待受理')]
  const { job } = await takeIn('12315-2.csv', lines.join('\n'))
  expect(job).toMatchObject({ progress: { rows: 3, created: 1, changed: 2, refused: 0 } })
  const found = await list(`externalNo=${first!.fields.externalNo}`)
  expect(found).toMatchObject([{ state: 'opened', fields: { statusThere: '已受理' } }])
  const submissions = await desk.get('/api/records/submission')
  expect(submissions.body.records).toHaveLength(1)
})

it('a hotline list has its own headers, and its own channel', async () => {
  const csv =
    '工单编号,来电时间,工单类型,企业名称,工单内容,工单状态\nRX1,2026-05-07,举报,云桥电器有限公司,更换标志,已派单'
  const { preview, job } = await takeIn('12345.csv', csv)
  expect(preview.notes).toEqual(['识别为12345热线工单，“渠道”一律记为“12345热线”'])
  expect(job).toMatchObject({ progress: { created: 1 } })
  expect(await list('channel=hotline')).toMatchObject([{ fields: { kind: 'tip' } }])
})

it('a list without its numbers is refused with the columns that are missing', async () => {
  const { body } = await desk.upload(`${base}/import/preview`, 'x.csv', '被投诉方,投诉内容\n甲,乙')
  expect(body.missing).toContain('平台编号')
})

it('ten thousand lines are taken in, and taken in again without a change', async () => {
  const lines = Array.from({ length: 10_000 }, (_, n) => row(n + 1000, '待受理'))
  const csv = [head, ...lines, '坏行,不是日期,投诉,甲,乙,,,,待受理,,'].join('\n')
  const { job } = await takeIn('many.csv', csv)
  expect(job).toMatchObject({ progress: { rows: 10_001, created: 10_000, refused: 1 } })
  const again = await takeIn('many-2.csv', [head, ...lines].join('\n'))
  expect(again.job).toMatchObject({ progress: { rows: 10_000, created: 0, unchanged: 10_000 } })
}, 120_000)

it('answers go back as a file with the columns of the platform', async () => {
  const [first] = await list('channel=p12315')
  const { region, id } = first!
  const answers = { reply: '=已调解，双方和解' }
  const answering = { request: crypto.randomUUID(), rows: [{ at: { region, id }, answers }] }
  expect((await desk.send('POST', `${base}/steps/answer`, answering)).status).toBe(200)
  const file = await desk.get('/api/replies/export.csv?channel=p12315&from=2026-05-01')
  expect(file.text).toContain('登记编号,办理状态,答复内容,答复日期')
  expect(file.text).toMatch(/已答复,'=已调解，双方和解,2026-05-20/)
  const other = await at.staff('9101', 'officer', 'amr')
  const theirs = await other.get('/api/replies/export.csv?channel=p12315&from=2026-05-01')
  expect(theirs.text).not.toContain('和解')
})

it('what a person says of foreign columns is remembered for the region, and the next list from there is read so', async () => {
  const csv = (status: string) =>
    `受理号,登记日,商户,说的什么,情况,备忘\nWX1,2026-05-08,云桥电器有限公司,漏电,${status},略`
  const said = {
    受理号: 'externalNo',
    登记日: 'receivedOn',
    商户: 'respondent',
    说的什么: 'text',
    情况: 'statusThere',
    备忘: null,
  }
  const first = await desk.upload(`${base}/import/preview`, 'wx.csv', csv('新建'))
  expect(first.body).toMatchObject({ source: null, given: {} })
  const order = { file: first.body.file, step: 'import', keep: 'good', mapping: said }
  expect((await desk.send('POST', `${base}/import`, order)).text).toContain('渠道')
  const full = { ...order, given: { channel: 'wechat' }, remember: '微信公众号清单' }
  expect((await desk.send('POST', `${base}/import`, full)).status).toBe(200)
  const { preview, job } = await takeIn('wx-2.csv', csv('已办'))
  expect(preview).toMatchObject({ source: '微信公众号清单', given: { channel: 'wechat' } })
  expect(preview.notes).toEqual(['识别为微信公众号清单，“渠道”一律记为“微信”'])
  expect(job).toMatchObject({ progress: { rows: 1, refused: 0 } })
  expect(await list('channel=wechat')).toMatchObject([{ fields: { statusThere: '已办' } }])
  const kept = await desk.get('/api/records/import-source?register=channel-record')
  const [source] = kept.body.records as { id: string; fields: Record<string, unknown> }[]
  expect(source?.fields).toMatchObject({
    name: '微信公众号清单',
    columns: expect.arrayContaining(['受理号 → 平台编号', '备忘 → 不导入']),
    given: ['渠道 → 微信'],
  })
  const elsewhere = await at.staff('9102', 'intake')
  const theirs = await elsewhere.upload(`${base}/import/preview`, 'wx.csv', csv('新建'))
  expect(theirs.body).toMatchObject({ source: null })
})

it('what is remembered may be corrected by hand, and forgotten', async () => {
  const kept = await desk.get('/api/records/import-source?register=channel-record')
  const [{ region, id, fields }] = kept.body.records as [
    { region: string; id: string; fields: Record<string, unknown> },
  ]
  const columns = [
    ...(fields.columns as string[]).filter((line) => !/^备忘/.test(line)),
    '备忘 → 商品或服务',
  ]
  const rows = [{ at: { region, id }, answers: { ...fields, columns } }]
  const kind = '/api/records/import-source/steps'
  const done = await desk.send('POST', `${kind}/keep`, { request: crypto.randomUUID(), rows })
  expect(done.status).toBe(200)
  const csv = '受理号,登记日,商户,说的什么,情况,备忘\nWX2,2026-05-08,甲,漏电,新建,电饭锅'
  const { preview } = await takeIn('wx-3.csv', csv)
  expect(preview.columns).toContainEqual({ header: '备忘', field: 'product' })
  const dropping = [{ at: { region, id }, answers: { reason: '不再使用' } }]
  await desk.send('POST', `${kind}/drop`, { request: crypto.randomUUID(), rows: dropping })
  const { body } = await desk.upload(`${base}/import/preview`, 'wx.csv', csv)
  expect(body).toMatchObject({ source: null })
})

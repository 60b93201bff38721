import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'
import { recordSamples } from '../testing/samples.ts'

let at: Instance
let here: Browser
let elsewhere: Browser

beforeAll(async () => {
  at = await openInstance()
  here = await at.staff('9101', 'office')
  elsewhere = await at.staff('9102', 'office')
  await recordSamples(here, '9101', [1, 2, 3, 4, 5, 6])
})
afterAll(() => at.close())

interface Found {
  readonly register: string
  readonly hits: readonly { readonly title: string; readonly excerpt: string | null }[]
  readonly more: boolean
}
const search = async (browser: Browser, words: string, more = '') =>
  (await browser.get(`/api/search?q=${encodeURIComponent(words)}${more}`)).body.groups as Found[]

test('two characters find records of every register that has them, some of each', async () => {
  const groups = await search(here, '电热')
  expect(groups).toEqual([
    expect.objectContaining({ register: 'sample', more: true, hits: expect.anything() }),
  ])
  expect(groups[0]?.hits).toHaveLength(4)
  expect((await search(here, '电热', '&each=10'))[0]).toMatchObject({ more: false })
  expect((await search(here, '经办')).map(({ register }) => register)).toEqual(['post'])
})

test('what was found by words that are not in the title says where they stand', async () => {
  const [samples] = await search(here, '3号厂')
  expect(samples?.hits).toHaveLength(1)
  expect(samples?.hits[0]).toMatchObject({ title: '电热水壶', excerpt: '某县3号厂' })
})

test('a number finds the record to which the register gave it', async () => {
  const answers = { title: '逾期', department: 'amr', demands: '补报。', replyBy: '2099-12-01' }
  const made = await here.send('POST', '/api/records/supervision-slip/steps/draft', {
    request: randomUUID(),
    rows: [{ at: { region: '9101' }, answers }],
  })
  const [{ version }] = made.body.records as [{ version: number }]
  expect(version).toBe(1)
  const slips = (await here.get('/api/records/supervision-slip')).body.records as {
    fields: { slipNo: string }
  }[]
  const groups = await search(here, slips[0]!.fields.slipNo)
  expect(groups).toMatchObject([{ register: 'supervision-slip', hits: [{ title: '逾期' }] }])
  expect(await search(elsewhere, slips[0]!.fields.slipNo)).toEqual([])
})

test('nothing of another region is found, and words of one character are refused', async () => {
  expect(await search(elsewhere, '电热')).toEqual([])
  expect((await here.get('/api/search?q=%E7%94%B5')).status).toBe(400)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../testing/browser.ts'
import { type Instance, openInstance } from '../testing/instance.ts'

let at: Instance
let mine: Browser
let other: Browser
const url = '/api/records/sample/views'
const failed = { where: { conclusion: 'fail' }, sort: 'sampledOn', columns: ['sampleNo'] }

beforeAll(async () => {
  at = await openInstance()
  mine = await at.staff('9101', 'office')
  other = await at.staff('9101', 'office')
})
afterAll(() => at.close())

const viewsOf = async (browser: Browser) =>
  (await browser.get(url)).body.views as { id: string; name: string; view: object }[]

test('a view follows its person, and one of the same name takes its place', async () => {
  await mine.send('POST', url, { name: '不合格', view: failed })
  await mine.send('POST', url, { name: '不合格', view: { ...failed, q: '电热' } })
  const views = await viewsOf(mine)
  expect(views.map(({ name }) => name)).toEqual(['不合格'])
  expect(views[0]?.view).toEqual({ ...failed, q: '电热' })
  expect((await mine.get('/api/records/task/views')).body.views).toEqual([])
})

test('nobody sees or removes the views of somebody else', async () => {
  const [view] = await viewsOf(mine)
  expect(await viewsOf(other)).toEqual([])
  expect((await other.send('DELETE', `/api/views/${view!.id}`)).status).toBe(404)
  expect((await mine.send('DELETE', `/api/views/${view!.id}`)).status).toBe(200)
  expect(await viewsOf(mine)).toEqual([])
})

test('a view without a name or with something else in it is refused', async () => {
  expect((await mine.send('POST', url, { name: ' ', view: {} })).status).toBe(400)
  expect((await mine.send('POST', url, { name: '视图', view: { script: 'x' } })).status).toBe(400)
})

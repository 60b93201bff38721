import { randomUUID } from 'node:crypto'
import { take } from '@zhiheng/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  firmCode,
  listed,
  openCreditCounty,
  people,
  repairAccepted,
} from '../../../modules/credit/testing/county.ts'
import { buildApp } from '../../app.ts'
import type { App } from '../../http/app.ts'
import { type Instance, openInstance } from '../../testing/instance.ts'
import { buildPortal, portalFolder } from '../../web/build.ts'

let db: Awaited<ReturnType<typeof openCreditCounty>>
let at: Instance
let app: App
beforeAll(async () => {
  await buildPortal((line) => console.log(line))
  db = await openCreditCounty()
  at = await openInstance()
  const now = () => new Date('2026-10-20T02:00:00Z')
  app = await buildApp({ ...at.parts, kernel: db.kernel, now }, { portal: portalFolder })
}, 120_000)
afterAll(async () => {
  await app.close()
  await at.close()
  await db.close()
})
const page = async (url: string) => {
  const { headers, body } = await app.inject({ url, headers: { accept: 'text/html' } })
  return { headers, text: body }
}

it('who is on the list is shown with ground, decision and term, for no search engine to keep; whoever was repaired is gone', async () => {
  expect((await page('/lists')).text).toContain('目前没有列入名单的企业')
  const entry = await listed(db)
  const shown = await page('/lists')
  for (const said of [firmCode, '第八条', '2029年3月13日', '行政复议', '柳坪县市场监督管理局'])
    expect(shown.text).toContain(said)
  expect(shown.text).toContain('name="robots" content="noindex, noarchive"')
  expect(shown.headers['x-robots-tag']).toBe('noindex, noarchive')
  for (const inside of ['请求不予列入', '召回在公告之后', '建议列入'])
    expect(shown.text).not.toContain(inside)
  expect(shown.text).not.toMatch(/<script/)
  expect((await page('/lists.csv')).text).toContain(firmCode)
  expect((await page('/lists?lang=en')).text).toContain('List of serious violations')
  const repair = await repairAccepted(db, entry)
  const decision = { decision: '准予修复' }
  await take(db.kernel, ['repair', 'agree'], {
    on: [{ at: { region: '910101', id: repair }, answers: decision }],
    ...{ actor: people.head, at: new Date('2027-03-17T04:00:00Z'), request: randomUUID() },
  })
  for (const url of ['/lists', '/lists.csv', '/public/list-publication'])
    expect((await page(url)).text).not.toContain(firmCode)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  county,
  listed,
  notice,
  openCreditCounty,
  people,
  proposed,
  repairAccepted,
} from '../../../../modules/credit/testing/county.ts'
import { drawHtml } from '../../html/draw.ts'
import { creditPapers } from './index.ts'

const { officer, head } = people
let db: Awaited<ReturnType<typeof openCreditCounty>>
beforeAll(async () => {
  db = await openCreditCounty()
})
afterAll(() => db.close())

/** What a paper says, as a browser prints it. */
async function printed(name: string, id: string): Promise<string> {
  const kind = creditPapers.find((paper) => paper.name === name)!
  const asked = { kernel: db.kernel, actor: officer, at: { region: county, id }, asked: {} }
  return drawHtml(await kind.read({ ...asked, today: '2027-03-20' })).replace(/<[^>]+>/g, '')
}

test('a notice says how to leave the list, and is a draft until it is given', async () => {
  const id = await proposed(db)
  expect(await printed('list-notice', id)).toContain('尚未印发')
  const facts = '电热毯<b>不合格'
  await db.step(
    ['list-entry', 'notify', id],
    { by: officer, on: '2026-03-04' },
    { ...notice, facts },
  )
  const text = await printed('list-notice', id)
  expect(text).toMatch(/柳市监失信告〔2026〕\d+号/)
  expect(text).toContain('电热毯&lt;b&gt;不合格')
  expect(text).toContain(notice.route)
  expect(text).toContain('有权进行陈述和申辩')
})

test('the decisions to list, to remove and on the repair have their numbers, terms and reasons', async () => {
  const entry = await listed(db)
  const decision = await printed('list-decision', entry)
  expect(decision).toMatch(/柳市监失信列〔2026〕\d+号/)
  expect(decision).toContain('列入期限至2029年3月13日')
  expect(decision).toContain('请求不予列入')
  expect(decision).toContain('申请行政复议')
  const repair = await repairAccepted(db, entry)
  const said = { decision: '符合修复条件，准予提前移出' }
  await db.step(['repair', 'agree', repair], { by: head, on: '2027-03-17' }, said)
  const agreed = await printed('repair-decision', repair)
  expect(agreed).toMatch(/柳市监信修〔2027〕\d+号/)
  expect(agreed).toContain(said.decision)
  expect(agreed).toContain('停止公示')
  const removal = await printed('removal-decision', entry)
  expect(removal).toContain('移出原因：信用修复后提前移出')
  expect(removal).toMatch(/柳市监失信移〔2027〕\d+号/)
  for (const name of ['list-decision-receipt', 'list-notice-receipt'])
    expect(await printed(name, entry)).toContain('送达回证')
})

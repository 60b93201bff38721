import { afterAll, beforeAll, expect, test } from 'vitest'
import { firmCode, openCounty, people } from '../../../../modules/rectification/testing/county.ts'
import { drawHtml } from '../../html/draw.ts'
import type { PaperKind } from '../../kind.ts'
import { interviewsPapers } from '../interviews/index.ts'
import { rectificationPapers } from './index.ts'

const { officer, colleague, head } = people
let db: Awaited<ReturnType<typeof openCounty>>
beforeAll(async () => {
  db = await openCounty()
})
afterAll(() => db.close())

/** What a paper says, as a browser prints it. */
async function printed(papers: readonly PaperKind[], name: string, id: string): Promise<string> {
  const kind = papers.find((paper) => paper.name === name)!
  const at = { region: '910101', id }
  const asked = { kernel: db.kernel, actor: officer, at, today: '2026-07-01', asked: {} }
  return drawHtml(await kind.read(asked)).replace(/<[^>]+>/g, '')
}

test('an order to put right has its number, the law and what is asked; before that it is a draft', async () => {
  const on = '2026-07-01'
  const failed = {
    source: 'sampling',
    regime: 'industrial',
    party: firmCode,
    product: '电热毯<b>',
    severity: 'general',
    department: 'amr',
  }
  const id = await db.step(['nonconformity', 'open'], { by: officer, on }, failed)
  const name = 'rectification-order'
  expect(await printed(rectificationPapers, name, id)).toContain('尚未印发')
  const demand = { demand: '立即停止生产销售，60日内改正' }
  await db.step(['nonconformity', 'order', id], { by: officer, on }, demand)
  const text = await printed(rectificationPapers, name, id)
  expect(text).toContain('柳坪县市场监督管理局')
  expect(text).toContain('柳市监责改〔2026〕1号')
  expect(text).toContain(demand.demand)
  expect(text).toContain('六十日内改正')
  expect(text).toContain('电热毯&lt;b&gt;')
  expect(await printed(rectificationPapers, 'rectification-order-receipt', id)).toContain(
    '柳市监责改〔2026〕1号',
  )
})

test('an interview has its notice, its minutes and its commitment', async () => {
  const on = '2026-07-01'
  const proposal = {
    grounds: 'incident',
    party: firmCode,
    subject: '电热毯短路起火',
    department: 'amr',
  }
  const id = await db.step(['interview', 'propose'], { by: officer, on }, proposal)
  await db.step(['interview', 'decide', id], { by: head, on })
  const meeting = { meetOn: '2026-07-10', place: '二楼会议室' }
  await db.step(['interview', 'notice', id], { by: officer, on }, meeting)
  const notice = await printed(interviewsPapers, 'notice', id)
  expect(notice).toContain('柳市监约谈〔2026〕1号')
  expect(notice).toContain('2026年7月10日')
  const present = { attendedBy: ['县局 赵一', '县局 钱二'] }
  await db.step(['interview', 'attend', id], { by: officer, on: '2026-07-10' }, present)
  const said = { minutes: '通报情况', commitments: '召回同批次', checkBy: '2026-08-01' }
  await db.step(['interview', 'minute', id], { by: officer, on: '2026-07-10' }, said)
  expect(await printed(interviewsPapers, 'minutes', id)).toContain('召回同批次')
  expect(await printed(interviewsPapers, 'commitment', id)).toContain('2026年8月1日')
})

test('the record of an inspection names both inspectors and what they found', async () => {
  const plan = {
    basis: '年度检查计划',
    kind: 'routine',
    regime: 'food',
    party: firmCode,
    on: '2026-07-01',
    items: '原料进货查验',
    department: 'amr',
    assignees: [officer.post, colleague.post],
  }
  const id = await db.step(['site-inspection', 'plan'], { by: officer, on: '2026-07-01' }, plan)
  const done = { doneOn: '2026-07-01', findings: '台账齐全' }
  await db.step(['site-inspection', 'do', id], { by: officer, on: '2026-07-01' }, done)
  const text = await printed(rectificationPapers, 'record', id)
  expect(text).toContain('台账齐全')
  expect(text).toContain('检查编号：2026-0001')
})

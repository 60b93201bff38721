import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  biscuits,
  blanket,
  notice,
  openMaker,
  people,
  plan,
} from '../../../../modules/recalls/testing/maker.ts'
import { drawHtml } from '../../html/draw.ts'
import { recallsPapers } from './index.ts'

const { officer, colleague, head, firm } = people
const on = '2026-10-12'
const knownAt = '2026-10-12T08:00:00+08:00'
let db: Awaited<ReturnType<typeof openMaker>>
beforeAll(async () => {
  db = await openMaker()
})
afterAll(() => db.close())

/** What a paper says, as a browser prints it. */
async function printed(name: string, register: string, id: string): Promise<string> {
  const kind = recallsPapers.find((paper) => paper.name === name && paper.about === register)!
  const asked = { kernel: db.kernel, actor: officer, at: { region: '910101', id } }
  return drawHtml(await kind.read({ ...asked, today: on, asked: {} })).replace(/<[^>]+>/g, '')
}

test('an order to recall has its number and its facts; before that it is a draft', async () => {
  const by = { by: officer, on }
  const id = await db.step(['recall', 'known'], by, { ...blanket, knownAt, product: '电热毯<b>' })
  expect(await printed('order', 'recall', id)).toContain('尚未印发')
  const facts = { facts: '三起起火伤害' }
  await db.step(['recall', 'order', id], { by: head, on }, facts)
  const text = await printed('order', 'recall', id)
  expect(text).toContain('柳市监责召〔2026〕1号')
  expect(text).toContain('三起起火伤害')
  expect(text).toContain('可以在规定期限内向本机关书面提出')
  expect(text).toContain('电热毯&lt;b&gt;')
  expect(await printed('order-receipt', 'recall', id)).toContain('柳市监责召〔2026〕1号')
})

test('plan, notice and report say what was planned, told and added up', async () => {
  const batch = await db.lot('P-1')
  const known = { ...biscuits, batch, knownAt }
  const id = await db.step(['recall', 'known'], { by: officer, on }, known)
  const by = { by: firm, on }
  await db.step(['recall', 'plan', id], by, { ...plan, grade: 'first' })
  expect(await printed('plan', 'recall', id)).toContain(plan.measure)
  await db.step(['recall', 'announce', id], by, notice)
  const draft = await db.newest('recall-notice', officer, { recall: id })
  expect(await printed('notice', 'recall-notice', draft.id)).toContain('尚未印发')
  await db.step(['recall-notice', 'release', draft.id], { by: head, on })
  const released = await printed('notice', 'recall-notice', draft.id)
  expect(released).toContain('关于召回婴幼儿饼干的公告')
  expect(released).toContain(notice.advice)
  expect(released).toContain('规格型号：不详')
  expect(released).not.toMatch(/：[，。；）]|　　　　　　/)
  await db.step(...db.line({ batch, recall: id, on }, ['out', 12]))
  await db.step(...db.line({ batch, recall: id, on }, ['recalled', 12]))
  await db.step(['recall', 'complete', id], by, { text: '完成' })
  await db.step(['recall', 'summarise', id], by, { summary: '十二箱全部收回' })
  const judged = { effective: 'yes', findings: '逐箱核对' }
  await db.step(['recall', 'evaluate', id], { by: colleague, on }, judged)
  const report = await printed('report', 'recall', id)
  expect(report).toContain('十二箱全部收回')
  expect(report).toContain('召回收回')
  expect(report).toContain('逐箱核对')
})

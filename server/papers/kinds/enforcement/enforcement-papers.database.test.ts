import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aFile,
  firmCode,
  openBureau,
  people,
} from '../../../../modules/enforcement/testing/bureau.ts'
import { drawHtml } from '../../html/draw.ts'
import { riskPapers } from '../risk/index.ts'
import { enforcementPapers } from './index.ts'

const { officer, colleague, lawyer, chair, head, deputy, firm } = people
const county = '910101'
let db: Awaited<ReturnType<typeof openBureau>>
beforeAll(async () => {
  db = await openBureau()
})
afterAll(() => db.close())

/** What a paper says, as a browser prints it, to an officer of the county. */
async function printed(name: string, id: string, actor = officer): Promise<string> {
  const kind = [...enforcementPapers, ...riskPapers].find((paper) => paper.name === name)!
  const at = { region: county, id }
  const asked = { kernel: db.kernel, actor, at, today: '2026-04-30', asked: {} }
  return drawHtml(await kind.read(asked)).replace(/<[^>]+>/g, '')
}
/** A case told to its party on 20 March. */
async function notified() {
  const open = {
    party: firmCode,
    subject: '生产不合格电热毯<b>',
    kind: 'general',
    department: 'amr',
  }
  const id = await db.step(['penalty-case', 'open'], { by: head, on: '2026-03-05' }, open)
  const step = (name: string, [by, on]: readonly [typeof officer, string], answers = {}) =>
    db.step(['penalty-case', name, id], { by, on }, answers)
  await step('investigate', [officer, '2026-03-06'], { assignees: [officer.post, colleague.post] })
  await step('propose', [officer, '2026-03-16'], {
    investigation: '抽样检验不合格',
    proposal: '罚款',
  })
  await step('review', [lawyer, '2026-03-18'], { legalReview: '同意' })
  await step('notify', [officer, '2026-03-20'], { told: '拟罚款一万元' })
  return { id, step }
}

test('a case has its notice, its decision with number and sums, its receipts and the form that closes it', async () => {
  const { id, step } = await notified()
  const notice = await printed('penalty-notice', id)
  expect(notice).toContain('拟罚款一万元')
  expect(notice).toContain('五个工作日内要求听证')
  expect(notice).toContain('电热毯&lt;b&gt;')
  expect(await printed('filing-form', id)).toContain('2026年3月5日')
  await step('waiveHearing', [firm, '2026-03-23'])
  const fined = { outcome: 'penalised', decision: '没收违法产品并罚款', fine: 1_000_000 }
  await step('decide', [head, '2026-04-10'], fined)
  const decision = await printed('penalty-decision', id)
  expect(decision).toContain('柳市监罚〔2026〕1号')
  expect(decision).toContain('抽样检验不合格')
  expect(decision).toContain('罚款：10000元')
  expect(decision).not.toContain('没收：')
  expect(decision).toContain('百分之三')
  expect(decision).toMatch(/六十日内向.*人民政府申请行政复议/)
  expect(decision).toContain('六个月内直接向人民法院提起行政诉讼')
  expect(await printed('penalty-decision-receipt', id)).toContain('柳市监罚〔2026〕1号')
  await step('serve', [officer, '2026-04-14'], { receipt: aFile })
  await step('pay', [firm, '2026-04-20'], { paid: 1_000_000, paidOn: '2026-04-20' })
  await step('close', [head, '2026-04-21'])
  expect(await printed('closing-form', id)).toContain('没收违法产品并罚款')
  expect(await printed('penalty-decision', id, firm)).toContain('柳坪县市场监督管理局')
})

test('a hearing is called in writing, with its day, place and chair', async () => {
  const { id, step } = await notified()
  await step('askHearing', [firm, '2026-03-26'])
  const call = { chair: chair.post, on: '2026-04-09', place: '县局会议室' }
  await step('callHearing', [officer, '2026-03-30'], call)
  const { id: hearing } = await db.newest('hearing', head, { case: id })
  const text = await printed('hearing-notice', hearing)
  expect(text).toContain('2026年4月9日')
  expect(text).toContain('县局会议室')
})

test('a transfer has its letter with the list of what goes with it', async () => {
  const { id: theCase } = await notified()
  const draft = {
    case: theCase,
    crime: '生产、销售伪劣产品罪',
    party: firmCode,
    facts: '销售金额二十万元',
    assignees: [officer.post, colleague.post],
    police: county,
    department: 'amr',
  }
  const on = '2026-03-24'
  const id = await db.step(['crime-transfer', 'draft'], { by: officer, on }, draft)
  const paper = {
    title: '涉案物品清单一份',
    case: theCase,
    kind: 'goods',
    file: aFile,
    on,
    transfer: id,
  }
  await db.step(['case-paper', 'add'], { by: officer, on }, paper)
  await db.step(['crime-transfer', 'report', id], { by: officer, on })
  expect(await printed('transfer-letter', id)).toContain('尚未印发')
  await db.step(['crime-transfer', 'approve', id], { by: head, on })
  const letter = await printed('transfer-letter', id)
  expect(letter).toContain('柳市监移〔2026〕1号')
  expect(letter).toContain('涉案物品清单一份')
  expect(letter).toContain('销售金额二十万元')
})

test('a joint action has its plan, an accident its quick report, a warning its notice', async () => {
  const on = '2026-03-25'
  const plan = {
    subject: '电动自行车',
    since: '2026-04-01',
    until: '2026-04-30',
    plan: '统一检查销售门店',
    department: 'amr',
  }
  const action = await db.step(['joint-action', 'open'], { by: officer, on }, plan)
  const task = { action, department: 'amr', task: '检查三十家门店', due: '2026-04-20' }
  await db.step(['joint-participant', 'listDepartment'], { by: officer, on }, task)
  expect(await printed('joint-plan', action)).toContain('检查三十家门店')
  const first = {
    what: '扶梯事故',
    kind: 'special',
    knownAt: '2026-03-25T03:50:00Z',
    scene: '扶梯逆行',
  }
  const incident = await db.step(['incident', 'report'], { by: officer, on }, first)
  expect(await printed('quick-report', incident)).toContain('扶梯逆行')
  const text = { product: '儿童推车', colour: 'orange', text: '刹车可能失灵', until: '2026-06-30' }
  const warning = await db.step(['warning', 'draft'], { by: officer, on }, text)
  const to = { warning, department: 'amr' }
  await db.step(['warning-recipient', 'listDepartment'], { by: officer, on }, to)
  await db.step(['warning', 'issue', warning], { by: deputy, on }, { until: '2026-06-30' })
  const notice = await printed('warning-notice', warning)
  expect(notice).toContain('橙色质量安全风险预警')
  expect(notice).toContain('柳市监警〔2026〕1号')
})

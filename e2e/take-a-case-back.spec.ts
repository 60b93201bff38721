import type { Page } from '@playwright/test'
import { offered, open } from './case.ts'
import { handedWithPapers } from './case-work.ts'
import { workAs } from './demo-people.ts'
import { choose, day, fill, refused, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { send, stands, step } from './step.ts'

const crime = '生产、销售伪劣产品罪'
const subject = '涉嫌生产、销售伪劣产品'
const decision = '没收违法所得一万元，罚款八万元'
let transfer = ''

test.describe.configure({ mode: 'serial' })

/** What the police answered last is taken in on the day on which it came. */
async function takenIn(page: Page, demo: Instance): Promise<void> {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/records/transfer-reply?state=delivered`)
  await page.getByRole('row').filter({ hasText: crime }).getByRole('link').first().click()
  await step(page, '接收')
  await day(page, '收到日期', today())
  await send(page, '接收')
  await page.goto(transfer)
}

/** The police find on their desk what was sent, sign for it, and see no crime in it. */
async function refusedByPolice(page: Page, demo: Instance, reason: string): Promise<void> {
  await workAs(page, demo, 'police')
  await page.goto(`${demo.address}/work/queue`)
  await page.getByRole('row').filter({ hasText: crime }).getByRole('link').first().click()
  await step(page, '签收')
  await send(page, '签收')
  await step(page, '不予立案')
  await refused(page, '不予立案', '不予立案的，须说明理由')
  await fill(page, { 决定理由: reason })
  await send(page, '不予立案')
  await stands(page, '不予立案')
}

test('a case is handed over once the head approves, and the police see no crime in it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-head')
  await open(page, demo, { register: 'crime-transfer?state=reported', words: crime })
  await step(page, '批准移送')
  await send(page, '批准移送')
  transfer = page.url()
  await workAs(page, demo, 'dl-officer')
  await page.goto(transfer)
  await handedWithPapers(page, look)
  await refusedByPolice(page, demo, '现有证据不能认定主观明知')
  await look('police-see-no-crime')
})

test('the officer asks for a review, and the police uphold what they said', async ({
  page,
  demo,
  look,
}) => {
  await takenIn(page, demo)
  await stands(page, '公安不立案')
  await expect(page.getByRole('main')).toContainText('现有证据不能认定主观明知')
  await step(page, '提请复议')
  await refused(page, '提请复议', '提请复议的理由')
  await fill(page, { 提请复议的理由: '进货凭证显示其明知为废旧翻新件' })
  await send(page, '提请复议')
  await stands(page, '复议中')
  await refusedByPolice(page, demo, '复议认为进货凭证不足以认定明知')
  await expect(page.getByRole('main')).toContainText('进货凭证显示其明知为废旧翻新件')
  await look('police-uphold')
  await takenIn(page, demo)
  await stands(page, '复议维持不立案')
  await expect(page.getByRole('main')).toContainText('复议认为进货凭证不足以认定明知')
  await look('review-upheld')
})

test('the prosecutor is asked, nothing is filed, and the case comes back', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(transfer)
  await step(page, '建议检察机关立案监督')
  await fill(page, { 建议立案监督的理由: '涉案金额已达追诉标准' })
  await send(page, '建议检察机关立案监督')
  await stands(page, '已建议立案监督')
  await step(page, '登记监督后不立案')
  await fill(page, { 检察机关答复: '经审查，公安机关不立案的理由成立' })
  await send(page, '登记监督后不立案')
  await stands(page, '立案监督未立案')
  await step(page, '退回行政处理')
  await fill(page, { 退回行政处理的原因: '公安机关不立案，依法给予行政处罚' })
  await send(page, '退回行政处理')
  await stands(page, '退回行政处理')
  await look('transfer-came-back')
})

test('the authority decides the case that came back, and the police know nothing of it', async ({
  page,
  demo,
  look,
}) => {
  const theCase = { register: 'penalty-case', words: subject }
  await test.step('the officers propose, another reviews, the firm waives its hearing', async () => {
    await workAs(page, demo, 'dl-officer')
    await open(page, demo, theCase)
    await stands(page, '调查中')
    await step(page, '提出处理建议')
    await fill(page, { 查明的事实: '翻新件冒充新品，货值二十三万元', 处理建议: decision })
    await send(page, '提出处理建议')
    await workAs(page, demo, 'dl-officer-3')
    await open(page, demo, theCase)
    await step(page, '法制审核通过')
    await fill(page, { 法制审核意见: '事实清楚，同意' })
    await send(page, '法制审核通过')
    await workAs(page, demo, 'dl-officer')
    await open(page, demo, theCase)
    await step(page, '告知当事人')
    await fill(page, { 告知内容: decision })
    await send(page, '告知当事人')
    await workAs(page, demo, 'firm-2')
    await open(page, demo, theCase)
    await step(page, '放弃听证')
    await send(page, '放弃听证')
  })

  await test.step('the head decides', async () => {
    await workAs(page, demo, 'dl-head')
    await open(page, demo, theCase)
    await step(page, '作出决定')
    await choose(page, '处理结果', '罚款、没收等处罚')
    await fill(page, { 决定内容: decision, 罚款: '80000', 没收金额: '10000' })
    await send(page, '作出决定')
    await stands(page, '已决定')
    await expect(offered(page)).toContainText('送达决定书')
    await look('case-decided-after-all')
  })

  await test.step('the police read their own file, not the case', async () => {
    const address = page.url()
    await workAs(page, demo, 'police')
    await page.goto(address)
    await expect(page.getByRole('main')).not.toContainText(decision)
    await expect(page.getByRole('main')).toContainText(/没有|看不到|不能查看/)
  })
})

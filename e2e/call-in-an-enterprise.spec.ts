import type { Page } from '@playwright/test'
import { foodMaker } from '../server/demo/case-staff.ts'
import { workAs } from './demo-people.ts'
import { choose, day, dayFrom, fill, refused, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

test.describe.configure({ mode: 'serial' })

const officer = '东澜区市场监管局执法岗（1）'
let interview = ''

/** Signs somebody in on the page of the interview. */
async function as(page: Page, demo: Instance, who: Parameters<typeof workAs>[2]): Promise<void> {
  await workAs(page, demo, who)
  await page.goto(interview)
  await page.getByRole('heading', { name: '内容' }).waitFor()
}

test('two failed batches propose an interview by themselves, and a head decides on it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/records/interview?state=proposed`)
  await page
    .getByRole('row', { name: /一年内\d批次产品不合格/ })
    .filter({ hasText: foodMaker.code })
    .getByRole('link')
    .first()
    .click()
  interview = page.url()
  await expect(page.getByRole('main')).toContainText('多批次不合格')
  await expect(page.getByRole('button', { name: '决定约谈' })).toBeDisabled()
  await look('interview-proposed')
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/queue?register=interview&state=proposed`)
  await expect(page.getByRole('row', { name: /约谈待决定/ }).first()).toBeVisible()
  await page.goto(interview)
  await step(page, '决定约谈')
  await choose(page, '经办人', officer)
  await send(page, '决定约谈')
  await stands(page, '待通知')
})

test('the notice is numbered, printed, and signed for by the enterprise', async ({
  page,
  demo,
  look,
}) => {
  await as(page, demo, 'dl-officer')
  await step(page, '通知约谈')
  await day(page, '约谈日期', dayFrom(-3))
  await fill(page, { 约谈地点: '区市场监管局二楼会议室' })
  await refused(page, '通知约谈', '约谈日期不能早于')
  await day(page, '约谈日期', today())
  await send(page, '通知约谈')
  await stands(page, '已通知')
  await page.getByRole('button', { name: '导出' }).click()
  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .getByRole('listitem')
      .filter({ hasText: '约谈通知书' })
      .getByRole('link', { name: '打印' })
      .click(),
  ])
  await expect(paper.locator('body')).toContainText(/约谈〔\d{4}〕\d+号/)
  await expect(paper.locator('body')).toContainText(foodMaker.name)
  await expect(paper.locator('body')).toContainText('二楼会议室')
  await paper.close()
  await as(page, demo, 'firm-1')
  await step(page, '企业签收通知')
  await send(page, '企业签收通知')
  await expect(page.locator('.facts')).toContainText('企业签收日期')
  await look('interview-signed-for')
})

test('who came, what was said and what was promised by when are kept; the promise is checked on its day', async ({
  page,
  demo,
  look,
}) => {
  await as(page, demo, 'dl-officer')
  await step(page, '登记到场')
  await fill(page, { 参加人员: '陆远（区市场监管局）' })
  await refused(page, '登记到场', '“参加人员”有 1 项')
  await fill(page, { 参加人员: '陆远（区市场监管局）\n江沅（区市场监管局）\n唐禾（企业）' })
  await send(page, '登记到场')
  await step(page, '记录约谈')
  await fill(page, { 约谈记录: '通报两批次不合格情况，企业说明原因' })
  await refused(page, '记录约谈', '整改承诺')
  await fill(page, { 整改承诺: '十五日内完成原料验收整改，逐批检验' })
  await day(page, '承诺期限', dayFrom(15))
  await send(page, '记录约谈')
  await stands(page, '承诺履行中')
  await expect(page.locator('.deadlines')).toContainText('核查：已履行承诺')
  await look('interview-promised')
  await page.goto(`${demo.address}/work/queue?register=interview&state=minuted`)
  await expect(page.getByRole('row', { name: /约谈承诺待核查/ }).first()).toContainText('还有')
  await as(page, demo, 'dl-officer')
  await step(page, '核查：未履行承诺')
  await fill(page, { 核查情况: '原料验收台账仍缺两批' })
  await send(page, '核查：未履行承诺')
  await as(page, demo, 'dl-head')
  await step(page, '限期再次履行')
  await day(page, '承诺期限', dayFrom(20))
  await fill(page, { 理由: '补齐台账' })
  await send(page, '限期再次履行')
  await as(page, demo, 'dl-officer')
  await step(page, '核查：已履行承诺')
  await fill(page, { 核查情况: '台账齐全，抽查两批合格' })
  await send(page, '核查：已履行承诺')
  await expect(page.getByRole('button', { name: '办结', exact: true })).toBeDisabled()
  await as(page, demo, 'dl-head')
  await step(page, '办结')
  await fill(page, { 办结意见: '承诺已履行' })
  await send(page, '办结')
  await stands(page, '已办结')
  await look('interview-closed')
})

test('the file of the enterprise shows it, and so does the share of promises kept', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/parties/${foodMaker.code}`)
  await expect(page.getByRole('region', { name: '行政约谈' })).toContainText('已办结')
  await page.goto(`${demo.address}/work/indicators/interview-commitments-kept`)
  await expect(page.locator('.figure-large')).toHaveText(/\d/)
})

test('an officer proposes one by hand, and nobody decides on an own proposal', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/records/interview/new`)
  await fill(page, { 约谈事项: '投诉集中，拒不退货' })
  await choose(page, '约谈事由', '投诉举报集中')
  await form(page).getByLabel('企业统一社会信用代码').fill('91910101MA000000XX')
  await choose(page, '约谈部门', '东澜区市场监督管理局')
  await refused(page, '提出约谈', '企业统一社会信用代码')
  await form(page).getByLabel('企业统一社会信用代码').fill(foodMaker.code)
  await form(page).getByRole('button', { name: '提出约谈' }).click()
  await stands(page, '待决定')
  await expect(page.getByRole('button', { name: '决定约谈' })).toBeDisabled()
})

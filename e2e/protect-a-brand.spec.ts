import type { Page } from '@playwright/test'
import { foodMaker, goodsMaker } from '../server/demo/case-staff.ts'
import { offered, open } from './case.ts'
import { workAs } from './demo-people.ts'
import { choose, day, fill, refused, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const name = '云桥'
const facts = '批发市场三号摊位售卖假冒云桥电水壶，无防伪扣'
let report = ''

test.describe.configure({ mode: 'serial' })

const begin = (page: Page, { address }: Instance, register: string) =>
  page.goto(`${address}/work/records/${register}/new`)
const keep = (page: Page, button: string) =>
  form(page).getByRole('button', { name: button, exact: true }).click()

test('the owner of a brand joins, and cannot join for another', async ({ page, demo, look }) => {
  await workAs(page, demo, 'firm-2')
  await begin(page, demo, 'brand')
  await fill(page, { 品牌: name, 联络人和联系方式: '丁桥 0000-87654321', 真品特征: '壶底有防伪扣' })
  await day(page, '加入日期', today())
  const party = form(page).getByLabel('品牌持有人统一社会信用代码')
  await party.fill(foodMaker.code)
  await refused(page, '加入或修改', /.+/)
  await look('brand-of-another')
  await party.fill(goodsMaker.code)
  await keep(page, '加入或修改')
  await stands(page, '协作中')
})

test('it reports a fake, and an officer turns the report into a lead', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'firm-2')
  await begin(page, demo, 'brand-report')
  await fill(page, { 品牌: name, 涉嫌制假售假者: '三号摊位' })
  await form(page).getByLabel('举报企业统一社会信用代码').fill(goodsMaker.code)
  await choose(page, '打假保优品牌', name)
  await refused(page, '举报', /举报内容/)
  await fill(page, { 举报内容: facts })
  await keep(page, '举报')
  await stands(page, '待处理')
  report = page.url()
  await look('fake-reported')

  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/queue?register=brand-report`)
  await page
    .getByRole('row')
    .filter({ hasText: '打假协作举报待答复' })
    .getByRole('link')
    .first()
    .click()
  await step(page, '转为案件线索')
  await refused(page, '转为案件线索', '请选择承办部门')
  await choose(page, '承办部门', '东澜区市场监督管理局')
  await send(page, '转为案件线索')
  await stands(page, '已转线索')
  await look('report-became-a-lead')
  await open(page, demo, { register: 'clue', words: name })
  await expect(page.getByRole('main')).toContainText(facts)
  await stands(page, '待核查')
})

test('the owner sees what became of it, and another owner sees nothing', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(report)
  await step(page, '答复企业')
  await refused(page, '答复企业', '请填写答复')
  await fill(page, { 答复: '已查封假冒电水壶八十台，案件正在调查' })
  await send(page, '答复企业')
  await stands(page, '已答复')

  await workAs(page, demo, 'firm-2')
  await page.goto(report)
  await stands(page, '已答复')
  await expect(page.getByRole('main')).toContainText('已查封假冒电水壶八十台')
  await look('owner-reads-the-answer')
  await expect(offered(page)).toContainText('要求重新答复')

  await workAs(page, demo, 'firm-1')
  await page.goto(report)
  await expect(page.getByRole('main')).not.toContainText('电水壶')
  for (const register of ['brand', 'brand-report']) {
    await page.goto(`${demo.address}/work/records/${register}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(name)
  }
})

test('an answer that says too little is asked for again', async ({ page, demo }) => {
  await workAs(page, demo, 'firm-2')
  await page.goto(report)
  await step(page, '要求重新答复')
  await fill(page, { 要求重新答复的理由: '请告知是否立案' })
  await send(page, '要求重新答复')
  await stands(page, '待处理')
  await workAs(page, demo, 'dl-officer')
  await page.goto(report)
  await expect(page.getByRole('main')).toContainText('请告知是否立案')
})

import type { Page } from '@playwright/test'
import { goodsMaker } from '../server/demo/case-staff.ts'
import { workAs } from './demo-people.ts'
import { attach, choose, day, fill, refused, tick, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect } from './journey.ts'
import { send, stands, step } from './step.ts'

type Look = (name: string) => Promise<void>

/** The sheet of a batch, but for the reserve sample. */
export async function fillSheet(page: Page): Promise<void> {
  await fill(page, {
    抽样单编号: `DL${today().replaceAll('-', '')}01`,
    产品名称: '电热水壶',
    被抽样单位: goodsMaker.name,
    被抽样单位统一社会信用代码: goodsMaker.code,
    标称生产单位: goodsMaker.name,
    批号: '20260801',
    抽样数量: '2',
  })
  await day(page, '抽样日期', today())
  await choose(page, '产品类别', '工业产品')
  await choose(page, '环节', '生产加工')
  await choose(page, '抽查级别', '县级')
  await tick(page, '是否重点产品', '是')
  await choose(page, '抽查制度', '工业产品')
  await choose(page, '计入', '市场抽查')
  await choose(page, '抽样地点', '生产企业')
  await choose(page, '承办部门', '东澜区市场监督管理局')
}

/** Types an item on the page of a report, and its judgement. */
async function measure(
  page: Page,
  item: Readonly<Record<string, string>>,
  judged: string,
): Promise<void> {
  for (const [title, text] of Object.entries(item))
    await page.getByLabel(title, { exact: true }).fill(text)
  await page.getByLabel('单项判定').click()
  await page.locator('.ant-select-dropdown:visible').getByTitle(judged, { exact: true }).click()
}
const enter = (page: Page) => page.getByRole('button', { name: '录入', exact: true }).click()

/** The report says that the leakage current failed. */
export async function concludeFailed(page: Page): Promise<void> {
  await step(page, '录入结论')
  await choose(page, '检验结论', '不合格')
  await fill(page, { 不合格项目: '泄漏电流' })
  await tick(page, '主要特性指标不合格', '是')
  await tick(page, '存在严重风险', '是')
  await refused(page, '录入结论', /报告文件/)
  await attach(page, '报告文件', '检验报告.pdf')
  await send(page, '录入结论')
  await stands(page, '待签发')
}

/** Two items, one of them over its limit: what is judged against it is explained or corrected. */
export async function measured(page: Page, look: Look): Promise<void> {
  const earth = { 检验项目: '接地电阻', 标准要求: '≤0.1 Ω', 上限: '0.1', 实测值: '0.05' }
  await measure(page, earth, '合格')
  await enter(page)
  await expect(page.getByRole('row', { name: /接地电阻/ })).toContainText('合格')
  const leak = { 检验项目: '泄漏电流', 标准要求: '≤0.75 mA', 上限: '0.75', 实测值: '1.3' }
  await measure(page, leak, '合格')
  await expect(page.getByText('请更正判定，或写明说明')).toBeVisible()
  await enter(page)
  await expect(page.getByText('判定合格，而实测值超出限值')).toBeVisible()
  await look('contradiction')
  await measure(page, {}, '不合格')
  await enter(page)
  await expect(page.getByRole('row', { name: /泄漏电流/ })).toContainText('不合格')
}

/** The other laboratory finds the same in the reserve sample, and signs. */
export async function retested(page: Page, demo: Instance): Promise<void> {
  const retest = page.url()
  await workAs(page, demo, 'lab-2')
  await page.goto(retest)
  await step(page, '收样')
  await day(page, '收样日期', today())
  await send(page, '收样')
  await page.getByRole('link', { name: '打开检验项目' }).click()
  const leak = { 检验项目: '泄漏电流', 标准要求: '≤0.75 mA', 上限: '0.75', 实测值: '1.2' }
  await measure(page, leak, '不合格')
  await enter(page)
  await expect(page.getByRole('row', { name: /泄漏电流/ })).toBeVisible()
  await page.goto(retest)
  await concludeFailed(page)
  await workAs(page, demo, 'lab-2-signer')
  await page.goto(retest)
  await step(page, '签发复检报告')
  await send(page, '签发复检报告')
  await stands(page, '复检已签发')
}

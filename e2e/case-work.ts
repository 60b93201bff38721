import type { Page } from '@playwright/test'
import { goodsMaker } from '../server/demo/case-staff.ts'
import { workAs } from './demo-people.ts'
import { attach, choose, day, fill, refused, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { follow, open, places } from './trail.ts'

/** Two officers of the county. */
export const officers = [1, 2].map((n) => `东澜区市场监管局执法岗（${n}）`)

/** The enterprise plans and announces the recall on the page; another post makes it public. */
export async function recalled(page: Page, demo: Instance): Promise<void> {
  await workAs(page, demo, 'firm-2')
  await open(page, '缺陷产品召回')
  await step(page, '报告召回计划')
  await fill(page, { 召回和处置措施: '免费更换或者退货', 召回区域: '全国', 计划召回数量: '1200' })
  await choose(page, '计量单位', '台')
  await send(page, '报告召回计划')
  await step(page, '发布召回公告')
  await choose(page, '产品类别', '家用电器及附件')
  await choose(page, '风险类型', '电击')
  await fill(page, { 退换联系方式: '0000-87654321', 消费者须知: '停止使用，凭包装退款' })
  await send(page, '发布召回公告')
  await stands(page, '召回中')
  await follow(page, '召回公告')
  await workAs(page, demo, 'dl-head')
  await open(page, '召回公告')
  await step(page, '公布')
  await send(page, '公布')
  await stands(page, '已公布')
}

/** Drafted from the page of the case, reported, and approved by the head. */
export async function approved(page: Page, demo: Instance): Promise<void> {
  await page.getByRole('link', { name: /拟移送/ }).click()
  await fill(page, {
    涉嫌罪名: '生产、销售伪劣产品罪',
    当事人统一社会信用代码: goodsMaker.code,
    涉嫌犯罪事实: '现场查获成品 1200 件，货值二十三万元',
  })
  await choose(page, '专案组成员', ...officers)
  await choose(page, '移送的公安机关所在地区', '东澜区')
  await form(page).getByRole('button', { name: '拟移送', exact: true }).click()
  await stands(page, '拟移送')
  places.涉嫌犯罪移送 = page.url()
  await step(page, '报批')
  await send(page, '报批')
  await workAs(page, demo, 'dl-head')
  await open(page, '涉嫌犯罪移送')
  await step(page, '批准移送')
  await send(page, '批准移送')
  await stands(page, '已批准')
}

const papers = { 调查报告: '调查报告', '检验报告、鉴定意见': '检验报告', 其他有关材料: '现场笔录' }

/** The hand-over names the paper that is missing, and goes through with it. */
export async function handedWithPapers(
  page: Page,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const transfer = page.url()
  for (const [kind, title] of Object.entries(papers)) await filed(page, { transfer, kind, title })
  await step(page, '移送公安机关')
  await fill(page, { 材料清单: '移送书、调查报告、检验报告、现场笔录' })
  await refused(page, '移送公安机关', '之前，须附涉案物品清单（')
  await look('goods-missing')
  await filed(page, { transfer, kind: '涉案物品清单', title: '涉案物品清单' })
  await step(page, '移送公安机关')
  await fill(page, { 材料清单: '移送书、调查报告、物品清单、检验报告、现场笔录' })
  await send(page, '移送公安机关')
  await stands(page, '已移送')
}

async function filed(
  page: Page,
  { transfer, kind, title }: Readonly<Record<'transfer' | 'kind' | 'title', string>>,
): Promise<void> {
  await page.goto(transfer)
  await page.getByRole('link', { name: '归卷案件材料' }).click()
  await fill(page, { 材料名称: title })
  await choose(page, '材料种类', kind)
  await attach(page, '文件', `${title}.pdf`)
  await day(page, '形成日期', today())
  await form(page).getByRole('button', { name: '归卷', exact: true }).click()
  await stands(page, '在卷')
  await expect(page.getByRole('main')).toContainText('涉嫌犯罪移送')
  await page.goto(transfer)
}

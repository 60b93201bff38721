import type { Page } from '@playwright/test'
import { workAs } from './demo-people.ts'
import { choose, day, dayFrom, fill, refused, today } from './fill.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { openRecords } from './work.ts'

test.describe.configure({ mode: 'serial' })

const pram = '儿童推车'
const office = '东澜区市场监督管理局'
let assessment = ''
let warning = ''

/** The record of a page, as filters name it. */
const idOf = (url: string) => url.split('~').at(-1) ?? ''
/** Follows the chain of what came of what to a record of a register. */
const follow = (page: Page, title: string) =>
  page.locator('.record-chain li').filter({ hasText: title }).getByRole('link').last().click()

test('a hospital enters an injury without saying who was hurt', async ({ page, demo, look }) => {
  await workAs(page, demo, 'hospital')
  await openRecords(page, demo, 'injury-case/new')
  await expect(form(page).getByLabel('医院统一社会信用代码')).not.toHaveValue('')
  await expect(form(page).getByLabel(/姓名|证件|电话|住址/)).toHaveCount(0)
  await fill(page, { 医院病例序号: '2026-901', 年龄: '3', 致伤产品: pram })
  await day(page, '就诊月份', `${today().slice(0, 7)}-01`)
  await choose(page, '性别', '女')
  await choose(page, '产品类别', '玩具和儿童用品')
  await choose(page, '致伤原因', '跌落、碰撞')
  await choose(page, '发生场所', '道路')
  await choose(page, '伤害程度', '重')
  await fill(page, { 伤情和经过: '刹车失灵翻倒，母亲电话 13900000000' })
  await refused(page, '登记或更正', '“伤情和经过”中有电话号码“139****0000”')
  await look('injury-with-a-telephone')
  await fill(page, { 伤情和经过: '身份证 11010519491231002X，刹车失灵翻倒' })
  await refused(page, '登记或更正', '中有身份证号码')
  await fill(page, { 伤情和经过: '刹车失灵翻倒，前臂骨折' })
  await form(page).getByRole('button', { name: '登记或更正' }).click()
  await stands(page, '已登记')
  const kept = page.url()
  await workAs(page, demo, 'dl-officer')
  await page.goto(kept)
  await expect(page.getByRole('main')).not.toContainText('前臂骨折')
})

test('many injuries by one product are a signal, which an officer assesses on the matrix', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/queue?register=signal&state=recorded`)
  const asked = page.getByRole('row', { name: new RegExp(`${pram}.*风险信号待评估`) })
  await expect(asked.first()).toBeVisible()
  await openRecords(page, demo, `signal?kind=injury&state=recorded`)
  await page.getByRole('row', { name: pram }).getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText(/近三个月监测医院登记致伤病例\d+例/)
  await step(page, '开始评估')
  await send(page, '开始评估')
  await follow(page, '风险评估')
  await stands(page, '评估中')
  assessment = page.url()
  await step(page, '评分')
  await fill(page, { 发生可能性: '6', 后果严重性: '5', 处置措施建议: '暂停销售，排查同类产品' })
  await choose(page, '处置部门', office)
  await refused(page, '评分', '应在1到5之间')
  await look('risk-scored-out-of-the-matrix')
  await fill(page, { 发生可能性: '5' })
  await send(page, '评分')
  await expect(page.locator('.risk-matrix [aria-current=true]')).toHaveText('25 红色')
  await look('risk-matrix')
  await expect(page.getByRole('button', { name: '复核', exact: true })).toBeDisabled()
  await workAs(page, demo, 'dl-officer-2')
  await page.goto(assessment)
  await step(page, '复核')
  await fill(page, { 复核意见: '伤害病例集中，同意' })
  await send(page, '复核')
  await workAs(page, demo, 'dl-head')
  await page.goto(assessment)
  await step(page, '确定')
  await send(page, '确定')
  await stands(page, '已确定')
  await expect(page.locator('.record-chain')).toContainText('快速反应案件')
  await look('assessment-decided')
})

test('the warning is drafted, issued by a second post, and signed for by its recipients', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(assessment)
  await follow(page, '风险预警')
  await stands(page, '拟稿')
  warning = page.url()
  await expect(page.getByRole('button', { name: '发布预警' })).toBeDisabled()
  await step(page, '修改')
  await fill(page, { 预警内容: '近期监测到儿童推车刹车失灵致伤，请立即排查，暂停销售同型号产品。' })
  await send(page, '修改')
  await workAs(page, demo, 'dl-head')
  await page.goto(warning)
  await step(page, '发布预警')
  await refused(page, '发布预警', '至少要有一个待通知的接收单位')
  await workAs(page, demo, 'dl-officer')
  await list(page, '列入接收部门', ['接收部门', office])
  await list(page, '列入接收地区', ['接收地区', '柳坪县'])
  await workAs(page, demo, 'dl-head')
  await page.goto(warning)
  await step(page, '发布预警')
  await send(page, '发布预警')
  await stands(page, '已发布')
  await workAs(page, demo, 'dl-officer-2')
  await openRecords(page, demo, `warning-recipient?state=told&warning=${idOf(warning)}`)
  await sign(page, '预警接收单位', '签收预警')
  await workAs(page, demo, 'lp-officer')
  await openRecords(page, demo, `warning-received?state=delivered&q=${encodeURIComponent(pram)}`)
  await sign(page, '外地预警', '签收')
  await step(page, '报告采取的措施')
  await fill(page, { 采取的措施: '检查商店六家，下架十二台' })
  await send(page, '报告采取的措施')
  await workAs(page, demo, 'dl-head')
  await page.goto(warning)
  const receipts = page.getByRole('region', { name: '接收和签收' })
  await expect(receipts.getByRole('row', { name: /区市场监管局/ })).toContainText('已签收')
  await expect(receipts.getByRole('row', { name: /柳坪县/ })).toContainText('已处置')
  await look('warning-receipts')
})

async function list(page: Page, name: string, whom: readonly [string, string]): Promise<void> {
  await page.goto(warning)
  await page.locator('.register-list').getByRole('link', { name: '列入接收部门' }).click()
  await page.locator('.ant-radio-button-wrapper').getByText(name, { exact: true }).click()
  await choose(page, ...whom)
  await form(page).getByRole('button', { name }).click()
  await stands(page, '拟')
}

async function sign(page: Page, register: string, name: string): Promise<void> {
  await page.locator('main').getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('link', { name: register }).first().waitFor()
  await step(page, name)
  await send(page, name)
  await stands(page, '已签收')
}

test('what it calls for is given as tasks, done, reviewed, and everyone reads of it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-head')
  await page.goto(assessment)
  await follow(page, '快速反应案件')
  const rapid = page.url()
  await step(page, '组成工作组')
  await choose(page, '牵头部门', office)
  await choose(page, '工作组成员', '东澜区市场监管局执法岗（1）')
  await send(page, '组成工作组')
  await workAs(page, demo, 'dl-officer')
  await page.goto(rapid)
  await page.getByRole('link', { name: '交办任务' }).click()
  await fill(page, { 任务: '下架同型号推车，封存库存' })
  await day(page, '完成期限', dayFrom(5))
  await form(page).getByRole('button', { name: '交办任务' }).click()
  await stands(page, '办理中')
  const task = page.url()
  await page.goto(rapid)
  await step(page, '处置完毕')
  await refused(page, '处置完毕', /任务/)
  await page.goto(task)
  await step(page, '完成任务')
  await fill(page, { 完成情况: '下架四十二台，库存封存' })
  await send(page, '完成任务')
  await page.goto(rapid)
  await step(page, '处置完毕')
  await send(page, '处置完毕')
  await workAs(page, demo, 'dl-head')
  await page.goto(rapid)
  await step(page, '总结评估并结束')
  await fill(page, { 总结评估: '处置及时，同类产品已全部下架' })
  await send(page, '总结评估并结束')
  await stands(page, '已结束')
  await look('rapid-closed')
  await page.goto(warning)
  await step(page, '向社会公布')
  await send(page, '向社会公布')
  await page.goto(`${demo.address}/public/warning`)
  await expect(page.getByText('儿童推车刹车失灵').first()).toBeVisible()
  await look('warning-in-public')
})

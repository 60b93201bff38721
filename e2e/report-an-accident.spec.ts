import type { Page } from '@playwright/test'
import { goodsMaker } from '../server/demo/case-staff.ts'
import { workAs } from './demo-people.ts'
import { attach, choose, day, fill, refused } from './fill.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { openRecords } from './work.ts'

test.describe.configure({ mode: 'serial' })

const what = '禾源电器二号车间压力容器爆裂'
let accident = ''

/** A moment so many minutes ago, as it is typed in Shanghai. */
const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000 + 8 * 3_600_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ')
const firstRow = (page: Page, name: string | RegExp) =>
  page.getByRole('row', { name }).first().getByRole('link').first().click()

async function report(page: Page, name: string, known: string): Promise<void> {
  await fill(page, { 事故名称: name, 事故经过和现场情况: '车间停产，伤员已送医' })
  await choose(page, '事故类别', '特种设备')
  await day(page, '得知时间', known)
}

test('an enterprise reports an accident with what it knows, within its hour; a late report is shown as late', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'firm-2')
  await openRecords(page, demo, 'incident/new')
  await report(page, what, minutesAgo(-90))
  await refused(page, '首报', '得知时间不能晚于现在')
  await look('accident-known-tomorrow')
  await day(page, '得知时间', minutesAgo(25))
  await form(page).getByRole('button', { name: '首报' }).click()
  await stands(page, '已首报')
  accident = page.url()
  await expect(page.locator('.deadlines')).toContainText(/向上级报告.*还有1小时5\d分/)
  await expect(fact(page, '首报是否在得知后一小时内')).toHaveText('是')
  await look('accident-reported')
  await openRecords(page, demo, 'incident/new')
  await report(page, '禾源电器仓库叉车侧翻', minutesAgo(200))
  await form(page).getByRole('button', { name: '首报' }).click()
  await stands(page, '已首报')
  await expect(fact(page, '首报是否在得知后一小时内')).toHaveText('否')
  await workAs(page, demo, 'dl-officer')
  await openRecords(page, demo, 'incident?firstInTime=false')
  await expect(page.getByRole('row', { name: /叉车侧翻/ }).first()).toBeVisible()
  await expect(page.getByRole('row', { name: what })).toHaveCount(0)
})

const fact = (page: Page, title: string) =>
  page.locator('.facts dt').getByText(title, { exact: true }).locator('xpath=following::dd[1]')

test('it goes up level by level, each within two hours, and is classed by rule', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/queue?register=incident&state=reported`)
  await expect(page.getByRole('row', { name: what }).first()).toContainText(/还有1小时/)
  await look('accidents-waiting-by-the-minute')
  await page.goto(accident)
  await step(page, '向上级报告')
  await fill(page, { 报告内容: '压力容器爆裂，三人死亡，四人重伤' })
  await send(page, '向上级报告')
  await step(page, '核实')
  await day(page, '发生时间', minutesAgo(5))
  await fill(page, { 死亡人数: '3', 重伤人数: '4', 其中已治愈人数: '9' })
  await choose(page, '事故性质', '一般事故')
  await refused(page, '核实', '发生时间不能晚于得知时间')
  await day(page, '发生时间', minutesAgo(40))
  await refused(page, '核实', '治愈人数不能多于重伤人数')
  await look('accident-with-wrong-figures')
  await fill(page, { 其中已治愈人数: '1' })
  await send(page, '核实')
  await expect(fact(page, '事故等级')).toHaveText('较大')
  await workAs(page, demo, 'amr-officer')
  await openRecords(page, demo, 'incident-report?state=delivered')
  await firstRow(page, what)
  await expect(page.locator('.deadlines')).toContainText(/继续上报.*还有1小时/)
  await step(page, '继续上报')
  await send(page, '继续上报')
  await stands(page, '已逐级上报')
  await workAs(page, demo, 'province-amr')
  await openRecords(page, demo, 'incident-report?state=delivered')
  await firstRow(page, what)
  await step(page, '签收')
  await send(page, '签收')
  await step(page, '阅存，不再上报')
  await fill(page, { 不再上报的理由: '较大事故报至省级' })
  await send(page, '阅存，不再上报')
  await stands(page, '已阅存')
})

test('later figures change its class and are told upwards again; what was told before is kept', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'firm-2')
  await page.goto(accident)
  await step(page, '补报')
  await fill(page, { 死亡人数: '10', 重伤人数: '2', 补报内容: '七名伤员经抢救无效' })
  await send(page, '补报')
  await expect(fact(page, '事故等级')).toHaveText('重大')
  await expect(page.locator('.record-side')).toContainText(/3 ?→ ?10/)
  await look('accident-supplemented')
  await workAs(page, demo, 'amr-officer')
  await openRecords(page, demo, 'incident-report?state=delivered')
  await firstRow(page, new RegExp(`${what}.*重大`))
  await step(page, '签收')
  await send(page, '签收')
})

test('it is investigated, and its report is answered', async ({ page, demo }) => {
  await workAs(page, demo, 'dl-head')
  await page.goto(accident)
  await step(page, '成立调查组')
  await fill(page, { 调查组成员: '顾诚\n陆远' })
  await send(page, '成立调查组')
  await workAs(page, demo, 'dl-officer')
  await page.goto(accident)
  await step(page, '提交调查报告')
  await refused(page, '提交调查报告', '须先形成事故调查报告')
  await writeReport(page)
  await page.goto(accident)
  await step(page, '提交调查报告')
  await send(page, '提交调查报告')
  await workAs(page, demo, 'dl-head')
  await page.goto(accident)
  await step(page, '批复调查报告')
  await fill(page, { 批复内容: '同意调查报告，对责任单位实行一票否决' })
  await send(page, '批复调查报告')
  await stands(page, '已批复')
})

test('whoever is responsible meets the one-vote veto before it is closed, and everyone reads of it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-head')
  await page.goto(accident)
  await page.locator('.register-list').getByRole('link', { name: '作出决定' }).click()
  await fill(page, { 被追究的单位或人员: goodsMaker.name, 依据和内容: '发生重大事故，负主要责任' })
  await form(page).getByLabel('单位统一社会信用代码').fill(goodsMaker.code)
  await choose(page, '追究方式', '一票否决')
  await form(page).getByRole('button', { name: '作出决定' }).click()
  await stands(page, '已决定')
  const veto = page.url()
  await workAs(page, demo, 'dl-officer')
  await page.goto(accident)
  await step(page, '落实批复')
  await refused(page, '落实批复', '责任追究须全部执行完毕')
  await page.goto(veto)
  await step(page, '执行完毕')
  await fill(page, { 执行情况: '取消当年质量奖申报资格' })
  await send(page, '执行完毕')
  await page.goto(accident)
  await step(page, '落实批复')
  await send(page, '落实批复')
  await workAs(page, demo, 'dl-head')
  await page.goto(accident)
  await step(page, '办结')
  await send(page, '办结')
  await stands(page, '已办结')
  await step(page, '公布处理情况')
  await send(page, '公布处理情况')
  await look('accident-closed')
  await page.goto(`${demo.address}/work/parties/${goodsMaker.code}`)
  const blamed = page.getByRole('region', { name: '事故责任追究' })
  await expect(blamed).toContainText('一票否决')
  await expect(page.getByRole('region', { name: '质量安全事故', exact: true })).toContainText(what)
  await page.goto(`${demo.address}/work/indicators/grave-incidents`)
  await expect(page.getByRole('main')).toContainText(/重大以上质量安全事故起数.*[1-9]/s)
  await look('grave-accidents-counted')
  await page.goto(`${demo.address}/public/incident`)
  await expect(page.getByText(what).first()).toBeVisible()
})

async function writeReport(page: Page): Promise<void> {
  await page
    .locator('.record-chain')
    .getByRole('link', { name: /调查|顾诚/ })
    .last()
    .click()
  await step(page, '形成调查报告')
  await fill(page, {
    事故原因和性质: '安全阀失效，责任事故',
    责任者及处理建议: `${goodsMaker.name}：一票否决`,
    防范和整改措施: '全部压力容器停用检验',
  })
  await attach(page, '调查报告', '调查报告.pdf')
  await send(page, '形成调查报告')
  await stands(page, '已形成报告')
}

import type { Page } from '@playwright/test'
import { goodsMaker } from '../server/demo/case-staff.ts'
import { workAs } from './demo-people.ts'
import { choose, day, dayFrom, fill, refused, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { openRecords } from './work.ts'

const product = '电吹风'
const one = '东澜区市场监管局执法岗（1）'
const two = '东澜区市场监管局执法岗（2）'
const subject = '劣质电线流入学校工地案'
let failed = ''
let campaign = ''
let major = ''

type Found = readonly [register: string, title: string]
/** Opens what waits at the desk of whoever is signed in. */
async function waiting(page: Page, { address }: Instance, [kind, title]: Found): Promise<void> {
  await page.goto(`${address}/work/queue?register=${kind}`)
  await page.getByRole('row', { name: title }).first().getByRole('link').first().click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
}
async function listed(page: Page, { address }: Instance, [list, title]: Found): Promise<void> {
  await page.goto(`${address}/work/records/${list}`)
  await page.getByRole('row', { name: title }).first().getByRole('link').first().click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
}
/** Chooses a region, which is offered with where it lies. */
async function place(page: Page, title: string, name: string): Promise<void> {
  await form(page).getByLabel(title, { exact: true }).fill(name)
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: name })
    .first()
    .click()
  await page.keyboard.press('Escape')
}
/** Takes a step that asks these things. */
async function take(page: Page, name: string, answers: Record<string, string> = {}): Promise<void> {
  await step(page, name)
  await fill(page, answers)
  await send(page, name)
}

test('an enterprise is ordered to put things right, reports, and fails its first re-inspection', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await openRecords(page, demo, 'nonconformity/new')
  await choose(page, '来源', '监督检查')
  await choose(page, '适用制度', '工业产品')
  await fill(page, { 企业统一社会信用代码: goodsMaker.code, 产品名称: product })
  await choose(page, '严重程度', '严重')
  await choose(page, '办理部门', '东澜区市场监督管理局')
  await choose(page, '经办人', one)
  await form(page).getByRole('button', { name: '立案处置' }).click()
  await stands(page, '待处置')
  failed = page.url()
  await take(page, '责令改正', { 责令内容: '停止销售，更换开关，60日内改正并报告' })
  await stands(page, '已责令整改')
  await page.getByRole('button', { name: '导出' }).click()
  const paper = await page.getByRole('link', { name: '责令改正通知书 打印' }).getAttribute('href')
  const printed = await (await page.request.get(`${demo.address}${paper}`)).text()
  expect(printed).toMatch(/东澜市监责改〔\d{4}〕\d+号/)
  expect(printed).toContain('停止销售，更换开关')
  await page.goto(`${demo.address}/work/queue?register=nonconformity`)
  await expect(page.getByRole('row', { name: product })).toContainText('待企业报告整改')

  await workAs(page, demo, 'firm-2')
  await waiting(page, demo, ['nonconformity', product])
  await look('rectify-firm')
  await step(page, '报告整改')
  await fill(page, { 不合格原因: '开关触点材料不对', 整改措施: '更换供应商，逐台复检' })
  await send(page, '报告整改')
  await stands(page, '已报整改')
  await expect(page.getByRole('button', { name: '首次复查合格' })).toBeDisabled()

  await workAs(page, demo, 'dl-officer')
  await waiting(page, demo, ['nonconformity', product])
  await step(page, '首次复查不合格')
  await choose(page, '复查人员', one, two)
  await fill(page, { 复查情况: '抽样复检，泄漏电流仍超标' })
  await day(page, '复查日期', dayFrom(-1))
  await refused(page, '首次复查不合格', '复查日期不能早于责令改正日期')
  await day(page, '复查日期', today())
  await send(page, '首次复查不合格')
  await stands(page, '复查不合格')
  await take(page, '逐级上报', { 上报内容: '首次复查仍不合格，报请公告' })
  await stands(page, '已上报')
  await look('rectify-escalated')
})

test('it goes up to the province, where one post drafts and another announces; the second look has to wait', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-officer')
  await waiting(page, demo, ['referral-up', product])
  await take(page, '签收')
  await take(page, '转报上级', { 转报意见: '情况属实' })
  await workAs(page, demo, 'province-officer')
  await waiting(page, demo, ['referral-up', product])
  await take(page, '签收')
  await take(page, '拟定公告', { 公告内容: `${goodsMaker.name}的${product}经复查仍不合格。` })
  await listed(page, demo, ['announcement?state=drafted', product])
  await expect(page.getByRole('button', { name: '发布公告' })).toBeDisabled()
  await workAs(page, demo, 'province-amr')
  await waiting(page, demo, ['announcement', product])
  await take(page, '发布公告')
  await stands(page, '已公告')
  await workAs(page, demo, 'dl-officer')
  await waiting(page, demo, ['announcement-receipt', product])
  await take(page, '接收')
  await page.goto(failed)
  await stands(page, '已公告')
  await expect(page.getByRole('button', { name: '公告后复查合格' })).toBeDisabled()
  await expect(page.getByText(/“公告后复查合格”自 .* 起方可办理/)).toBeVisible()
  await look('rectify-early')
  await page.goto(`${demo.address}/public/announcement`)
  await expect(page.getByText(`${goodsMaker.name}的${product}经复查仍不合格`)).toBeVisible()
})

test('after sixty days it is looked at again, and only the head closes the case; another leaves the market', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'firm-2')
  await listed(page, demo, ['nonconformity?state=announced', '电压力锅'])
  const second = page.url()
  await take(page, '再次报告整改', { 不合格原因: '密封圈老化', 整改措施: '全部更换' })
  await workAs(page, demo, 'dl-officer')
  await page.goto(second)
  await step(page, '公告后复查合格')
  await choose(page, '复查人员', one, two)
  await day(page, '复查日期', today())
  await fill(page, { 复查情况: '抽样复检合格' })
  await send(page, '公告后复查合格')
  await stands(page, '公告后复查合格')
  await expect(page.getByRole('button', { name: '办结' })).toBeDisabled()
  await workAs(page, demo, 'dl-head')
  await page.goto(second)
  await take(page, '办结')
  await stands(page, '已办结')
  await look('rectify-closed')

  await waiting(page, demo, ['exit-case', '电镀生产线'])
  await step(page, '确认退出并公开')
  await refused(page, '确认退出并公开', '请填写公告内容')
  await fill(page, { 公告内容: '电镀生产线已拆除，现予公告。' })
  await send(page, '确认退出并公开')
  await stands(page, '已退出')
  await page.goto(`${demo.address}/public/exit-case`)
  await expect(page.getByText('电镀生产线').first()).toBeVisible()
  await expect(page.getByText(goodsMaker.name).first()).toBeVisible()
  await look('exit-in-public')
})

test('the city plans a campaign with two counties, and its head approves', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'amr-officer')
  await openRecords(page, demo, 'campaign/new')
  await fill(page, {
    行动名称: '燃气灶具质量安全专项整治',
    整治产品: '燃气灶\n燃气软管',
    行动内容: '检查生产、销售单位',
    目标要求: '检查覆盖全部生产单位，问题全部整改',
  })
  await day(page, '开始日期', today())
  await day(page, '结束日期', dayFrom(-1))
  await choose(page, '组织部门', '澜安市市场监督管理局')
  await form(page).getByRole('button', { name: '拟定行动方案' }).click()
  await expect(form(page)).toContainText('结束日期不能早于开始日期')
  await day(page, '结束日期', dayFrom(60))
  await form(page).getByRole('button', { name: '拟定行动方案' }).click()
  await stands(page, '拟定中')
  campaign = page.url()
  for (const county of ['东澜区', '柳坪县']) {
    await page.goto(campaign)
    await page.getByRole('link', { name: '列入专项行动参与单位' }).click()
    await place(page, '参与地区', county)
    await fill(page, { 分工: '检查辖区生产和销售单位' })
    await form(page).getByRole('button', { name: '列入' }).click()
    await page.getByRole('heading', { name: '内容' }).waitFor()
  }
  await workAs(page, demo, 'amr-head')
  await page.goto(campaign)
  await take(page, '批准方案')
  await stands(page, '已批准')
})

test('the counties are told of the campaign, and the city reads what each has done', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-officer')
  await page.goto(campaign)
  await take(page, '部署行动')
  await stands(page, '进行中')

  await workAs(page, demo, 'dl-officer')
  await waiting(page, demo, ['campaign-notice', '燃气灶具'])
  await take(page, '接收')
  await step(page, '报送进展')
  await day(page, '统计截至', today())
  await fill(page, { 检查单位数: '46', 发现问题数: '9', 立案数: '3', 案值: '52000' })
  await send(page, '报送进展')
  await workAs(page, demo, 'amr-officer')
  await waiting(page, demo, ['campaign-return', '专项行动进展'])
  await take(page, '计入')
  await page.goto(campaign)
  const progress = page.locator('.campaign-progress')
  await expect(progress.getByRole('row', { name: '东澜区' })).toContainText('46')
  await expect(progress.getByRole('row', { name: '柳坪县' })).toContainText('尚未报送')
  await expect(progress.getByRole('row', { name: '合计' })).toContainText('52,000')
  await look('campaign-progress')
})

test('a major case is supervised under a number, and is to be answered by a day', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-officer')
  await openRecords(page, demo, 'major-case/new')
  await fill(page, { 案由: subject, 基本情况: '导体电阻不合格', 督办要求: '查清流向，依法查处' })
  await place(page, '承办地区', '东澜区')
  await choose(page, '督办部门', '澜安市市场监督管理局')
  await day(page, '报告期限', dayFrom(-1))
  await form(page).getByRole('button', { name: '提出督办' }).click()
  await expect(form(page)).toContainText('报告期限不能早于督办日期')
  await day(page, '报告期限', dayFrom(20))
  await form(page).getByRole('button', { name: '提出督办' }).click()
  await stands(page, '待批准')
  major = page.url()
  await workAs(page, demo, 'amr-head')
  await page.goto(major)
  await take(page, '批准并交办')
  await expect(page.getByText(/^\d{4}-\d{4}$/).first()).toBeVisible()
  await workAs(page, demo, 'dl-officer')
  await waiting(page, demo, ['major-case-order', subject])
  await take(page, '签收')
  await workAs(page, demo, 'dl-head')
  await waiting(page, demo, ['major-case-order', subject])
  await step(page, '分办')
  await choose(page, '承办人', one)
  await send(page, '分办')
  await look('major-order')
})

test('the county answers, and the head of the city signs the case off', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await waiting(page, demo, ['major-case-order', subject])
  await take(page, '报告办理情况', { 办理报告: '已查清流向，处罚决定已送达' })
  await workAs(page, demo, 'amr-officer')
  await waiting(page, demo, ['major-case-report', subject])
  await take(page, '接收')
  await workAs(page, demo, 'amr-head')
  await page.goto(major)
  await take(page, '办结销号', { 结案意见: '同意结案' })
  await stands(page, '已办结')
  await look('major-closed')
})

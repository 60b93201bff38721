import type { Page } from '@playwright/test'
import { goodsMaker } from '../server/demo/case-staff.ts'
import { newest, takeStep } from './behind.ts'
import { workAs } from './demo-people.ts'
import { choose, dayFrom, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const firm = goodsMaker.code
let complaint = ''

/** A complaint about the firm that was received yesterday; `over` with an agreement, or still open. */
async function complain(page: Page, demo: Instance, over: boolean): Promise<string> {
  await workAs(page, demo, 'dl-intake')
  const submission = await takeStep(page, ['submission', 'receive'], {
    ...{ respondent: goodsMaker.name, respondentParty: firm, channel: 'visit' },
    ...{ receivedOn: dayFrom(-1), wants: 'complaint', text: '漏电', rewardWanted: false },
  })
  await takeStep(page, ['submission', 'split', submission], {
    ...{ splitAs: 'complaint', department: 'amr', matter: 'safety', demand: '退货' },
  })
  const id = await newest(page, 'complaint', { submission: submission.split('~')[1]! })
  await workAs(page, demo, 'dl-officer')
  await takeStep(page, ['complaint', 'accept', id])
  await takeStep(page, ['complaint', 'mediate', id], { consent: '双方同意' })
  if (!over) return id
  await takeStep(page, ['complaint', 'agree', id], { refunded: 10_000 })
  await takeStep(page, ['complaint', 'tellEnd', id], { way: 'phone' })
  return id
}

test.describe.configure({ mode: 'serial' })

test('closed complaints are published by enterprise once a head has looked; what is open is not told', async ({
  page,
  demo,
  look,
}) => {
  test.setTimeout(180_000)
  for (const over of [true, true, true, false]) complaint = await complain(page, demo, over)
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/records/complaint-disclosure`)
  await page.getByRole('button', { name: '编制公示' }).click()
  await page.getByRole('button', { name: '编制', exact: true }).click()
  await expect(page.getByText(/已编制 \d+ 户/)).toBeVisible()
  await look('compile-disclosure')
  const id = await newest(page, 'complaint-disclosure', { party: firm })
  expect(await publicly(page, demo, 'complaint-disclosure')).not.toContain(goodsMaker.name)
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/records/complaint-disclosure/${id}`)
  const closed = page.getByRole('term').filter({ hasText: '办结投诉' })
  const n = Number(await closed.first().locator('xpath=following-sibling::dd[1]').textContent())
  expect(n).toBeGreaterThanOrEqual(3)
  await step(page, '公示')
  await send(page, '公示')
  await stands(page, '公示中')
  const shown = await publicly(page, demo, 'complaint-disclosure')
  expect(shown).toContain(goodsMaker.name)
  expect(shown).toContain('安全')
  expect(shown).not.toContain('漏电')
})

test('a warning to consumers is drafted by one post, published by another, and followed in a feed', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/records/consumer-warning/new`)
  await form(page).getByLabel('标题').fill('冬季慎购无标识电热毯 <script>')
  await form(page).getByLabel('商品或服务').fill('电热毯')
  await form(page)
    .getByLabel('警示内容')
    .fill('近期电热毯起火投诉集中，多为无强制性认证标志的产品。')
  await form(page).getByLabel('消费提示').fill('选购时查看认证标志，保留票据；发现过热立即断电。')
  await form(page).getByLabel('依据').fill('内部研判材料')
  await look('draft-consumer-warning')
  await form(page).getByRole('button', { name: '拟稿' }).click()
  await stands(page, '拟稿')
  const address = page.url()
  await expect(page.getByRole('group', { name: '可以办理' })).toContainText('须由部门负责人办理')
  expect(await publicly(page, demo, 'consumer-warning')).not.toContain('电热毯')
  await workAs(page, demo, 'dl-head')
  await page.goto(address)
  await step(page, '公布')
  await send(page, '公布')
  await stands(page, '已公布')
  const shown = await publicly(page, demo, 'consumer-warning')
  expect(shown).toContain('选购时查看认证标志')
  expect(shown).not.toContain('内部研判材料')
  const feed = await page.request.get(`${demo.address}/public/consumer-warning.atom`)
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain('<title>冬季慎购无标识电热毯 &lt;script&gt;</title>')
})

test('a major complaint that proved true stands in the figure that awards and credit look at', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await takeStep(page, ['complaint', 'agree', complaint], { refunded: 10_000 })
  await page.goto(`${demo.address}/work/records/complaint/${complaint}`)
  await expect(page.getByRole('group', { name: '可以办理' })).toContainText('认定查实情况')
  await workAs(page, demo, 'dl-head')
  expect(await proven(page, demo)).toBe(0)
  await page.goto(`${demo.address}/work/records/complaint/${complaint}`)
  await step(page, '认定查实情况')
  await choose(page, '查实情况', '查实，经营者自身原因')
  await form(page).getByText('是', { exact: true }).click()
  await form(page).getByRole('button', { name: '认定查实情况' }).click()
  await expect(form(page).getByText('请写明认定的事实和依据').first()).toBeVisible()
  await form(page).getByLabel('认定的事实和依据').fill('检验报告显示绝缘不合格，系生产所致')
  await look('establish-major-complaint')
  await send(page, '认定查实情况')
  await expect(page.getByText('查实，经营者自身原因').first()).toBeVisible()
  expect(await proven(page, demo)).toBe(1)
})

test('reports of fakes are told of brand by brand', async ({ page, demo, look }) => {
  await workAs(page, demo, 'dl-officer')
  const join = { party: firm, contact: '丁桥', since: today() }
  const brand = await takeStep(page, ['brand', 'join'], { ...join, brand: '松涧' })
  await takeStep(page, ['brand', 'join'], { ...join, brand: '泉畔' })
  const of = { brandName: '松涧', brand: brand.split('~')[1], party: firm }
  const report = await takeStep(page, ['brand-report', 'report'], { ...of, facts: '网店售假' })
  await takeStep(page, ['brand-report', 'report'], { ...of, facts: '批发市场售假' })
  await takeStep(page, ['brand-report', 'answer', report], { answer: '已查处' })
  await page.goto(`${demo.address}/work/indicators/fake-report-answer-rate`)
  await expect(page.getByRole('row', { name: /松涧/ })).toContainText('50')
  await expect(page.getByRole('row', { name: /泉畔/ })).toContainText('—')
  await look('figures-by-brand')
})

/** Substantiated major complaints of the firm, as awards and credit ask for them. */
async function proven(page: Page, { address }: Instance): Promise<number> {
  const query = `by=party&subjects=${firm}&from=${dayFrom(-730)}&to=${today()}`
  const url = `${address}/api/figures/major-complaints-proven/subjects?${query}`
  const { figures } = await (await page.request.get(url)).json()
  return figures[0].value
}

/** What everyone reads on the public page of a register. */
async function publicly(page: Page, { address }: Instance, register: string): Promise<string> {
  await page.goto(`${address}/public/${register}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return (await page.getByRole('main').textContent()) ?? ''
}

import type { Page } from '@playwright/test'
import { newest } from './behind.ts'
import { workAs } from './demo-people.ts'
import { choose, today } from './fill.ts'
import { codeOn, followUp } from './follow.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { proveReport } from './prove-a-report.ts'
import { form, send, stands, step } from './step.ts'

const phone = '13911112222'
const holder = { name: '林不言', identity: '110101199003070011', account: '6222020200112233' }
const secrets = [phone, ...Object.values(holder)]
const firm = '东澜区云桥电器有限公司'
let code = ''
let tip = ''
let submission = ''
let informant = ''
let reward = ''
let before = 0

const open = (page: Page, demo: Instance, [register, address]: readonly [string, string]) =>
  page.goto(`${demo.address}/work/records/${register}/${address}`)

test.describe.configure({ mode: 'serial' })

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false, bypassCSP: true })

  test('somebody reports a breach without a name, asks for a reward, and gets a code', async ({
    page,
    demo,
    look,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${demo.address}/complain`)
    await page.getByLabel('举报：反映违法行为').check()
    await page.getByLabel('经营者所在地区').selectOption({ label: '东澜区' })
    await page.getByLabel('经营者名称').fill(firm)
    await page.getByLabel('事情经过和要求').fill('后院仓库夜间更换过期电器的认证标志')
    await page.getByLabel('联系电话').fill(phone)
    await page.getByLabel('查实后要求举报奖励').check()
    await page.getByRole('button', { name: '提交' }).click()
    code = await codeOn(page)
    expect(code).toMatch(/^[a-z2-9-]{19}$/)
    expect(await followUp(page, demo, code)).toContain('已收到，待处理')
    await look('informant-follows')
  })
})

test('the officer checks it and asks under the code', async ({ page, demo, look }) => {
  await workAs(page, demo, 'dl-intake')
  submission = await newest(page, 'submission', { state: 'received' })
  await open(page, demo, ['submission', submission])
  await step(page, '分流')
  await choose(page, '分流结果', '举报')
  await form(page).getByLabel('举报内容').fill('仓库更换过期电器的认证标志')
  await choose(page, '举报承办部门', '东澜区市场监督管理局')
  await send(page, '分流')
  await workAs(page, demo, 'dl-officer')
  tip = await newest(page, 'tip', { submission: submission.split('~')[1]! })
  await open(page, demo, ['tip', tip])
  await step(page, '开始核查')
  await send(page, '开始核查')
  await stands(page, '核查中')
  await step(page, '询问来件人')
  await form(page).getByLabel('询问的内容').fill('更换标志一般在什么时间？')
  await look('ask-the-informant')
  await send(page, '询问来件人')
})

test.describe('without an account, scripts switched off', () => {
  test.use({ javaScriptEnabled: false, bypassCSP: true })

  test('the question is answered without an account', async ({ page, demo, look }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await followUp(page, demo, code)).toContain('更换标志一般在什么时间？')
    await page.getByLabel('您的答复').fill(' ')
    await page.getByRole('button', { name: '提交答复' }).click()
    await expect(page.getByRole('alert')).toContainText('请写下答复再提交')
    await page.getByLabel('您的答复').fill('每周三晚上十点以后，用白色货车')
    await look('informant-answers')
    await page.getByRole('button', { name: '提交答复' }).click()
    await expect(page.getByText('您的答复：每周三晚上十点以后')).toBeVisible()
    await look('informant-has-answered')
  })
})

test('the officer reads the answer of somebody without a name', async ({ page, demo, look }) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/queue?register=sender-question`)
  await page.getByRole('link', { name: /更换标志一般在什么时间/ }).click()
  await expect(page.getByText('每周三晚上十点以后，用白色货车').first()).toBeVisible()
  await look('informant-answered')
  await step(page, '已阅')
  await send(page, '已阅')
  await stands(page, '已阅')
})

test('nobody who handles the case finds out who it was: page, list, search, export, API', async ({
  page,
  demo,
  look,
}) => {
  for (const one of ['dl-officer', 'dl-head', 'admin', 'inspector'] as const) {
    await workAs(page, demo, one)
    const read = ['submission', 'informant', 'tip', 'clue'].flatMap((register) => [
      `/api/records/${register}`,
      `/api/records/${register}/export.csv`,
    ])
    for (const path of [...read, `/api/search?q=${phone}`, '/api/events']) {
      const text = await (await page.request.get(demo.address + path)).text()
      expect([one, path, secrets.filter((secret) => text.includes(secret))]).toEqual([
        one,
        path,
        [],
      ])
    }
    const { records = [] } = await (
      await page.request.get(`${demo.address}/api/records/informant`)
    ).json()
    expect([one, records.length > 0]).toEqual([one, one === 'dl-head'])
    await open(page, demo, ['tip', tip])
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await expect(page.getByText(phone)).toHaveCount(0)
  }
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/records/informant`)
  await page
    .getByRole('row', { name: /凭查询码/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByText('保密').first()).toBeVisible()
  await expect(page.getByRole('group', { name: '可以办理' })).toContainText('须由奖励发放岗办理')
  await look('informant-as-the-head-sees-it')
})

test('proved true, the reward is graded by one and approved by another', async ({
  page,
  demo,
  look,
}) => {
  test.setTimeout(180_000)
  await workAs(page, demo, 'dl-head')
  before = await filed(page, demo)
  await proveReport(page, demo, { tip: tip.split('~')[1]!, fine: 8_000_000 })
  await workAs(page, demo, 'rewarder')
  await page.goto(`${demo.address}/work/queue?register=reward`)
  await page
    .getByRole('row', { name: /举报奖励待认定/ })
    .getByRole('link')
    .first()
    .click()
  await look('reward-proposed')
  reward = page.url()
  const number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await step(page, '认定等级')
  await choose(page, '奖励等级', '一级')
  await form(page).getByLabel('定级理由').fill('提供了关键证据，与查办结果完全一致')
  await send(page, '认定等级')
  await stands(page, '已定级')
  await expect(page.getByText('5,000.00').first()).toBeVisible()
  await expect(page.getByRole('group', { name: '可以办理' })).toContainText('须由部门负责人办理')
  await look('reward-graded')
  await page.getByRole('region', { name: '举报人' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('（保密）')
  informant = new URL(page.url()).pathname.split('/').at(-1)!
  await step(page, '列为奖励对象')
  await choose(page, '举报奖励', number)
  await form(page).getByLabel('分配比例').fill('100')
  await look('reward-award')
  await send(page, '列为奖励对象')
  await workAs(page, demo, 'dl-head')
  await page.goto(reward)
  await step(page, '批准')
  await choose(page, '发放岗位', '东澜区市场监管局奖励发放岗')
  await choose(page, '复核发放岗位', '东澜区市场监管局奖励发放岗')
  await form(page).getByRole('button', { name: '批准' }).click()
  await expect(form(page).getByText('请指定两个不同的发放岗位').first()).toBeVisible()
  await choose(page, '复核发放岗位', '东澜区市场监管局奖励复核岗')
  await look('reward-approve')
  await send(page, '批准')
  await stands(page, '已批准')
  await workAs(page, demo, 'rewarder')
  await page.goto(reward)
  await step(page, '通知举报人')
  await send(page, '通知举报人')
  await stands(page, '已通知')
})

test.describe('under the code, scripts switched off', () => {
  test.use({ javaScriptEnabled: false, bypassCSP: true })

  test('the reward is claimed under the code', async ({ page, demo, look }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await followUp(page, demo, code)).toContain('举报奖励 5000.00 元，待领取')
    await page.getByLabel('姓名').fill(holder.name)
    await page.getByLabel('证件号码').fill(holder.identity)
    await page.getByLabel('收款账户').fill('无')
    await page.getByRole('button', { name: '确认领取' }).click()
    await expect(page.getByRole('alert')).toContainText('请填写姓名、证件号码和收款账户')
    await look('reward-to-claim')
    await page.getByLabel('姓名').fill(holder.name)
    await page.getByLabel('证件号码').fill(holder.identity)
    await page.getByLabel('收款账户').fill(holder.account)
    await page.getByRole('button', { name: '确认领取' }).click()
    await expect(page.getByText('待领取')).toHaveCount(0)
  })
})

test('it is paid by one of the two named, whose look at the identity is on record', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'rewarder')
  await open(page, demo, ['informant', informant])
  await step(page, '查看保密内容')
  await page.getByLabel('查看的内容').click()
  await page.getByTitle('姓名', { exact: true }).click()
  await page.getByLabel('查看理由').fill('核对领款人身份')
  await page.getByRole('button', { name: '查看', exact: true }).click()
  await expect(page.getByText(holder.name).first()).toBeVisible()
  await look('informant-looked-at')
  const payment = await newest(page, 'reward-payment', { informant: informant.split('~')[1]! })
  await open(page, demo, ['reward-payment', payment])
  await step(page, '发放')
  await form(page).getByLabel('收款凭证').fill('银行回单 001')
  await form(page).getByLabel('发放日期').fill(today())
  await page.keyboard.press('Tab')
  await send(page, '发放')
  await stands(page, '已发放')
  await page.goto(reward)
  await step(page, '办结')
  await choose(page, '结果', '已发放')
  await send(page, '办结')
  await stands(page, '已办结')
  await look('reward-paid')
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/audit?register=informant`)
  await expect(page.getByRole('row', { name: /查看保密内容/ })).toContainText('岑默')
  await look('informant-audit')
  expect(await filed(page, demo)).toBe(before + 1)
  await page.goto(`${demo.address}/work/indicators/tips-filed`)
  await expect(page.getByRole('main')).toContainText(/\d+(\.\d+)?\s*%/)
  await look('tips-filed')
})

/** Reports of which a case was filed this year, as 举报立案率 counts them. */
async function filed(page: Page, { address }: Instance): Promise<number> {
  const year = today().slice(0, 4)
  const query = `from=${year}-01&to=${year}-12&each=whole`
  const answer = await page.request.get(`${address}/api/figures/tips-filed?${query}`)
  expect(answer.ok(), await answer.text()).toBe(true)
  const { figures } = await answer.json()
  return figures[0]?.of ?? 0
}

import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'
import { form, send, step } from './step.ts'

// An officer leaves here, on whose desk other journeys work.
test.use({ alone: 'hand-over-a-desk' })
test.describe.configure({ mode: 'serial' })

const leaving = '东澜区市场监管局执法岗（1）'
const rows = (page: Page) => page.locator('.queue-table tbody tr')
const kinds = (page: Page) => page.getByRole('navigation', { name: '办件种类' })
const postSwitch = (page: Page) => page.getByRole('combobox', { name: '所在地区与岗位' })
let waiting = ''
let mediated = ''

async function openQueue(page: Page) {
  await page.getByRole('link', { name: '办件', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: '办件', level: 1 })).toBeVisible()
  await expect(rows(page).first()).toBeVisible()
}
async function inKind(page: Page, why: string): Promise<number> {
  const kind = kinds(page).getByRole('link', { name: why })
  return (await kind.count()) === 0 ? 0 : Number(await kind.locator('b').textContent())
}
async function openStaff(page: Page) {
  await page.getByRole('link', { name: '组织', exact: true }).first().click()
  await page.getByRole('tab', { name: '人员与岗位' }).click()
  return page.getByRole('row').filter({ hasText: leaving }).first()
}
async function actIn(page: Page, post: RegExp) {
  await postSwitch(page).click()
  await page.getByTitle(post).last().click()
  await expect(page.locator('.post-switch')).toContainText(post)
}

test('what is due is counted in the menu, and several cases are taken on at once, each refusal with its reason', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await openQueue(page)
  const entry = page.getByRole('navigation', { name: '主导航' }).first().getByRole('link', {
    name: '办件',
    exact: true,
  })
  await expect(entry).toHaveAttribute('title', /^\d+ 件今天到期或已逾期$/)
  const [received, accepted] = ['投诉待受理', '投诉待调解']
  const before = await inKind(page, received)
  for (const why of [received, received, accepted])
    await rows(page)
      .filter({ hasText: why })
      .filter({ has: page.getByRole('checkbox', { checked: false }) })
      .first()
      .getByRole('checkbox')
      .check()
  const last = rows(page)
    .filter({ has: page.getByRole('checkbox', { checked: true }) })
    .last()
  mediated = (await last.getByRole('link').first().getAttribute('href')) ?? ''
  await look('desk-chosen')
  const bar = page.getByRole('region', { name: '已选的记录' })
  await bar.getByRole('button', { name: '受理（2）', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await look('desk-together')
  await dialog.getByRole('button', { name: '受理（3）', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText('已办理2条 · 未办理1条')
  await expect(dialog.getByRole('listitem')).toContainText('记录处于“已受理”，不能办理“受理”')
  await look('desk-result')
  await dialog.getByRole('button', { name: '完成' }).click()
  await expect.poll(() => inKind(page, received)).toBe(before - 2)
})

test('the head gives a case to one more, found by name among those who may go on, with what each has', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}${mediated}`)
  await step(page, '指定承办人')
  const handlers = form(page).getByLabel('承办人')
  await handlers.click()
  const options = page.locator('.ant-select-item-option')
  await expect(options.filter({ hasText: '江沅' })).toContainText(/在办\d+件/)
  await expect(options.filter({ hasText: '质量科经办岗' })).toHaveCount(0)
  await look('desk-handlers')
  await handlers.fill('没有这个人')
  await expect(options).toHaveCount(0)
  await handlers.fill('江沅')
  await options.filter({ hasText: '江沅' }).click()
  await page.keyboard.press('Escape')
  await send(page, '指定承办人')
  await expect(page.getByRole('main')).toContainText('执法岗（2）')
  await look('desk-given')
})

test('the head passes on every post of the own department, the city’s head and the staff none of it', async ({
  page,
  demo,
  look,
}) => {
  const acts = async (who: 'amr-head' | 'dl-officer-2' | 'dl-head', holder: string) => {
    await workAs(page, demo, who)
    await openStaff(page)
    const row = page.getByRole('row').filter({ hasText: holder }).first()
    await expect(row).toBeVisible()
    return row.getByText(/^(设定代理|移交)$/)
  }
  for (const who of ['amr-head', 'dl-officer-2'] as const) {
    await expect(await acts(who, leaving)).toHaveCount(0)
    await expect(await acts(who, '投诉举报接收岗')).toHaveCount(0)
  }
  await expect(await acts('dl-head', leaving)).toHaveCount(2)
  await look('desk-head-staff')
  for (const post of ['东澜区市场监管局投诉举报接收岗', '奖励发放岗', '东澜区市场监管局局长'])
    await expect(await acts('dl-head', post)).toHaveCount(2)
  await expect(await acts('dl-head', '质量强区工作领导小组办公室主任')).toHaveCount(0)
})

test('a substitute works at the desk, marked 代, and has its deadlines in the calendar', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-head')
  const row = await openStaff(page)
  await row.getByRole('button', { name: '设定代理' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('代理人').fill('白榆')
  await page.getByTitle(/白榆/).first().click()
  const ends = dialog.getByLabel('代理结束（最后一天）')
  await ends.fill(await dialog.getByLabel('代理开始').inputValue())
  await ends.press('Enter')
  await dialog.getByRole('button', { name: /^设 ?定$/ }).click()
  await expect(row).toContainText('代理中')

  await workAs(page, demo, 'dl-officer-3')
  await actIn(page, /代 · .*执法岗（1）（陆远）/)
  await openQueue(page)
  await look('desk-substitute')
  waiting = (await kinds(page).getByRole('link', { name: '投诉待调解' }).textContent()) ?? ''
  await page.getByRole('link', { name: '今日', exact: true }).first().click()
  await page.getByRole('link', { name: '我的提醒' }).click()
  await page.getByRole('button', { name: '开通日历订阅' }).click()
  const address = (await page.locator('.calendar-address').textContent()) ?? ''
  const feed = await (await fetch(address.trim())).text()
  const entries = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents('vevent')
  const due = entries.filter((one) =>
    String(one.getFirstPropertyValue('summary')).startsWith('投诉'),
  )
  expect(due.map((one) => one.getFirstPropertyValue('categories')).join()).toContain('执法岗（1）')
})

test('an officer leaves: the list of what is open comes first, and all of it goes to the successor', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-head')
  const row = await openStaff(page)
  await row.getByRole('link', { name: '移交' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('现任 陆远')
  const listed = main.locator('tbody tr').filter({ hasText: '投诉：' })
  await expect(listed.first()).toBeVisible()
  const n = await listed.count()
  await page.getByRole('button', { name: '移交', exact: true }).click()
  await expect(main.getByText('请填写').first()).toBeVisible()
  await page.getByLabel('接任人').fill('江沅')
  await page.getByTitle(/江沅/).first().click()
  await look('desk-list')
  await page.getByRole('button', { name: '移交', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '江沅' })).toBeVisible()
  await expect(listed).toHaveCount(n)
  await look('desk-handed-over')

  await workAs(page, demo, 'dl-officer-2')
  await actIn(page, /执法岗（1）$/)
  await openQueue(page)
  await expect(kinds(page).getByRole('link', { name: '投诉待调解' })).toHaveText(waiting)
  await look('desk-successor')
})

import type { Page } from '@playwright/test'
import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'

const form = (page: Page) => page.locator('form').last()

async function choose(page: Page, label: string, option: string): Promise<void> {
  await form(page).getByLabel(label).fill(option)
  await page.locator('.ant-select-item-option').getByText(option, { exact: true }).click()
}

test('the office notes what it did in one line, and sums up its period on paper', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.getByLabel('今天做了什么').fill('电话核实两县上报的数据')
  await page.getByLabel('今天做了什么').press('Enter')
  const entry = page.getByRole('link', { name: '电话核实两县上报的数据' })
  await expect(entry.first()).toBeVisible()
  await expect(page.getByLabel('今天做了什么')).toHaveValue('')
  await look('today-log')
  await page.setViewportSize({ width: 390, height: 844 })
  await entry.first().scrollIntoViewIfNeeded()
  await look('today-log-narrow')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('link', { name: '工作小结' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('工作小结')
  await page
    .getByRole('link', { name: /登记|新建|编写/ })
    .first()
    .click()
  await form(page).getByLabel('标题').fill('本年工作小结')
  for (const [label, day] of [
    ['自', '2026-01-01'],
    ['至', '2026-12-31'],
  ] as const) {
    await form(page).getByLabel(label, { exact: true }).fill(day)
    await form(page).getByLabel(label, { exact: true }).press('Tab')
  }
  await form(page).getByRole('button', { name: '编写' }).click()
  await page.getByRole('button', { name: '导出' }).click()
  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: '工作小结 打印' }).click(),
  ])
  await expect(paper.locator('body')).toContainText('电话核实两县上报的数据')
  await expect(paper.locator('body')).toContainText('印发督办单')
  await paper.screenshot({ path: 'test-results/looks/summary-paper.png', fullPage: true })
})

test('the leading group deliberates a plan, and each head answers for the department', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.goto(`${demo.address}/work/supervision`)
  await page.getByRole('link', { name: '安排会议' }).click()
  await form(page).getByLabel('会议名称').fill('领导小组第一次会议')
  await choose(page, '会议类型', '领导小组会议')
  await form(page).getByLabel('会议日期').fill('2026-12-01')
  await form(page).getByLabel('会议日期').press('Tab')
  await form(page).getByLabel('地点').fill('市政府二楼会议室')
  await form(page).getByLabel('议题').fill('审议年度计划')
  await form(page).getByRole('button', { name: '安排' }).click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
  await page.goto(`${demo.address}/work/supervision`)
  await page.getByRole('link', { name: '领导小组第一次会议' }).click()
  await page.getByRole('link', { name: '提请审议' }).click()
  await form(page).getByLabel('事项名称').fill('2027年度工作计划')
  await choose(page, '事项类别', '计划')
  await form(page).getByRole('button', { name: '提请审议' }).click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
  await page.goto(`${demo.address}/work/supervision`)
  await page.getByRole('link', { name: '领导小组第一次会议' }).click()
  await expect(page.getByRole('row').filter({ hasText: '2027年度工作计划' })).toContainText(
    '待审议',
  )
  await look('group-meeting')
  await page.goto(`${demo.address}/work/organisation?tab=responsibility`)
  await expect(page.getByRole('heading', { name: /市场监督管理局/ })).toBeVisible()
  await look('responsibility')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('responsibility-narrow')
})

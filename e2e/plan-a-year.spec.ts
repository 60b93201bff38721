import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'

test('the office drafts the year’s plan from what falls due, and prints it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.goto(`${demo.address}/work/tasks`)
  await page.getByRole('link', { name: '年度工作计划' }).click()
  const offered = page.locator('section').filter({ hasText: '当年到期、尚未列入' }).last()
  const first = offered.locator('tbody').getByRole('checkbox').first()
  await expect(first).toBeVisible()
  await look('plan-proposed')
  const before = await offered.locator('tbody tr').count()
  const title = (await offered.locator('tbody tr label').first().textContent()) ?? ''
  await first.check()
  await offered.getByRole('button', { name: '列入计划（1）' }).click()
  await expect(page.getByText('已办理 1 项，0 项未办理')).toBeVisible()
  await expect(offered.locator('tbody tr')).toHaveCount(before - 1)
  const planned = page.locator('section').filter({ hasText: '计划事项' }).first()
  const row = planned.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText('已列入')
  await expect(row.getByRole('link', { name: /来源任务|来源目标/ })).toBeVisible()
  await look('plan-entered')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('plan-narrow')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: '导出' }).click()
  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: '年度工作计划 打印' }).click(),
  ])
  await expect(paper.locator('body')).toContainText(title)
  await paper.screenshot({ path: 'test-results/looks/plan-paper.png', fullPage: true })
})

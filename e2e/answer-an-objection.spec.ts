import type { Page } from '@playwright/test'
import { openDuty, workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const task = '开展质量强县、强区、强业、强企创建'

/** Types into the list of lead departments and takes what stands first. */
async function chooseLead(page: Page, words: string): Promise<void> {
  await form(page).getByLabel('牵头部门').fill(words)
  await expect(page.getByRole('option')).toHaveCount(1)
  await form(page).getByLabel('牵头部门').press('Enter')
}

test('an objection is answered by handing the task to another department, not to the same again', async ({
  page,
  demo,
  look,
}) => {
  await test.step('it waits since its own day, and not for the deadline of its task', async () => {
    await workAs(page, demo, 'office')
    const duty = page
      .getByRole('listitem')
      .filter({ hasText: task })
      .filter({ hasText: '答复异议' })
    await expect(duty).toContainText('起等待')
    await look('objection-on-today')
    await openDuty(page, task, '答复异议')
  })

  await test.step('the same department is no reassignment', async () => {
    await step(page, '改派')
    await form(page).getByLabel('理由').fill('由教育部门牵头更合适。')
    await form(page).getByRole('button', { name: '改派', exact: true }).click()
    await expect(form(page)).toContainText('部门没有变化；要维持分办，请选“维持分办”')
  })

  await test.step('Enter takes what the words find', async () => {
    await chooseLead(page, '教育')
    await look('reassign-a-task')
    await send(page, '改派')
    await stands(page, '待签收')
    await expect(page.getByRole('main')).toContainText('教育局')
  })

  await test.step('tasks are read on a phone without moving sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('link', { name: '任务', exact: true }).first().click()
    const list = page.locator('.task-cards')
    await expect(list.locator('td[data-label=本期报送]').first()).toBeVisible()
    const [wide, seen] = await list.evaluate((box) => [box.scrollWidth, box.clientWidth])
    expect(wide).toBeLessThanOrEqual(seen ?? 0)
    await look('tasks-on-a-phone')
  })
})

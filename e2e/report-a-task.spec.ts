import type { Page } from '@playwright/test'
import { openDuty, workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'

const task = '保障特种设备安全'
const said = '已完成在用电梯检验三百台，隐患全部建账。'
const corrected = '已完成在用电梯检验三百台，其中二十七台整改后复检合格。'
const why = '请写明整改情况和复检结果'

/** Goes from the list of the outline's tasks to the sentence of this one. */
async function openTask(page: Page): Promise<void> {
  await page.getByRole('link', { name: '任务', exact: true }).first().click()
  await page.getByRole('combobox', { name: '纲要' }).click()
  await page
    .getByTitle(/澜安市质量发展纲要/)
    .last()
    .click()
  await page.getByRole('row').filter({ hasText: task }).getByRole('link').click()
}

const form = (page: Page) => page.locator('form.step-form')

/** Chooses a step of the record on the page and opens its form. */
const step = (page: Page, name: string) =>
  page.getByRole('group', { name: '可以办理' }).getByRole('button', { name, exact: true }).click()

const send = async (page: Page, name: string) => {
  await form(page).getByRole('button', { name, exact: true }).click()
  await expect(form(page)).toHaveCount(0)
}

const stands = (page: Page, state: string) =>
  expect(page.locator('.state-line [aria-current=step]')).toContainText(state)

test('a department signs for its task, reports, corrects what came back, and the outline shows it', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the office gives the task to the department', async () => {
    await workAs(page, demo, 'office')
    await openTask(page)
    await page.getByRole('link', { name: '这项任务的上报、证据和办理记录' }).click()
    await step(page, '分办')
    await send(page, '分办')
    await stands(page, '待签收')
    await expect(page.getByRole('main')).toContainText('澜安市市场监督管理局')
  })

  await test.step('its clerk signs for it', async () => {
    await workAs(page, demo, 'amr-clerk')
    await openDuty(page, task, '签收任务')
    await step(page, '签收')
    await form(page).getByLabel('责任人').fill('周宁')
    await look('sign-for-a-task')
    await send(page, '签收')
    await stands(page, '办理中')
  })

  await test.step('and reports', async () => {
    await page.getByRole('link', { name: '报送进展报告' }).click()
    await expect(page.getByRole('main')).toContainText(task)
    await form(page).getByLabel('报告日期').click()
    await page.getByText('今天', { exact: true }).click()
    await form(page).getByLabel('完成百分比').fill('30')
    await form(page).getByLabel('进展情况').fill(said)
    await look('report-a-task')
    await send(page, '报送')
    await stands(page, '待接收')
  })

  await test.step('the office returns it with a reason', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, said, '接收进展报告')
    await step(page, '退回')
    await form(page).getByRole('button', { name: '退回' }).click()
    await expect(form(page)).toContainText('请填写退回原因')
    await form(page).getByLabel('退回原因').fill(why)
    await send(page, '退回')
    await stands(page, '已退回')
  })

  await test.step('the clerk sees why, corrects it and reports again', async () => {
    await workAs(page, demo, 'amr-clerk')
    await openDuty(page, said, '重新报送进展')
    await expect(page.getByRole('main')).toContainText(why)
    await look('returned-report')
    await step(page, '重新报送')
    await expect(form(page).getByLabel('进展情况')).toHaveValue(said)
    await form(page).getByLabel('进展情况').fill(corrected)
    await send(page, '重新报送')
    await stands(page, '待接收')
  })

  await test.step('the office accepts it, and the outline says it', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, corrected, '接收进展报告')
    await step(page, '接收')
    await send(page, '接收')
    await stands(page, '已接收')
    await openTask(page)
    const behind = page.getByRole('complementary', { name: '句子背后' })
    await expect(behind).toContainText(corrected)
    await expect(behind).toContainText('30%')
    await expect(behind).toContainText('澜安市市场监督管理局')
    await expect(page.getByText('开展电梯、锅炉、压力管道隐患排查').first()).toBeInViewport()
    await look('outline-with-a-report')
  })
})

test('a department is not offered to report on the task of another', async ({ page, demo }) => {
  await workAs(page, demo, 'eco-clerk')
  await openTask(page)
  const behind = page.getByRole('complementary', { name: '句子背后' })
  await expect(behind).toContainText('市场监督管理局')
  await expect(behind.getByRole('link', { name: '报送进展报告' })).toHaveCount(0)
  await behind.getByRole('link', { name: '这项任务的上报、证据和办理记录' }).click()
  await expect(page.getByRole('main')).toContainText('您的岗位不能办理“签收”')
  await expect(page.getByRole('link', { name: '报送进展报告' })).toHaveCount(0)
})

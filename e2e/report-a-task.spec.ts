import type { Page } from '@playwright/test'
import { openDuty, workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const task = '保障特种设备安全'
const said = '已完成在用电梯检验三百台，隐患全部建账。'
const corrected = '已完成在用电梯检验三百台，其中二十七台整改后复检合格。'
const why = '请写明整改情况和复检结果'

/** Goes from the list of tasks to the page of one. */
async function openTask(page: Page, title = task): Promise<void> {
  await page.getByRole('link', { name: '任务', exact: true }).first().click()
  await page.getByRole('row').filter({ hasText: title }).getByRole('link', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** And on to its sentence in the outline. */
const toOutline = (page: Page) => page.getByRole('link', { name: '在纲要中查看' }).click()

test('a department signs for its task, reports, corrects what came back, and the outline shows it', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the office gives the task to the department', async () => {
    await workAs(page, demo, 'office')
    await openTask(page)
    await step(page, '分办')
    await form(page).getByRole('button', { name: '分办', exact: true }).click()
    await expect(form(page)).toContainText('没有改动，未提交')
    await form(page).getByLabel('配合部门').fill('教育')
    await expect(page.getByRole('option')).toHaveCount(1)
    await form(page).getByLabel('配合部门').press('Enter')
    await form(page).getByLabel('配合部门').press('Escape')
    await send(page, '分办')
    await stands(page, '待签收')
    await expect(page.getByRole('main')).toContainText('澜安市市场监督管理局')
  })

  await test.step('its clerk signs for it', async () => {
    await workAs(page, demo, 'amr-clerk')
    await openDuty(page, task, '签收任务')
    await step(page, '签收')
    await expect(form(page).getByLabel('责任人')).toHaveValue('周宁')
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
    await toOutline(page)
    const behind = page.getByRole('complementary', { name: '句子背后' })
    await expect(behind).toContainText(corrected)
    await expect(behind).toContainText('30%')
    await expect(behind).toContainText('澜安市市场监督管理局')
    await expect(page.getByText('开展电梯、锅炉、压力管道隐患排查').first()).toBeInViewport()
    await look('outline-with-a-report')
  })
})

test('a task that is split is not completed while a part is open, and a late return says by how much', async ({
  page,
  demo,
  look,
}) => {
  const split = '实施标准化战略'
  const part = '起草团体标准奖励办法'

  await test.step('its clerk splits it', async () => {
    await workAs(page, demo, 'amr-clerk')
    await openTask(page, split)
    await page.getByRole('button', { name: '分解子任务' }).click()
    await form(page).getByLabel('子任务', { exact: true }).fill(part)
    await form(page).getByLabel('承办单位').fill('标准化科')
    await form(page).getByLabel('责任人').fill('韩津')
    await send(page, '分解')
    await expect(page.getByRole('listitem').filter({ hasText: part })).toContainText('标准化科')
    await look('sub-task')
  })

  await test.step('its head cannot ask for its end', async () => {
    await workAs(page, demo, 'amr-head')
    await openTask(page, split)
    await step(page, '申请办结')
    await form(page).getByLabel('完成情况').fill('已完成')
    await form(page).getByRole('button', { name: '申请办结' }).click()
    await expect(form(page)).toContainText('申请办结')
    await expect(form(page).getByRole('alert')).toBeVisible()
  })

  await test.step('the clerk finishes the part, and reports late for the round', async () => {
    await workAs(page, demo, 'amr-clerk')
    await openTask(page, split)
    await page
      .getByRole('listitem')
      .filter({ hasText: part })
      .getByRole('button', { name: '完成' })
      .click()
    await expect(page.getByRole('listitem').filter({ hasText: part })).toContainText('已完成')
    await openTask(page, '守牢食品安全底线')
    await expect(page.getByRole('main')).toContainText(/未报送；期限 .*已逾期 \d+ 个工作日/)
    await page.getByRole('link', { name: '报送进展报告' }).click()
    await form(page).getByLabel('报告日期').click()
    await page.getByText('今天', { exact: true }).click()
    await form(page).getByLabel('完成百分比').fill('80')
    await form(page).getByLabel('进展情况').fill('视频接入完成八成。')
    await send(page, '报送')
  })

  await test.step('the office sees who is missing and who was late', async () => {
    await workAs(page, demo, 'office')
    await page.getByRole('link', { name: '任务', exact: true }).first().click()
    await page.getByRole('link', { name: '报送情况' }).click()
    const row = page.getByRole('row').filter({ hasText: '守牢食品安全底线' })
    await expect(row).toContainText('待接收')
    await expect(row).toContainText(/迟 \d+ 个工作日/)
    await expect(page.getByRole('row').filter({ hasText: '健全质量信用体系' })).toContainText(
      '缺报',
    )
    await look('returns-of-a-round')
  })
})

test('a department is not offered to report on the task of another', async ({ page, demo }) => {
  await workAs(page, demo, 'eco-clerk')
  await openTask(page)
  await toOutline(page)
  const behind = page.getByRole('complementary', { name: '句子背后' })
  await expect(behind).toContainText('市场监督管理局')
  await expect(behind.getByRole('link', { name: '报送进展报告' })).toHaveCount(0)
  await behind.getByRole('link', { name: '这项任务的上报、证据和办理记录' }).click()
  await expect(page.getByRole('main')).toContainText('您的岗位不能办理“签收”')
  await expect(page.getByRole('link', { name: '报送进展报告' })).toHaveCount(0)
})

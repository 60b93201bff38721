import type { Page } from '@playwright/test'
import { openDuty, workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const plan = '东澜区质量提升实施方案'
const why = '品牌建设的数量低于市里要求，请补充任务分工'

const sent = (page: Page) => page.locator('.sent-list').getByRole('listitem')

/** From the outlines to the record of the county's plan. */
async function openPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: '纲要', exact: true }).first().click()
  await page.getByRole('heading', { name: '纲要', level: 1 }).waitFor()
  await page.getByRole('main').getByRole('link').filter({ hasText: plan }).first().click()
  await page.getByRole('link', { name: '报送上级与审核情况' }).click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
}

test('a county files its plan, corrects what came back, and the city approves the second version', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the county files it; nothing has to be typed', async () => {
    await workAs(page, demo, 'county')
    await openPlan(page)
    await step(page, '报送上级')
    await look('file-a-plan')
    await send(page, '报送上级')
    await expect(sent(page)).toHaveCount(1)
    await expect(sent(page)).toContainText('澜安市')
    await expect(sent(page)).toContainText('待签收')
    await look('filed-plan')
  })

  await test.step('and cannot file it again before the city has decided', async () => {
    await step(page, '报送上级')
    await form(page).getByRole('button', { name: '报送上级', exact: true }).click()
    await expect(form(page)).toContainText('第 1 次报送上级还没有审定')
  })

  await test.step('the city signs for it and returns it with a reason', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, plan, '签收下级计划')
    await expect(page.getByRole('main')).toContainText('东澜区')
    await step(page, '签收')
    await send(page, '签收')
    await stands(page, '待审核')
    await look('review-a-filed-plan')
    await step(page, '退回')
    await form(page).getByLabel('退回原因').fill(why)
    await send(page, '退回')
    await stands(page, '已退回')
  })

  await test.step('the county reads why, corrects the document and files it again', async () => {
    await workAs(page, demo, 'county')
    await openDuty(page, plan, '阅知上级审核意见')
    await expect(page.getByRole('main')).toContainText(why)
    await look('returned-plan')
    await step(page, '阅知')
    await send(page, '阅知')
    await openPlan(page)
    await expect(sent(page)).toContainText('已退回')
    await step(page, '更正文件信息')
    await form(page).getByLabel('发文机关').fill('东澜区人民政府办公室')
    await form(page).getByLabel('更正原因').fill('按市里意见补充')
    await send(page, '更正文件信息')
    await step(page, '报送上级')
    await send(page, '报送上级')
    await expect(sent(page)).toHaveCount(2)
    await expect(sent(page).last()).toContainText('待签收')
  })

  await test.step('the city approves it, and its page of coverage says so', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, plan, '签收下级计划')
    await step(page, '签收')
    await send(page, '签收')
    await step(page, '批准')
    await form(page).getByLabel('审核意见').fill('同意')
    await send(page, '批准')
    await stands(page, '已批准')
    await page.getByRole('link', { name: '督办', exact: true }).first().click()
    const covered = page.locator('section').filter({ hasText: '下级计划的覆盖情况' })
    await covered.getByRole('listitem').first().getByRole('link').click()
    const row = page.getByRole('row').filter({ hasText: '东澜区' }).first()
    await expect(row).toContainText('已批准')
    await expect(row).toContainText('第 2 次')
    await look('coverage-with-filings')
    await row.getByRole('link', { name: '已批准' }).click()
    await page.getByRole('link', { name: '打开报送的计划' }).click()
    await expect(page.getByRole('main')).toContainText('澜政发〔')
  })
})

test('what the city finds in a county reaches it, and the report comes back to be taken in', async ({
  page,
  demo,
  look,
}) => {
  const fact = '重点产品风险清单三个月没有更新。'
  const report = '清单已更新，新增企业十二家。'

  await test.step('the city records the finding', async () => {
    await workAs(page, demo, 'office')
    await page.getByRole('link', { name: '督办', exact: true }).first().click()
    await page.getByRole('link', { name: '下半年质量工作督查' }).click()
    await page.getByRole('link', { name: '登记问题' }).click()
    await form(page).getByLabel('责任地区').fill('东澜')
    await page.locator('.ant-select-item-option').filter({ hasText: '东澜区' }).first().click()
    await form(page).getByLabel('发现的问题').fill(fact)
    await form(page).getByLabel('整改要求').fill('十日内更新。')
    await form(page).getByLabel('整改期限').click()
    await page.getByText('今天', { exact: true }).click()
    await form(page).getByRole('button', { name: '登记' }).click()
    await expect(sent(page)).toContainText('东澜区')
    await look('finding-sent-to-a-county')
  })

  await test.step('the county signs and reports', async () => {
    await workAs(page, demo, 'county')
    await openDuty(page, fact, '签收上级督查交办')
    await step(page, '签收')
    await send(page, '签收')
    await step(page, '报告整改')
    await form(page).getByLabel('整改情况').fill(report)
    await send(page, '报告整改')
    await expect(sent(page)).toContainText('待接收')
    await look('answered-order')
  })

  await test.step('the city takes it in, and it waits to be verified', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, fact, '接收下级整改报告')
    await expect(page.getByRole('main')).toContainText(report)
    await step(page, '接收')
    await send(page, '接收')
    await workAs(page, demo, 'reviewer')
    await openDuty(page, fact, '复查整改')
    await expect(page.getByRole('main')).toContainText(report)
    await step(page, '复查销号')
    await form(page).getByLabel('复查情况').fill('抽查属实。')
    await send(page, '复查销号')
    await stands(page, '已销号')
  })
})

test('a department submits its own plan, corrects what came back, and the office approves it', async ({
  page,
  demo,
  look,
}) => {
  const title = '市工信局二〇二六年质量提升计划'
  const reason = '请写明每项措施的完成期限'

  const openCoverage = async () => {
    await page.getByRole('link', { name: '督办', exact: true }).first().click()
    const covered = page.locator('section').filter({ hasText: '下级计划的覆盖情况' })
    await covered.getByRole('listitem').first().getByRole('link').click()
    await page.getByRole('heading', { name: '本级部门和单位' }).waitFor()
  }

  await test.step('the clerk drafts it under the outline of the city', async () => {
    await workAs(page, demo, 'miit-clerk')
    await openCoverage()
    await page.getByRole('link', { name: '起草本单位计划' }).click()
    await form(page).getByLabel('计划名称').fill(title)
    await form(page).getByLabel('计划期间').fill('2026 年')
    await form(page).getByLabel('目标和措施摘要').fill('新增质量标杆企业五家。')
    await form(page).getByLabel('计划正文').fill('全年培育质量标杆企业五家。')
    await look('draft-the-plan-of-a-department')
    await form(page).getByRole('button', { name: '拟稿' }).click()
    await stands(page, '拟稿')
  })

  const submit = async () => {
    await workAs(page, demo, 'miit-head')
    await openDuty(page, title, '提交单位计划')
    await step(page, '提交')
    await send(page, '提交')
    await stands(page, '待审核')
  }
  await test.step('its head submits it', submit)

  await test.step('the office returns it with a reason', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, title, '审核单位计划')
    await step(page, '退回')
    await form(page).getByLabel('退回原因').fill(reason)
    await send(page, '退回')
    await stands(page, '已退回')
  })

  await test.step('the clerk corrects it, and it is submitted again', async () => {
    await workAs(page, demo, 'miit-clerk')
    await openDuty(page, title, '修改被退回的单位计划')
    await expect(page.getByRole('main')).toContainText(reason)
    await step(page, '修改')
    await form(page).getByLabel('计划正文').fill('九月底前培育质量标杆企业五家。')
    await send(page, '修改')
    await submit()
  })

  await test.step('the office approves it; the page of coverage lists it and who is silent', async () => {
    await workAs(page, demo, 'office')
    await openDuty(page, title, '审核单位计划')
    await step(page, '批准')
    await send(page, '批准')
    await stands(page, '已批准')
    await openCoverage()
    const row = page.getByRole('row').filter({ hasText: title })
    await expect(row).toContainText('已批准')
    await expect(row).toContainText('第 2 次')
    const without = page.getByRole('group').filter({ hasText: /尚未提交计划的单位：\d+ 个/ })
    await without.locator('summary').click()
    await expect(without.getByText('发展和改革委员会')).toBeVisible()
    await look('coverage-with-unit-plans')
  })
})

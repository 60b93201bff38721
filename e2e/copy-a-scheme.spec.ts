import type { Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { workAs } from './demo-people.ts'
import { day, dayFrom, fill, today } from './fill.ts'
import { expect, test } from './journey.ts'
import { form, send, step } from './step.ts'

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }
const assessment = '澜安市质量工作年度考核'

const faults = (page: Page) => page.getByRole('region', { name: '方案的问题' })
const sum = (page: Page) => page.getByLabel('分值合计')
/** Changes one part in the panel beside the scheme. */
async function change(page: Page, name: string, answers: Readonly<Record<string, string>>) {
  await page.getByRole('button', { name: `修改 ${name}`, exact: true }).click()
  await fill(page, answers)
  await send(page, '修改')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
const lead = (page: Page) => page.locator('.page-lead')

test('last year’s assessment is copied, a mistake is told at its place, corrected, compared, and approved by another post', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.getByRole('link', { name: '方案', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('评价方案')
  await look('schemes')
  expect(await barriers(page)).toEqual([])
  const last = page.getByRole('row').filter({ hasText: assessment }).filter({ hasText: '施行中' })
  await last.getByRole('button', { name: /^复制/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '复制', exact: true }).click()
  await expect(lead(page)).toContainText('第 2 版 · 草案')
  const address = page.url()

  await change(page, '1.1', { 名称: '产品质量目标和合格率完成情况', 分值: '18' })
  await expect(sum(page)).toHaveText('合计 98 分，总分 100 分')
  await expect(faults(page)).toContainText('分组分值 50 与各条目之和 48 不符')
  await look('scheme-with-faults')
  expect(await barriers(page)).toEqual([])
  await step(page, '修改方案信息')
  await day(page, '施行日期', today())
  await send(page, '修改方案信息')
  await step(page, '提交审批')
  await form(page).getByRole('button', { name: '提交审批', exact: true }).click()
  await expect(form(page)).toContainText('1 质量目标完成情况：分组分值 50 与各条目之和 48 不符')
  await form(page).getByRole('button', { name: '取消' }).click()

  await change(page, '1.2', { 名称: '工程质量目标完成情况（含竣工验收）', 分值: '17' })
  await expect(sum(page)).toHaveText('合计 100 分，总分 100 分')
  await expect(faults(page)).toHaveCount(0)
  await change(page, '自我评价截止', { 数值: '731' })
  await expect(page.getByRole('row').filter({ hasText: '自我评价截止' })).toContainText('7月31日')

  await page.getByRole('link', { name: '与原方案比较' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('方案的差别')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('5 处差别')
  const scores = page.getByRole('row').filter({ hasText: '1.1 ' }).filter({ hasText: '满分 18 分' })
  await expect(scores).toContainText('满分 20 分')
  await expect(page.getByRole('row').filter({ hasText: '自我评价截止' })).toContainText('7月31日')
  await look('scheme-differences')
  expect(await barriers(page)).toEqual([])

  await page.goto(address)
  await step(page, '提交审批')
  await send(page, '提交审批')
  await expect(lead(page)).toContainText('待审批')
  await expect(page.getByRole('button', { name: '修改 1.1', exact: true })).toHaveCount(0)
  const own = page.getByRole('group', { name: '可以办理' })
  await expect(own.getByRole('button', { name: '批准并封存' })).toBeDisabled()
  await expect(own).toContainText('须由另一岗位办理')

  await workAs(page, demo, 'reviewer')
  await page.goto(`${demo.address}/work/queue?register=scheme`)
  await page
    .getByRole('link', { name: new RegExp(assessment) })
    .first()
    .click()
  await page.getByRole('link', { name: '打开方案' }).click()
  await expect(lead(page)).toContainText('第 2 版 · 待审批')
  await step(page, '批准并封存')
  await fill(page, { 审查意见: '与考核办法一致，同意施行' })
  await send(page, '批准并封存')
  await expect(lead(page)).toContainText('内容摘要')
  await look('scheme-approved')
  await page.setViewportSize(narrow)
  await look('scheme-narrow-approved')
  await page.setViewportSize(wide)
})

test('a new award begins as a copy, with five places and four years, and names what nobody has filled in', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.goto(`${demo.address}/work/schemes`)
  const banner = page.getByRole('row').filter({ hasText: 'banner-award' })
  await banner.getByRole('button', { name: /^复制/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('方案编号').fill('craft-award 奖')
  await dialog.getByLabel('方案名称').fill('澜安市工匠质量奖评审')
  await dialog.getByRole('button', { name: '复制', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('应为字母、数字和连字符')
  await dialog.getByLabel('方案编号').fill('craft-award')
  await dialog.getByRole('button', { name: '复制', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('澜安市工匠质量奖评审')
  await expect(faults(page)).toContainText('“审定与公示”需要的设定“公示期限”尚未填写')
  await step(page, '修改方案信息')
  await fill(page, { 名额: '5' })
  await day(page, '施行日期', dayFrom(30))
  await send(page, '修改方案信息')
  await expect(page.getByRole('main')).toContainText('名额 5 个')
  await change(page, '有效期', { 数值: '4' })
  await expect(page.getByRole('row').filter({ hasText: '有效期' })).toContainText('4 年')
  await change(page, '公示期限', { 数值: '5', 依据: '本市办法第九条' })
  await change(page, '申报期限', { 数值: '20', 依据: '本市办法第六条' })
  await expect(faults(page)).toHaveCount(0)

  await page.getByRole('button', { name: '修改 R11.2 的条件' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('要求').click()
  await page.getByTitle('有若干条记录').click()
  await panel.getByLabel('数据项').fill('有效许可')
  await page.getByTitle('有效许可与认证').click()
  await look('scheme-condition')
  expect(await barriers(page)).toEqual([])
  await panel.getByRole('button', { name: '保存条件' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'R11.2' })).toContainText('有效许可与认证')
  await look('scheme-of-an-award')
  await page.setViewportSize(narrow)
  await look('scheme-of-an-award-narrow')
})

import type { Page } from '@playwright/test'
import { enter } from './enter.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { send, stands, step } from './step.ts'
import { confirmReview, openForReview } from './work.ts'

/** Pastes a plan that calls an indicator by a name of its own, and opens that goal in the review. */
async function openPasted(page: Page, empty: Instance, year: number): Promise<void> {
  await page.goto(`${empty.address}/work/load`)
  await page
    .getByLabel('或者粘贴全文')
    .fill(
      `青岚市${year}年食品安全方案\n\n一、工作目标\n${year}年，全市“舌尖安全”抽检合格率达到98%以上。`,
    )
  await page.getByRole('button', { name: '读取文本' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('核对')
  await page.getByRole('list').getByRole('button').filter({ hasText: '舌尖安全' }).click()
}

test('an office loads a document it has never seen, corrects what was read, and confirms it', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await openForReview(page)
  const items = page.getByRole('list').getByRole('button')
  await expect(items.filter({ hasText: '产品质量监督抽查合格率' })).toContainText('≥ 95%')
  await expect(items.filter({ hasText: '加强监督抽查' })).toContainText('市市场监管局')
  await expect(items.filter({ hasText: '名牌产品' })).toHaveCount(0)
  await look('load-a-document')

  await items.filter({ hasText: '公共服务满意度' }).click()
  await page.getByLabel('数值').fill('83')
  await expect(items.filter({ hasText: '公共服务满意度' })).toContainText('≥ 83')
  await items.filter({ hasText: '保障措施' }).click()
  await page.getByRole('button', { name: '去掉这一条' }).click()
  await confirmReview(page)

  await expect(page).toHaveURL(/\/work\/outline\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('青岚市质量提升行动计划')
  await expect(page.getByText('三年来，全市质量工作基础不断夯实')).toBeVisible()
  const goal = page.getByRole('link', { name: '公共服务满意度达到82分以上' })
  await goal.click()
  await expect(page.getByRole('complementary').last()).toContainText('无数据')
  await look('outline-without-data')
})

test('an office lets its region remember what a document calls an indicator, and takes it back', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await openPasted(page, empty, 2027)
  const remember = page.getByRole('checkbox', { name: /^记住：本地区文件中/ })
  const reason = page.getByText(/按本地区别称，由.*周岚于.*记住/)
  await expect(remember).toHaveCount(0)
  await page.getByLabel('对应的指标').fill('食品质量抽检合格率')
  await page.getByLabel('对应的指标').press('Enter')
  await expect(remember).not.toBeChecked()
  await remember.click()
  await expect(page.getByText('确认文件时一并记住')).toBeVisible()
  await look('remember-an-indicator')
  await page.getByRole('button', { name: '确认', exact: true }).click()
  await expect(page).toHaveURL(/\/work\/outline\//)

  await openPasted(page, empty, 2028)
  await expect(reason).toBeVisible()
  await look('a-remembered-indicator')

  await page.goto(`${empty.address}/work/records/indicator-alias`)
  await page.getByRole('link', { name: '舌尖安全抽检合格率' }).click()
  await step(page, '撤回')
  await send(page, '撤回')
  await stands(page, '已撤回')
  await openPasted(page, empty, 2029)
  await expect(page.getByText('没有对应的指标，由部门填报')).toBeVisible()
  await expect(reason).toHaveCount(0)
})

test('goals that share their words are each found in the text, and opened from it in turn', async ({
  page,
  empty,
}) => {
  await enter(page, empty)
  await page.goto(`${empty.address}/work/load`)
  const before = Array.from({ length: 30 }, () => '质量工作基础不断夯实。').join('\n')
  const goals = '到2029年，公众满意度、游客满意度分别达到84分、82分以上。'
  await page
    .getByLabel('或者粘贴全文')
    .fill(`青岚市服务质量方案\n\n一、现状\n${before}\n二、工作目标\n${goals}`)
  await page.getByRole('button', { name: '读取文本' }).click()
  const items = page.getByRole('list').getByRole('button', { expanded: false })
  const open = page.getByRole('list').getByRole('button', { expanded: true })
  await items.filter({ hasText: '公众满意度' }).click()
  const words = page.locator('.source-text .whole').first()
  await expect(words).toBeInViewport()
  await words.click()
  await expect(open).toContainText('游客满意度')
  await words.click()
  await expect(open).toContainText('公众满意度')
})

test('a table in plain text is refused with a sentence', async ({ page, empty }) => {
  await enter(page, empty)
  await page.goto(`${empty.address}/work/load`)
  const buffer = Buffer.from('指标,数值\n合格率,95\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '指标.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('alert')).toContainText('这是表格文件')
})

test('nothing is saved of a document that is left unconfirmed', async ({ page, empty }) => {
  await enter(page, empty)
  await page.goto(`${empty.address}/work/outline`)
  const before = await page.getByRole('main').getByRole('link').count()
  await openForReview(page)
  await page.goto(`${empty.address}/work/outline`)
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(before)
})

test('a file that is no document is refused with a sentence', async ({ page, empty }) => {
  await enter(page, empty)
  await page.goto(`${empty.address}/work/load`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from('') })
  await expect(page.getByRole('alert')).toContainText('空')
})

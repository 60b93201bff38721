import { enter } from './enter.ts'
import { expect, test } from './journey.ts'
import { confirmReview, openForReview } from './work.ts'

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

import { csv, mendedRows } from './bad-rows.ts'
import { enter } from './enter.ts'
import { expect, test } from './journey.ts'
import { confirmReview, importFile, openForReview } from './work.ts'

test('a sentence of the outline leads to its figure and on to the records that prove it', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await importFile(page, '抽查结果.csv', csv(mendedRows()))
  await openForReview(page)
  await confirmReview(page)
  await expect(page).toHaveURL(/\/work\/outline\//)
  await page
    .getByRole('article')
    .getByRole('link', { name: '产品质量监督抽查合格率达到95%以上' })
    .click()
  const behind = page.getByRole('complementary').last()
  await expect(behind).toContainText('÷ 90')
  await look('outline-with-data')
  await behind.getByRole('link', { name: '证明这个数的记录' }).click()
  await expect(page.getByRole('main')).toContainText('计入指标 为 产品质量监督抽查合格率')
  await expect(page.getByRole('main')).toContainText('共90条')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText('登记或导入')
  await expect(page.getByRole('main')).toContainText('青岚市松涛商贸有限公司')
  await look('record-behind-a-figure')
})

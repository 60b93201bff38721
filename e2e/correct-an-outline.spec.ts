import { enter } from './enter.ts'
import { expect, test } from './journey.ts'
import { openForReview } from './work.ts'

test('an office merges two tasks, takes it back, and confirms what it means', async ({
  page,
  empty,
}) => {
  await enter(page, empty)
  await openForReview(page)
  const items = page.getByRole('list').getByRole('button')
  const tasks = items.filter({ hasText: '任务' })
  const before = await tasks.count()
  await items.filter({ hasText: '完善计量标准体系' }).click()
  await page.getByRole('combobox', { name: '合并' }).click()
  await page.getByTitle('上一条：加强监督抽查').click()
  await expect(tasks).toHaveCount(before - 1)
  await expect(page.getByLabel('最后期限')).toHaveValue('2026-06-30')
  await page.keyboard.press('Control+z')
  await expect(tasks).toHaveCount(before)
  await page.getByRole('button', { name: '重做' }).click()
  await expect(tasks).toHaveCount(before - 1)
  await page.getByRole('button', { name: '拆回两条' }).click()
  await expect(tasks).toHaveCount(before)
})

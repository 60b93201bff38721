import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'
import { send, stands, step } from './step.ts'

test('an officer finds all that waits by its deadline, takes one case on, and several at once', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await look('officer-today')
  await page.getByRole('link', { name: '办件', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: '办件', level: 1 })).toBeVisible()
  const rows = page.locator('.queue-table tbody tr')
  await expect(rows.first()).toBeVisible()
  await look('queue')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('queue-narrow')
  await page.setViewportSize({ width: 1440, height: 900 })
  const kinds = page.getByRole('navigation', { name: '办件种类' })
  await kinds.getByRole('link', { name: /投诉待受理/ }).click()
  await expect(rows.first()).toContainText('投诉待受理')
  const before = await rows.count()
  await rows.first().getByRole('link').first().click()
  await step(page, '受理')
  await look('accept-complaint')
  await send(page, '受理')
  await stands(page, '已受理')
  await page.goBack()
  await expect(rows).toHaveCount(before - 1)
})

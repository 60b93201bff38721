import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'

test('lists are made public by one officer, drawn by another post, and the same comes out again', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/records/draw?state=opened`)
  await page
    .getByRole('row', { name: /编制名录/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('link', { name: '打开抽取' }).click()
  await expect(page.getByRole('heading', { name: '名录', level: 2 })).toBeVisible()
  await expect(page.getByText('省级监督抽查今年已抽查同一产品')).toBeVisible()
  await look('draw-lists')
  await page.getByRole('button', { name: '公布名录' }).click()
  await expect(page.getByText('名录已公布')).toBeVisible()
  await expect(page.getByText('不能办理“抽取”')).toBeVisible()
  const address = page.url()
  await workAs(page, demo, 'dl-head')
  await page.goto(address)
  await page.getByLabel('见证').fill('双色球开奖号码 01 02 03 04 05 06 + 07')
  await page.getByRole('button', { name: '抽取', exact: true }).click()
  const result = page.locator('.draw-result')
  await expect(result.getByRole('row')).toHaveCount(5)
  await result.getByRole('button', { name: '重放' }).click()
  await expect(result.getByText('重放一致')).toBeVisible()
  await look('draw-result')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('draw-result-narrow')
})

import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'

test('a clerk finds an enterprise by two characters and reads its years, zones and samples', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-clerk')
  await page.getByRole('link', { name: '企业', exact: true }).first().click()
  const box = page.getByRole('searchbox', { name: '按名称或统一社会信用代码查找' })
  await box.fill('禾源粮油')
  await box.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: '禾源粮油' })).toHaveCount(6)
  await look('enterprises')
  await page.getByRole('link', { name: '东澜区禾源粮油加工厂' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('东澜区禾源粮油加工厂')
  const years = page.getByRole('region', { name: '企业年度情况' })
  await expect(years.getByRole('row').filter({ hasText: '规模' })).not.toHaveCount(0)
  await expect(years.getByText('不沿用上一年')).toBeVisible()
  await expect(page.getByRole('heading', { name: '监督抽查样品' })).toBeVisible()
  await look('enterprise')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('enterprise-narrow')
})

test('a sample leads to the file of the enterprise that was sampled', async ({ page, demo }) => {
  await workAs(page, demo, 'amr-clerk')
  await page.goto(`${demo.address}/work/records/sample`)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
  const firm = page.getByRole('definition').getByRole('link').first()
  const name = (await firm.textContent()) ?? ''
  await firm.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

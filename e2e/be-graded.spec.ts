import type { Page } from '@playwright/test'
import { workAs } from './demo-people.ts'
import { today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { importFile } from './work.ts'

let code = ''
let name = ''

test.describe.configure({ mode: 'serial' })

const results = (page: Page) => page.getByRole('region', { name: '评价结果' })

/** Failed batches of one enterprise, as a laboratory's sheet brings them. */
const failures = (n: number) =>
  [
    '区划代码,抽样单编号,抽样日期,产品名称,产品类别,环节,抽查级别,是否重点产品,被抽样单位,被抽样单位统一社会信用代码,检验结论',
    ...Array.from(
      { length: n },
      (_, place) =>
        `910101,PJ2026-${place + 1},${today()},电热水壶,工业产品,生产加工,市级,否,${name},${code},不合格`,
    ),
  ].join('\r\n')

const openFile = (page: Page, { address }: Instance) => page.goto(`${address}/work/parties/${code}`)

test('the office sees how many enterprises stand how, and who they are', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.getByRole('link', { name: '企业', exact: true }).click()
  await page.getByRole('link', { name: '评价结果' }).click()
  const scheme = page.getByRole('region', { name: '澜安市企业质量信用评价' })
  await expect(async () => {
    await page.reload()
    await expect(scheme.getByText(/评价 [\d,]+ 家/)).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await scheme.getByRole('link', { name: /^A 守信/ }).click()
  await look('graded-list')
  const rows = scheme.getByRole('row').filter({ hasText: '守信' })
  const firm = rows.last().getByRole('link')
  name = (await firm.textContent()) ?? ''
  await firm.click()
  code = page.url().split('/').at(-1)!
  await expect(results(page)).toContainText('A 守信')
  await expect(results(page)).toContainText('上次评价：守信')
})

test('failed batches change how an enterprise stands at once, and the page says why', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-clerk')
  await importFile(page, '不合格批次.csv', failures(3))
  await workAs(page, demo, 'office')
  await openFile(page, demo)
  await expect(results(page)).toContainText('B 基本守信 或 C 失信')
  await expect(results(page)).toContainText('上次评价：守信')
  await results(page).getByText('为什么').click()
  await expect(results(page)).toContainText('抽查不合格：有此情形，扣 15 分')
  await expect(results(page)).toContainText('行政处罚：无此情形')
  await look('graded-now')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('graded-phone')
})

test('who has no business with the region is told nothing', async ({ page, demo }) => {
  await workAs(page, demo, 'dl-officer')
  const asked = await page.request.get(`${demo.address}/api/standings/9999/credit`)
  expect(asked.status()).toBe(404)
  const stranger = await page.request.get(`${demo.address}/api/standings/party/${code}x`)
  expect(await stranger.json()).toMatchObject({ standings: [] })
})

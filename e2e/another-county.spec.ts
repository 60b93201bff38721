import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'

const outline = '澜安市质量发展纲要'
/** A county of the same city that the person does not work for. */
const elsewhere = '910104'
const refused = '您的岗位看不到它'

const place = (page: Page, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click()

/** The address of the page that opens behind the first link with these words. */
async function addressBehind(page: Page, words: string): Promise<string> {
  await page.getByRole('main').getByRole('link').filter({ hasText: words }).first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.url()
}

/** Addresses that the city's office works on: the outline, one of its tasks, a sample of another county. */
async function addressesOfTheCity(page: Page, demo: string) {
  await place(page, '纲要')
  const document = await addressBehind(page, outline)
  await page.goto(`${demo}/work/records/task`)
  const task = await addressBehind(page, '加强产品质量安全监管')
  await page.goto(
    `${demo}/work/records/sample?where=${encodeURIComponent(`{"region":"${elsewhere}"}`)}`,
  )
  const number = (await page.getByRole('row').nth(1).getByRole('link').first().textContent()) ?? ''
  const unit = (await page.getByRole('row').nth(1).getByRole('cell').nth(3).textContent()) ?? ''
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
  return { document, task, sample: page.url(), number, unit }
}

test('a person of another county finds nothing of the city: not listed, counted, found, exported or opened', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  const city = await addressesOfTheCity(page, demo.address)
  const all = await countOf(page, demo.address, 'sample')

  await workAs(page, demo, 'county')
  await expect(page.getByRole('main')).not.toContainText(outline)
  for (const [name, own] of [
    ['纲要', '东澜区质量提升实施方案'],
    ['任务', '强化校园食品安全'],
  ] as const) {
    await place(page, name)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(own)
    await expect(page.getByRole('main')).not.toContainText(outline)
  }
  await look('county-with-its-own-plan')

  await test.step('counts', async () => {
    const plan = { document: 1, task: 3, goal: 7, report: 0 }
    for (const [register, n] of Object.entries(plan))
      expect(await countOf(page, demo.address, register)).toBe(n)
    const own = await countOf(page, demo.address, 'sample')
    expect(own).toBeGreaterThan(0)
    expect(own).toBeLessThan(all)
  })

  await test.step('search', async () => {
    const found = page.getByRole('listbox')
    await page.getByRole('combobox', { name: '搜索' }).fill(outline)
    await expect(page.getByText(`没有找到“${outline}”`)).toBeVisible()
    await page.getByRole('combobox', { name: '搜索' }).fill(city.unit.slice(0, 4))
    await expect(page.getByText('正在查找…')).toHaveCount(0)
    await expect(found).not.toContainText(city.number)
    await expect(found).not.toContainText(outline)
    await page.getByRole('combobox', { name: '搜索' }).fill('')
  })

  await test.step('a filter by the other county finds nothing', async () => {
    const where = encodeURIComponent(`{"region":"${elsewhere}"}`)
    await page.goto(`${demo.address}/work/records/sample?where=${where}`)
    await expect(page.getByRole('main')).toContainText('没有符合条件的记录')
  })

  await test.step('an exported file', async () => {
    await page.goto(`${demo.address}/work/records/sample`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).click()
    await page.getByRole('link', { name: '导出 CSV' }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    const rows = text.trim().split(/\r?\n/).slice(1)
    expect(rows).toHaveLength(await countOf(page, demo.address, 'sample'))
    expect(rows.filter((row) => !row.startsWith('910101'))).toEqual([])
    expect(text).not.toContain(city.number)
  })

  await test.step('direct addresses', async () => {
    for (const address of [city.document, city.task, city.sample]) {
      await page.goto(address)
      await expect(page.getByRole('main')).toContainText(refused)
      await expect(page.getByRole('main')).not.toContainText(city.unit)
    }
    await look('county-at-the-address-of-a-record')
  })
})

/** What the page of a register says how many records it has. */
async function countOf(page: Page, demo: string, register: string): Promise<number> {
  await page.goto(`${demo}/work/records/${register}`)
  const lead = page.locator('.page-lead').filter({ hasText: /条/ })
  return Number(((await lead.textContent()) ?? '').replace(/\D/g, ''))
}

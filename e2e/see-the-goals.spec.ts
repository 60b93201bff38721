import type { Page } from '@playwright/test'
import { workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'

const phone = { width: 390, height: 844 }
const desk = { width: 1440, height: 900 }

async function openGoals(page: Page): Promise<void> {
  await page.getByRole('link', { name: '目标', exact: true }).first().click()
  await page.getByRole('heading', { name: '目标', level: 1 }).waitFor()
  await expect(lines(page).first()).toBeVisible()
}

const lines = (page: Page) => page.locator('.goal-table tbody tr:not(.goal-group)')
const state = (page: Page, word: string) =>
  page.getByRole('group', { name: '状态' }).getByRole('button', { name: new RegExp(word) })

/** Choices of the list that is open. */
const options = (page: Page) =>
  page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await options(page).filter({ hasText: option }).first().click()
}

/** The numbers of the state counts, the first of all. */
const counts = async (page: Page) =>
  (await page.locator('.goal-counts button b').allInnerTexts()).map(Number)

test('the office sees all goals of its region, and makes a department responsible for those without one', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the counts by state are of the rows, and press them apart', async () => {
    await workAs(page, demo, 'office')
    await openGoals(page)
    await look('goals')
    const [all, ...each] = await counts(page)
    expect(each.reduce((sum, n) => sum + n, 0)).toBe(all)
    await expect(lines(page)).toHaveCount(all!)
    await state(page, '滞后').click()
    await expect(lines(page)).toHaveCount(each[2]!)
    await expect(lines(page).first()).toContainText('还差')
    await state(page, '全部').click()
    await expect(lines(page)).toHaveCount(all!)
  })

  await test.step('those without a department are given one, several at once', async () => {
    await choose(page, '责任部门', '未落实责任部门')
    await expect(lines(page).filter({ hasNotText: '未落实' })).toHaveCount(0)
    const before = await lines(page).count()
    await lines(page).nth(0).getByRole('checkbox').check()
    await lines(page).nth(1).getByRole('checkbox').check()
    await page.getByRole('button', { name: '落实责任部门（2）' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '落实 2 项' }).click()
    await expect(dialog).toContainText('请选择责任部门')
    await dialog.getByRole('combobox').fill('发展和改革')
    await options(page).first().click()
    await look('goals-entrust')
    await dialog.getByRole('button', { name: '落实 2 项' }).click()
    await expect(page.getByText('已办理 2 项，0 项未办理')).toBeVisible()
    await expect(lines(page)).toHaveCount(before - 2)
    await look('goals-entrusted')
  })

  await test.step('a row leads to the goal in its outline, by keys alone', async () => {
    await page.goto(`${demo.address}/work/goals?group=department`)
    await expect(lines(page).first()).toBeVisible()
    await look('goals-by-department')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const title = await lines(page).first().locator('.goal-title a').textContent()
    await page.keyboard.press('Enter')
    const side = page.getByRole('complementary', { name: '句子背后' })
    await expect(side).toContainText(title!)
    await page.goBack()
    await page.keyboard.press('/')
    await page.keyboard.type('流通食品')
    await page.keyboard.press('Enter')
    await expect(lines(page)).toHaveCount(2)
    await lines(page).first().locator('.goal-number a').click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('合格率')
  })

  await test.step('what is shown is saved as a sheet', async () => {
    await page.goto(`${demo.address}/work/goals?domain=service`)
    await page.getByRole('button', { name: '导出' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: '目标清单 Excel' }).click()
    expect((await saved).suggestedFilename()).toMatch(/澜安市质量目标清单.*\.xlsx/)
  })
})

test('a clerk sees what the own department answers for; a county sees its own goals', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'eco-clerk')
  await openGoals(page)
  await expect(lines(page).first().getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('checkbox', { name: '只看本部门' }).check()
  await expect(lines(page)).toHaveCount(3)
  for (const line of await lines(page).all()) await expect(line).toContainText('生态环境局')
  await look('goals-of-a-department')
  await workAs(page, demo, 'county')
  await openGoals(page)
  await page.getByRole('combobox', { name: '纲要', exact: true }).click()
  await expect(options(page)).toHaveText(['全部纲要', /东澜区/])
  await workAs(page, demo, 'province')
  await page.getByRole('link', { name: '目标', exact: true }).first().click()
  await expect(page.getByText('云泽省还没有目标')).toBeVisible()
  await look('goals-none')
  await choose(page, '地区', '澜安市')
  await expect(lines(page).first()).toBeVisible()
})

test('goals and the year’s plan fit a phone, in either language, and goals fit a sheet of paper', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  for (const english of [false, true]) {
    await page.setViewportSize(desk)
    if (english) await choose(page, '语言', 'English')
    for (const path of ['goals', 'tasks/plan']) {
      const name = `${path.replace('/', '-')}${english ? '-english' : ''}`
      await page.setViewportSize(desk)
      await page.goto(`${demo.address}/work/${path}`)
      await page.getByRole('row').first().waitFor()
      await look(`${name}-desk`)
      await page.setViewportSize(phone)
      await look(`${name}-phone`)
      for (const width of [phone.width, 820, 1024]) {
        await page.setViewportSize({ width, height: 844 })
        const drawn = await page.evaluate('document.documentElement.scrollWidth')
        expect.soft(drawn, `${name} ${width}`).toBeLessThanOrEqual(width)
      }
    }
  }
  await page.setViewportSize(desk)
  await choose(page, 'Language', '简体')
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto(`${demo.address}/work/goals`)
  await lines(page).first().waitFor()
  await page.emulateMedia({ media: 'print' })
  await look('goals-paper')
  const wide = await page.evaluate('document.documentElement.scrollWidth')
  expect(wide).toBeLessThanOrEqual(794)
})

import type { Page } from '@playwright/test'
import type { Instance } from './instance.ts'

/** The invented city of the journeys on an empty instance, and its first administrator. */
export const city = { name: '青岚市', code: '9102' }
export const first = { name: '周岚', username: 'zhoulan', password: 'Qinglan-xiaohe-2026' }

/** Sets an empty instance up on its first page, or signs in where that was done. */
export async function enter(page: Page, instance: Instance): Promise<void> {
  await page.goto(`${instance.address}/work/`)
  const setUp = page.getByRole('heading', { name: '首次设置' })
  const greeting = page.getByRole('button', { name: /登录/ })
  await setUp.or(greeting).first().waitFor()
  if (await setUp.isVisible()) {
    await page.getByLabel('地区名称').fill(city.name)
    await page.getByLabel('区划代码').fill(city.code)
    await page.getByLabel('姓名').fill(first.name)
    await page.getByLabel('用户名').fill(first.username)
    await page.getByLabel('密码', { exact: true }).fill(first.password)
    await page.getByLabel('再输一次').fill(first.password)
    await page.getByRole('button', { name: '建立并进入' }).click()
  } else await signIn(page, first.username, first.password)
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
}

export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: /登录/ }).click()
}

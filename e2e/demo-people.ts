import type { Page } from '@playwright/test'
import { demoPassword, staff } from '../server/demo/staff.ts'
import { signIn } from './enter.ts'
import type { Instance } from './instance.ts'

type Username = (typeof staff)[number]['username']

/** Signs somebody of the demonstration in on their first page; whoever was signed in leaves before. */
export async function workAs(page: Page, demo: Instance, username: Username): Promise<void> {
  if (!staff.some((one) => one.username === username))
    throw new RangeError(`nobody of the demonstration is called ${username}`)
  await page.goto(`${demo.address}/work/`)
  const leave = page.getByRole('button', { name: /退出/ })
  const enter = page.getByRole('button', { name: '登录' })
  await leave.or(enter).first().waitFor()
  if (await leave.isVisible()) await leave.click()
  await signIn(page, username, demoPassword)
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
}

/** Opens what waits for the acting post on its first page. */
export async function openDuty(page: Page, title: string, word: string): Promise<void> {
  await page.getByRole('link', { name: '今日', exact: true }).first().click()
  const duty = page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: word })
  await duty.first().getByRole('link').first().click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
}

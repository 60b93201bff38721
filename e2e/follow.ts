import type { Page } from '@playwright/test'
import type { Instance } from './instance.ts'

/** The code that the public form has just told. */
export const codeOn = async (page: Page): Promise<string> =>
  ((await page.locator('.code').textContent()) ?? '').trim()

/** Opens the public page of a code; what it says. */
export async function followUp(page: Page, { address }: Instance, code: string): Promise<string> {
  await page.goto(`${address}/track`)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
  return (await page.locator('main').textContent()) ?? ''
}

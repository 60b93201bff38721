import { expect, type Locator, type Page } from '@playwright/test'
import type { Instance } from './instance.ts'
import { form } from './step.ts'

/** Offers a file to the form, whatever it is. */
export const offer = (page: Page, name: string, content: string): Promise<void> =>
  form(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

/** What may be done with the record on the page, and why something may not. */
export const offered = (page: Page): Locator => page.getByRole('group', { name: '可以办理' })

interface Sought {
  readonly register: string
  readonly words: string
}

/** Opens the first record of a register whose row has these words. */
export async function open(page: Page, { address }: Instance, sought: Sought): Promise<void> {
  const { register, words } = sought
  await page.goto(`${address}/work/records/${register}`)
  await page.getByRole('row').filter({ hasText: words }).first().getByRole('link').first().click()
  await expect(page.locator('.state-line')).toBeVisible()
}

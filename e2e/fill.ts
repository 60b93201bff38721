import { expect, type Locator, type Page } from '@playwright/test'
import { form } from './step.ts'

/** One field of the form of a step, by its title. */
const field = (page: Page, title: string): Locator =>
  form(page)
    .locator('.ant-form-item')
    .filter({ has: page.locator(`label[title="${title}"]`) })

/** Types what a form asks, by the titles of its fields. */
export async function fill(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [title, text] of Object.entries(answers))
    await field(page, title).locator('input, textarea').first().fill(text)
}

/** Types a day into a calendar field. */
export async function day(page: Page, title: string, text: string): Promise<void> {
  const input = field(page, title).locator('input')
  await input.fill(text)
  await input.press('Tab')
}

/** Chooses from the list of a field what stands there under this name; several, one after the other. */
export async function choose(page: Page, title: string, ...options: string[]): Promise<void> {
  const input = field(page, title).getByRole('combobox')
  for (const option of options) {
    await input.fill(option)
    await page
      .locator('.ant-select-dropdown:visible .ant-select-item-option')
      .and(page.getByTitle(option, { exact: true }))
      .first()
      .click()
  }
  await page.keyboard.press('Escape')
}

/** Ticks one of the answers to a question. */
export const tick = (page: Page, title: string, answer: string): Promise<void> =>
  field(page, title).getByText(answer, { exact: true }).click()

/** Hands a small file in, and waits until it has been taken. */
export async function attach(page: Page, title: string, name: string): Promise<void> {
  const buffer = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`)
  await field(page, title)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await field(page, title).getByText(/^已选/).waitFor()
}

/** Sends the form, and reads why that was refused. */
export async function refused(page: Page, name: string, says: string | RegExp): Promise<void> {
  await form(page).getByRole('button', { name, exact: true }).click()
  await expect(form(page).locator('.problem-list')).toContainText(says)
}

/** A day in Shanghai, so many days from today. */
export const dayFrom = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
export const today = (): string => dayFrom(0)

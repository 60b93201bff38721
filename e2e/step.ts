import { expect, type Locator, type Page } from '@playwright/test'

/** The form of the step that is being taken. */
export const form = (page: Page): Locator => page.locator('form.step-form')

/** Chooses a step of the record on the page and opens its form. */
export const step = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: '可以办理' }).getByRole('button', { name, exact: true }).click()

/** Sends the form, and waits until it has closed: the record on the page is then the one after the step. */
export async function send(page: Page, name: string): Promise<void> {
  await form(page).getByRole('button', { name, exact: true }).click()
  await expect(form(page)).toHaveCount(0)
}

/** The record on the page stands in a state, by its title. */
export const stands = (page: Page, state: string): Promise<void> =>
  expect(page.locator('.state-line [aria-current=step]')).toContainText(state)

/** Chooses a value of a field of the form by its words. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await form(page).getByLabel(label, { exact: true }).fill(option)
  // What is shown beside an option, such as who holds a post, is no part of its words.
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .and(page.getByTitle(option, { exact: true }))
    .first()
    .click()
  await page.keyboard.press('Escape')
}

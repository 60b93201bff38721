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

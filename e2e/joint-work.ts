import type { Page } from '@playwright/test'
import { choose, day, fill } from './fill.ts'
import type { Instance } from './instance.ts'
import { form } from './step.ts'

/** What somebody is to do in a joint action, until when; which of the two kinds takes part, and its name. */
interface Taken {
  readonly task: string
  readonly due: string
  readonly kind: '参加部门' | '参加地区'
  readonly name?: string
}

/** Fills the form by which somebody is added from the page of a joint action, and does not send it. */
export async function toList(page: Page, action: string, taken: Taken): Promise<void> {
  await page.goto(action)
  await page.locator('.register-list').getByRole('link', { name: '列入参加部门' }).click()
  await fillTaken(page, taken)
}

/** The same on a form that is open already. */
export async function fillTaken(page: Page, { task, due, kind, name }: Taken): Promise<void> {
  await page.locator('.ant-radio-button-wrapper').getByText(`列入${kind}`, { exact: true }).click()
  await fill(page, { 承担任务: task })
  await day(page, '报告期限', due)
  if (name) await choose(page, kind, name)
}

/** Sends the form that is open. */
export const keep = (page: Page, name: string): Promise<void> =>
  form(page).getByRole('button', { name, exact: true }).click()

/** What was delivered to somebody's region and not taken in, by its register. */
export const delivered = (page: Page, { address }: Instance, register: string) =>
  page.goto(`${address}/work/records/${register}?state=delivered`)

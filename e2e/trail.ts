import type { Page } from '@playwright/test'
import type { Instance } from './instance.ts'
import { expect } from './journey.ts'

/** Where the records of a story are, by the titles of their registers. */
export const places: Record<string, string> = {}
export const open = (page: Page, register: string) => page.goto(places[register]!)

/** Goes along the chain on the page of a record to another one, and remembers where it is. */
export async function follow(page: Page, register: string): Promise<void> {
  const row = page.locator('.record-chain li').filter({ hasText: register })
  await row.last().getByRole('link').click()
  await expect(page.locator('.record-chain [aria-current]')).toContainText(register)
  places[register] = page.url()
}

/** How many of how many. */
export type Parts = readonly [of: number, among: number]

/** Of what the figure of the year is made, as the page of the indicator says it. */
export async function figure(page: Page, { address }: Instance, name: string): Promise<Parts> {
  await page.goto(`${address}/work/indicators/${name}`)
  const parts = page.locator('.figure-parts').first()
  await parts.or(page.getByText('无数据')).first().waitFor()
  const said = (await parts.isVisible()) ? await parts.textContent() : ''
  const [, of = '0', among = '0'] = /(\d+) ÷ (\d+)/.exec(said ?? '') ?? []
  return [Number(of), Number(among)]
}

/** The paper that a record is printed as, on a page of its own. */
export async function printed(page: Page, paper: string): Promise<Page> {
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: paper, exact: true }).click()
  return opened
}

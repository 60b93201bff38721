import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Instance } from './instance.ts'

/** A document that the product has never seen, written for the journeys. */
export const outlineFile = join(import.meta.dirname, 'files', 'outline.txt')

/** Imports a CSV of samples as a clerk does, and waits for its end. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('link', { name: '台账', exact: true }).click()
  await page.getByRole('link', { name: /监督抽查样品/ }).click()
  await page.getByRole('button', { name: '导入' }).first().click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /开始导入/ })
    .click()
  await expect(page.getByRole('main')).toContainText('已完成')
}

/** Loads the journeys' document and leaves it on the page of its review. */
export async function openForReview(page: Page, file = outlineFile): Promise<void> {
  await page.getByRole('link', { name: '纲要', exact: true }).click()
  await page.getByRole('link', { name: /载入/ }).first().click()
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('核对')
}

/** Confirms what is under review, also where an earlier journey has kept the same document. */
export async function confirmReview(page: Page): Promise<void> {
  const asNew = page.getByRole('checkbox', { name: /仍作为新文件/ })
  if (await asNew.isVisible()) await asNew.check()
  await page.getByRole('button', { name: '确认', exact: true }).click()
  // The journeys' document always has something left to check.
  await page.getByRole('button', { name: '照样确认' }).click()
}

/** Opens a page of the records: a register's list, `register/new`, or a record. */
export const openRecords = (page: Page, { address }: Instance, path: string) =>
  page.goto(`${address}/work/records/${path}`)

/** What a description list says under a term. */
export const said = (page: Page, term: string): Locator =>
  page.getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]')

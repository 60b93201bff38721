import { readFileSync } from 'node:fs'
import { csv, faults, firstBadRow, mendedRows, mixedRows } from './bad-rows.ts'
import { enter } from './enter.ts'
import { expect, test } from './journey.ts'
import { importFile, said } from './work.ts'

test('thirty kinds of bad rows come back with place and reason, and mended, import once', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await importFile(page, '抽查结果.csv', csv(mixedRows()))
  await expect(said(page, '新增')).toHaveText('60')
  await expect(said(page, '退回')).toHaveText(String(faults.length))
  for (const [n, fault] of faults.entries()) {
    const row = page.getByRole('row').filter({
      has: page.getByRole('cell', { name: String(firstBadRow + n), exact: true }),
    })
    await expect(row).toContainText(fault.says)
  }
  await look('import-with-bad-rows')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV', exact: true }).click()
  const returned = readFileSync(await (await download).path(), 'utf8')
  expect(returned.trim().split(/\r?\n/)).toHaveLength(faults.length + 1)
  expect(returned).toContain('在日历上不存在')

  await importFile(page, '抽查结果（改正）.csv', csv(mendedRows()))
  await expect(said(page, '新增')).toHaveText(String(faults.length))
  await expect(said(page, '无变化')).toHaveText('60')
  await expect(said(page, '退回')).toHaveText('0')
})

test('what is exported can be imported again and changes nothing', async ({ page, empty }) => {
  await enter(page, empty)
  await page.goto(`${empty.address}/work/records/sample`)
  const download = page.waitForEvent('download')
  await page.getByText('导出', { exact: false }).first().click()
  await page.getByRole('link', { name: '导出 CSV' }).click()
  const exported = readFileSync(await (await download).path(), 'utf8')
  await importFile(page, '导出.csv', exported)
  await expect(said(page, '新增')).toHaveText('0')
  await expect(said(page, '变更')).toHaveText('0')
  await expect(said(page, '无变化')).toHaveText('90')
})

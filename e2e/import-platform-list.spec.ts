import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import type { Page } from '@playwright/test'
import { fileOf } from '../server/exports/table.ts'
import { openXlsx } from '../server/imports/xlsx.ts'
import { newest } from './behind.ts'
import { workAs } from './demo-people.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, step } from './step.ts'
import { said } from './work.ts'

const headings = [
  '登记编号',
  '登记时间',
  '信息类型',
  '被投诉方',
  '投诉内容',
  '投诉人',
  '联系电话',
  '争议金额',
  '流转状态',
  '所属网格',
]
const numberOf = (n: number) => `19101010020261106${String(n).padStart(6, '0')}`
const line = (n: number, status: string, change: Readonly<Record<string, string>> = {}) => {
  const cells: Record<string, string> = {
    登记编号: numberOf(n),
    登记时间: '2026-11-06 09:12:00',
    信息类型: '投诉',
    被投诉方: '东澜区云桥电器有限公司',
    投诉内容: `电饭锅漏电，第 ${n} 次反映`,
    投诉人: '林不言',
    联系电话: '13900000000',
    争议金额: '￥299.00',
    流转状态: status,
    所属网格: '第三网格',
    ...change,
  }
  return headings.map((heading) => cells[heading]!)
}

/** A list as the platform exports it: every cell is a text. */
const workbook = (rows: string[][]): Promise<Buffer> => {
  const columns = headings.map((title) => ({ title, kind: 'text' as const, width: 16 }))
  return buffer(fileOf({ title: '投诉清单', columns, rows }, 'xlsx').body)
}

const open = (page: Page, demo: Instance) =>
  page.goto(`${demo.address}/work/records/channel-record`)
const dialog = (page: Page) => page.getByRole('dialog')

async function choose(page: Page, name: string, rows: string[][]): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const file = { name, mimeType, buffer: await workbook(rows) }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(dialog(page).getByText('识别为全国12315平台清单')).toBeVisible()
}
async function start(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: '开始导入' }).click()
  await expect(page.getByRole('main')).toContainText('已完成')
}

test.describe.configure({ mode: 'serial' })

test('a list of the platform is taken in, a column that it calls otherwise is shown once and remembered', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-intake')
  await open(page, demo)
  await choose(page, '12315清单.xlsx', [
    line(1, '待受理'),
    line(2, '待受理'),
    line(3, '待受理', { 登记时间: '十一月六日' }),
    line(4, '待受理', { 登记编号: '' }),
    line(5, '办理中'),
  ])
  await expect(dialog(page)).toContainText(
    '没有对应字段、不导入的列：“投诉人”、“联系电话”、“流转状态”、“所属网格”',
  )
  await expect(dialog(page).getByRole('alert')).toContainText('缺少必填列：平台办理状态')
  await expect(dialog(page).getByRole('button', { name: '开始导入' })).toBeDisabled()
  await look('platform-list-missing')
  await dialog(page).getByLabel('“流转状态”列是').click()
  await page.getByTitle('平台办理状态', { exact: true }).last().click()
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  await dialog(page).getByLabel('记住这份列名对照').check()
  await look('platform-list-mapped')
  await start(page)
  await expect(said(page, '新增')).toHaveText('3')
  await expect(said(page, '退回')).toHaveText('2')
  await expect(page.getByRole('row', { name: /十一月六日/ })).toContainText('4')
  await expect(page.getByRole('row', { name: /“平台编号”不能为空/ })).toContainText('5')
  await look('platform-list-imported')
  await open(page, demo)
  await page
    .getByRole('row', { name: new RegExp(numberOf(1)) })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByText('全国12315平台').first()).toBeVisible()
  await expect(page.getByText('¥ 299.00').first()).toBeVisible()
  await expect(page.getByText('13900000000')).toHaveCount(0)
  await step(page, '接收为来件')
  await send(page, '接收为来件')
})

test('the next list says how things stand there, and changes nothing else', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-intake')
  await open(page, demo)
  await choose(page, '12315清单（2）.xlsx', [
    line(1, '已受理'),
    line(2, '不予受理'),
    line(5, '办理中'),
  ])
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  await look('platform-list-again')
  await start(page)
  await expect(said(page, '新增')).toHaveText('0')
  await expect(said(page, '变更')).toHaveText('2')
  await expect(said(page, '无变化')).toHaveText('1')
  await open(page, demo)
  const row = page.getByRole('row', { name: new RegExp(numberOf(1)) })
  await expect(row).toContainText('已受理')
  await expect(row).toContainText('已接收')
  await page.goto(`${demo.address}/work/records/import-source`)
  await page.getByRole('link', { name: '全国12315平台清单' }).click()
  await expect(page.getByText('流转状态 → 平台办理状态').first()).toBeVisible()
  await look('import-source')
})

test('ten thousand lines come in while the desk goes on working', async ({ page, demo, look }) => {
  test.setTimeout(240_000)
  await workAs(page, demo, 'dl-intake')
  await open(page, demo)
  const lines = Array.from({ length: 10_000 }, (_, n) => line(n + 1000, '待受理'))
  await choose(page, '12315全部.xlsx', [...lines, line(99_999, '待受理', { 登记时间: '13月' })])
  await dialog(page).getByRole('button', { name: '开始导入' }).click()
  await expect(page).toHaveURL(/\/jobs\//)
  const job = page.url()
  await page.getByRole('link', { name: '办件', exact: true }).first().click()
  await expect(page.locator('.queue-table tbody tr').first()).toBeVisible()
  await page.goto(job)
  await expect(page.getByRole('main')).toContainText('已完成', { timeout: 180_000 })
  await expect(said(page, '新增')).toHaveText('10,000')
  await expect(said(page, '退回')).toHaveText('1')
  await expect(page.getByRole('row', { name: /13月/ })).toContainText('10002')
  await look('platform-list-of-ten-thousand')
})

test('answers go back as a spreadsheet in the columns of the platform', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-intake')
  const answered = await newest(page, 'channel-record', { externalNo: numberOf(2) })
  await page.goto(`${demo.address}/work/records/channel-record/${answered}`)
  await step(page, '填写答复')
  await form(page).getByLabel('答复内容').fill('=已调解，双方和解')
  await send(page, '填写答复')
  await open(page, demo)
  await page.getByRole('button', { name: '导出答复' }).click()
  await look('export-replies')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '全国12315平台的答复 Excel' }).click()
  const path = await (await download).path()
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  const rows = []
  for await (const { cells } of (await openXlsx(path)).rows()) rows.push(cells)
  expect(rows[0]).toEqual(['登记编号', '办理状态', '答复内容', '答复日期'])
  expect(rows).toContainEqual([
    numberOf(2),
    '已答复',
    '=已调解，双方和解',
    expect.stringMatching(/^\d{4}-\d{2}-\d{2}/),
  ])
})

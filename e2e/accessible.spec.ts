import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { demoPassword } from '../server/demo/staff.ts'
import { barriers } from './barriers.ts'
import { workAs } from './demo-people.ts'
import { enter, signIn } from './enter.ts'
import { expect, test } from './journey.ts'
import { form } from './step.ts'
import { openForReview } from './work.ts'

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await expect(page.getByText('正在读取…')).toHaveCount(0)
}

/** Pages with an address of their own. */
const pages = [
  '',
  'queue',
  'standings',
  'standings?region=9101&scheme=credit&grade=A',
  'schemes',
  'schemes/compare',
  'reminding',
  'outline',
  'load',
  'goals',
  'goals?group=department',
  'tasks',
  'tasks/plan',
  'tasks/returns',
  'supervision',
  'supervision/slips/new',
  'complaints/statistics',
  'indicators',
  'indicators/pass-rate',
  'parties',
  'parties/91910101MA0002707N',
  'records',
  'records/sample',
  'records/report',
  'records/sample/new',
  'records/sample/many',
  'records/nothing',
  'jobs',
  'audit',
  'organisation',
  'organisation?tab=departments',
  'organisation?tab=groups',
  'organisation?tab=responsibility',
  'organisation/slips',
  'organisation/hand-over',
  'second-factor',
  'outline/9101.00000000-0000-4000-8000-000000000000',
]

test('nobody is kept out of a page of the workbench', async ({ page, demo }) => {
  // Some seconds for each page.
  test.setTimeout(240_000)
  await page.goto(`${demo.address}/work/`)
  await page.getByLabel('用户名').waitFor()
  expect.soft(await barriers(page), '登录').toEqual([])
  await workAs(page, demo, 'office')
  for (const path of pages) {
    await open(page, `${demo.address}/work/${path}`)
    expect.soft(await barriers(page), path).toEqual([])
  }
  await workAs(page, demo, 'dl-officer')
  for (const path of ['', 'queue']) {
    await open(page, `${demo.address}/work/${path}`)
    expect.soft(await barriers(page), `执法人员 ${path}`).toEqual([])
  }
})

test('every page is looked at, and none is wider than a phone', async ({ page, demo }) => {
  // Some seconds for each page.
  test.setTimeout(240_000)
  const router = join(import.meta.dirname, '..', 'workbench', 'app', 'router.tsx')
  const routes = [...readFileSync(router, 'utf8').matchAll(/\bpath: '\/([^'$]*)'/g)]
  expect(pages).toEqual(expect.arrayContaining(routes.map(([, path]) => path)))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${demo.address}/work/`)
  await signIn(page, 'office', demoPassword)
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
  for (const path of pages) {
    await open(page, `${demo.address}/work/${path}`)
    expect
      .soft(await page.evaluate('document.documentElement.scrollWidth'), path)
      .toBeLessThanOrEqual(390)
  }
})

test('nor of what opens on its pages: a sentence, a record, a form, an import', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await open(page, `${demo.address}/work/tasks`)
  await page.getByRole('link', { name: '加强产品质量安全监管', exact: true }).first().click()
  await page.getByRole('heading', { name: '内容', exact: true }).first().waitFor()
  expect.soft(await barriers(page), '任务').toEqual([])
  await open(page, `${demo.address}/work/outline`)
  await page.getByRole('main').getByRole('link').filter({ hasText: '质量发展纲要' }).first().click()
  await page.getByRole('main').locator('[id^=item-]').first().click()
  await page.getByRole('complementary', { name: '句子背后' }).waitFor()
  expect.soft(await barriers(page), '纲要中的目标').toEqual([])
  await page.getByRole('main').locator('[id^=item-]').last().click()
  expect.soft(await barriers(page), '纲要中的任务').toEqual([])
  await open(page, `${demo.address}/work/records/task`)
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('heading', { name: '内容' }).waitFor()
  await page.getByRole('group', { name: '可以办理' }).getByRole('button').first().click()
  await form(page).waitFor()
  expect.soft(await barriers(page), '办理任务').toEqual([])
  await look('step-of-a-task')
  await open(page, `${demo.address}/work/records/sample`)
  await page.getByRole('button', { name: '导入' }).click()
  await page.getByRole('dialog').waitFor()
  expect.soft(await barriers(page), '导入').toEqual([])
})

test('nor of what a clerk works with: searching, filters, a view, several at once, a form to correct', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'office')
  await page.keyboard.press('/')
  expect.soft(await barriers(page), '尚未输入').toEqual([])
  await page.keyboard.type('质量')
  await page.getByRole('option').first().waitFor()
  expect.soft(await barriers(page), '搜索').toEqual([])
  await page.getByRole('combobox', { name: '搜索' }).fill('没有的东西')
  await page.getByText('没有找到').waitFor()
  expect.soft(await barriers(page), '没有找到').toEqual([])
  await open(page, `${demo.address}/work/records/task?q=质量`)
  await page.getByRole('button', { name: '添加条件' }).click()
  expect.soft(await barriers(page), '添加条件').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '保存为视图' }).click()
  expect.soft(await barriers(page), '保存视图').toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('thead .ant-checkbox-input').check()
  const chosen = page.getByRole('region', { name: '已选的记录' })
  expect.soft(await barriers(page), '已选').toEqual([])
  await chosen.getByRole('button', { name: /剔除/ }).click()
  await page.getByRole('dialog').waitFor()
  expect.soft(await barriers(page), '批量').toEqual([])
  await open(page, `${demo.address}/work/records/sample/new`)
  await form(page).locator('[type=submit]').click()
  await page.getByRole('alert').waitFor()
  expect.soft(await barriers(page), '需要改正').toEqual([])
})

test('nor of the first page of an instance and the review of a document', async ({
  page,
  empty,
}) => {
  await page.goto(`${empty.address}/work/`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  expect.soft(await barriers(page), '首次设置或登录').toEqual([])
  await enter(page, empty)
  expect.soft(await barriers(page), '今日').toEqual([])
  await openForReview(page)
  expect.soft(await barriers(page), '核对').toEqual([])
})

test('nor of a public page, on a desk or in the hand', async ({ page, demo }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    for (const path of ['', 'help', 'nothing', '?lang=en']) {
      await open(page, `${demo.address}/${path}`)
      expect.soft(await barriers(page), `${width} ${path}`).toEqual([])
    }
    await open(page, demo.address)
    await page.getByRole('listitem').getByRole('link').first().click()
    await page.getByRole('article').locator('summary').first().click()
    expect.soft(await barriers(page), `${width} 纲要`).toEqual([])
  }
})

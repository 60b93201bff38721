import type { Page } from '@playwright/test'
import { sampleAnswers, sampleHeaders } from '../server/testing/samples.ts'
import { city, enter, first, signIn } from './enter.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form } from './step.ts'

test.use({ alone: 'keep-a-register' })

/** The cells of one sample, by number and day. */
const row = (n: number, day: string) =>
  Object.values({
    ...sampleAnswers(n),
    sampleNo: `ML${n}`,
    sampledOn: day,
    sampledUnit: `${city.name}松涛${n}厂`,
    conclusion: n % 2 ? '合格' : '不合格',
  })
const copied = (rows: readonly (readonly unknown[])[]) =>
  [sampleHeaders, ...rows].map((cells) => cells.join('\t')).join('\n')

/** Pastes into the focused element what a spreadsheet would have copied. */
const paste = (page: Page, text: string) =>
  page.evaluate(`(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(event)
  })()`)

async function open(page: Page, instance: Instance, path: string): Promise<void> {
  await page.goto(`${instance.address}/work/${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

const conclusion = async (page: Page, value: string) => {
  await page.getByRole('button', { name: '添加条件' }).click()
  await page.getByRole('combobox', { name: '按什么筛选' }).click()
  await page.getByTitle('检验结论', { exact: true }).last().click()
  await page.getByRole('combobox', { name: '检验结论' }).click()
  await page.getByTitle(value, { exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '筛选', exact: true }).click()
}

test('a clerk pastes a table, keeps a view of it, and withdraws several at once', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await open(page, empty, 'records/sample')
  await expect(page.getByRole('main')).toContainText('还没有记录')
  await look('a-register-without-records')

  await test.step('a pasted cell that does not hold says why, and mended, all is saved together', async () => {
    await page.getByRole('link', { name: '录入多条' }).click()
    await page.getByLabel('第1行 抽样单编号').focus()
    await paste(
      page,
      copied([
        row(1, '2026-03-01'),
        row(2, '2026-02-30'),
        row(3, '2026-03-03'),
        row(4, '2026-03-04'),
      ]),
    )
    await expect(page.getByRole('table')).toContainText('在日历上不存在')
    await expect(page.getByRole('button', { name: '保存4条' })).toBeDisabled()
    await look('a-pasted-table')
    await page.getByLabel('第2行 抽样日期').fill('2026-03-02')
    await page.getByRole('button', { name: '保存4条' }).click()
    await expect(page.locator('.page-lead')).toContainText('共4条')
  })

  await test.step('a view is there again after signing in elsewhere', async () => {
    await conclusion(page, '不合格')
    await expect(page.locator('.page-lead')).toContainText('共2条')
    await page.getByRole('button', { name: '保存为视图' }).click()
    await page.getByLabel('视图名称').fill('今年不合格')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect(page.getByRole('button', { name: '今年不合格', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await page.evaluate('localStorage.clear()')
    await open(page, empty, 'records/sample')
    await page.getByRole('button', { name: '今年不合格', exact: true }).click()
    await expect(page.locator('.page-lead')).toContainText('共2条')
    await look('a-view-of-a-list')
  })

  await test.step('each of several has its own result, and those refused can be tried again', async () => {
    await page
      .getByLabel('Select all')
      .or(page.locator('thead .ant-checkbox-input'))
      .first()
      .check()
    await page.getByRole('button', { name: '撤销登记' }).click()
    await page.getByLabel('撤销原因').fill('重复登记')
    await form(page)
      .getByRole('button', { name: /撤销登记/ })
      .click()
    await expect(page.getByRole('dialog')).toContainText('已办理2条')
    await page.getByRole('button', { name: '完成' }).click()
    await page.getByRole('button', { name: '全部', exact: true }).click()
    await page.locator('thead .ant-checkbox-input').check()
    await page
      .getByRole('region', { name: '已选的记录' })
      .getByRole('button', { name: /撤销登记/ })
      .click()
    await page.getByLabel('撤销原因').fill('再试')
    await form(page)
      .getByRole('button', { name: /撤销登记/ })
      .click()
    const result = page.getByRole('dialog')
    await expect(result).toContainText('已办理2条 · 未办理2条')
    await expect(result.getByRole('listitem').first()).toContainText(
      '记录处于“已撤销”，不能办理“撤销登记”',
    )
    await look('several-at-once')
    await expect(result.getByRole('button', { name: '改过后再办理这2条' })).toBeVisible()
    await page.getByRole('button', { name: '完成' }).click()
  })
})

test('what was filled in is not lost, and of two who edit one record the second sees what the first wrote', async ({
  page,
  browser,
  empty,
  look,
}) => {
  await enter(page, empty)
  const name = page.getByLabel('全称')
  await open(page, empty, 'records/department/new')
  await page.getByLabel('部门代码', { exact: true }).fill('lx')
  await name.fill('林溪局')
  await page.reload()
  await expect(page.getByText('已恢复草稿')).toBeVisible()
  await expect(name).toHaveValue('林溪局')
  await page.getByRole('button', { name: '放弃草稿' }).click()
  await expect(name).toHaveValue('')
  await form(page).getByRole('button', { name: '登记或导入' }).click()
  await expect(page.getByRole('alert')).toContainText('2处需要改正')
  await look('a-form-to-correct')
  await page.getByLabel('部门代码', { exact: true }).fill('lx')
  await name.fill('林溪局')
  await form(page).getByRole('button', { name: '登记或导入' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('林溪局')

  const second = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await enter(second, empty)
  await second.goto(page.url())
  const begin = async (on: Page, as: string) => {
    await on
      .getByRole('group', { name: '可以办理' })
      .getByRole('button', { name: '登记或导入' })
      .click()
    await on.getByLabel('全称').fill(as)
  }
  await begin(page, '林溪一局')
  await begin(second, '林溪二局')
  const save = (on: Page) => form(on).getByRole('button', { name: '登记或导入' }).click()
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('林溪一局')
  await save(second)
  await expect(second.getByText('您填写期间，这条记录有了变动')).toBeVisible()
  await expect(second.getByText('对方改为')).toBeVisible()
  await second.getByRole('radio', { name: /您填的/ }).check()
  await second.getByRole('button', { name: '按以上选择提交' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('林溪二局')
  await second.context().close()
})

test('one box finds everything by keyboard, and the pages speak English', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await page.keyboard.press('/')
  await expect(page.getByText('输入两个字即可查找')).toBeVisible()
  await page.keyboard.type('松涛')
  const found = page.getByRole('listbox', { name: '搜索结果' })
  await expect(found.getByRole('group', { name: '监督抽查样品' }).getByRole('option')).toHaveCount(
    4,
  )
  await look('found')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/work\/records\/sample\/9102~/)
  await page.keyboard.press('/')
  await expect(page.getByText('最近打开')).toBeVisible()
  await page.keyboard.type('没有的东西')
  await expect(page.getByText('没有找到“没有的东西”')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.evaluate(`localStorage.setItem('zhiheng.language', 'en')`)
  for (const path of [
    'records',
    'records/sample',
    'records/sample/new',
    'records/sample/many',
    'indicators',
  ]) {
    await open(page, empty, path)
    await expect(page.getByRole('main')).not.toContainText('Loading')
    const words = (await page.getByRole('main').textContent()) ?? ''
    const chinese = words.match(/\p{Script=Han}+/gu) ?? []
    // What remains are the names that somebody gave.
    expect(
      chinese.filter((word) => !/青岚市|电热水壶|今年不合格|^厂$/.test(word)),
      path,
    ).toEqual([])
  }
  await look('a-register-in-english')
})

test('a sign-in that has expired says so, and leads back to the page and to what was filled in', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await open(page, empty, 'records/department/new')
  await page.getByLabel('全称').fill('写了一半的单位')
  await page.context().clearCookies()
  await page.getByRole('link', { name: '审计' }).click()
  await expect(page.getByText('登录已失效，请重新登录')).toBeVisible()
  await look('an-expired-sign-in')
  await signIn(page, first.username, first.password)
  await expect(page.getByRole('heading', { name: '审计', level: 1 })).toBeVisible()
  await open(page, empty, 'records/department/new')
  await expect(page.getByLabel('全称')).toHaveValue('写了一半的单位')
})

test('an address that leads nowhere, and one with a dot, have a page that says so', async ({
  page,
  empty,
}) => {
  await enter(page, empty)
  for (const path of [
    'outline/9101.nothing',
    'records/nothing',
    'nowhere',
    'records/sample/9101~x.json',
  ]) {
    await open(page, empty, path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText('没有这个页面')
  }
})

import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { workAs } from './demo-people.ts'
import { enter } from './enter.ts'
import { expect, test } from './journey.ts'
import { confirmReview, openForReview, outlineFile } from './work.ts'

test.use({ alone: 'correct-an-outline' })

test('an office merges two tasks, takes it back, and confirms what it means', async ({
  page,
  empty,
}) => {
  await enter(page, empty)
  await openForReview(page)
  const items = page.getByRole('list').getByRole('button')
  const tasks = items.filter({ hasText: '任务' })
  const before = await tasks.count()
  await items.filter({ hasText: '完善计量标准体系' }).click()
  await page.getByRole('combobox', { name: '合并' }).click()
  await page.getByTitle('上一条：加强监督抽查').click()
  await expect(tasks).toHaveCount(before - 1)
  await expect(page.getByLabel('最后期限')).toHaveValue('2026-06-30')
  await page.keyboard.press('Control+z')
  await expect(tasks).toHaveCount(before)
  await page.getByRole('button', { name: '重做' }).click()
  await expect(tasks).toHaveCount(before - 1)
  await page.getByRole('button', { name: '拆回两条' }).click()
  await expect(tasks).toHaveCount(before)
})

const confirm = (page: Page) => page.getByRole('button', { name: '确认', exact: true })

/** What the city printed anew: one target, one task's words; one goal went. */
const corrected = readFileSync(outlineFile, 'utf8')
  .replace('满意度达到82分', '满意度达到85分')
  .replace('创建省级优质工程20项', '持续提升工程质量')
  .replace('每年对重点产品', '每年对重点产品和进口产品')

async function choose(page: Page, text: string) {
  const buffer = Buffer.from(text)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '更正.txt', mimeType: 'text/plain', buffer })
}

test('a corrected text is compared with the kept one, and takes its place with a reason', async ({
  page,
  empty,
  look,
}) => {
  await enter(page, empty)
  await openForReview(page)
  await confirmReview(page)
  await expect(page).toHaveURL(/\/work\/outline\//)

  await test.step('the same document again is recognised', async () => {
    await page.goto(`${empty.address}/work/load`)
    await choose(page, corrected)
    const note = page.getByRole('region', { name: '已有同一份文件' })
    await expect(note).toContainText('这个文号已经载入过')
    await expect(confirm(page)).toBeDisabled()
    await note.getByRole('checkbox').check()
    await expect(confirm(page)).toBeEnabled()
    await look('the-same-document')
    await note.getByRole('button', { name: /作为更正文本重新载入/ }).click()
  })

  const group = (title: string) =>
    page.locator('.change-group').filter({ has: page.locator('h2', { hasText: title }) })
  await expect(group('改写')).toContainText('82 → 现在85')
  await expect(group('改写')).toContainText('和进口产品')
  await expect(group('删去')).toContainText('省级优质工程')
  await look('a-corrected-text')

  await test.step('a person sets two apart that were paired, and pairs them again', async () => {
    const task = group('改写').getByRole('listitem').filter({ hasText: '加强监督抽查' })
    await task.getByRole('button', { name: '不是同一条' }).click()
    await expect(group('新增')).toContainText('加强监督抽查')
    await expect(group('删去')).toContainText('加强监督抽查')
    await group('新增').getByRole('combobox', { name: '其实接着原来的' }).click()
    await page.locator('.ant-select-item').filter({ hasText: '加强监督抽查' }).click()
    await expect(group('改写')).toContainText('和进口产品')
  })

  await page.getByRole('button', { name: '确认更正' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('删去 1 条')
  await dialog.getByLabel(/更正原因/).fill('印刷有误')
  await dialog.getByRole('button', { name: '确认更正' }).click()

  await expect(page).toHaveURL(/\/work\/outline\//)
  await page.getByRole('link', { name: '公共服务满意度达到85分以上' }).click()
  await page.getByRole('link', { name: '这个目标的办理记录' }).click()
  await expect(page.getByRole('main')).toContainText('印刷有误')
  await page.goBack()
  await page.getByRole('link', { name: '载入更正文本', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('载入更正文本')
})

const tally = (page: Page, label: string) =>
  page.locator('.tally > div').filter({ hasText: label }).locator('dd')

test('a document of another region is noticed, and a name is learned only when a person says so', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await test.step('the county that issued it', async () => {
    await page.goto(`${demo.address}/work/load`)
    await choose(page, readFileSync(outlineFile, 'utf8').replaceAll('青岚市', '青禾县'))
    const note = page.getByRole('region', { name: '地区不一致' })
    await expect(note).toContainText('与载入地区澜安市不一致')
    await expect(tally(page, '部门未对应')).toHaveText('0')
    await note.getByRole('button', { name: '载入到青禾县' }).click()
    await expect(note).toHaveCount(0)
    await expect(tally(page, '部门未对应')).not.toHaveText('0')
  })

  const text = readFileSync(outlineFile, 'utf8')
    .replaceAll('青岚市', '澜安市')
    .replace('（市市场监管局负责）', '（市量标办负责）')
  const open = async () => {
    await page.goto(`${demo.address}/work/load`)
    await choose(page, text)
    await page.getByRole('button', { name: /完善计量标准体系/ }).click()
  }
  await open()
  await expect(tally(page, '部门未对应')).toHaveText('1')
  await page.getByRole('combobox', { name: '“市量标办”对应的部门' }).fill('财政')
  await page.keyboard.press('Enter')
  await expect(page.getByText('以后都把“市量标办”认作澜安市财政局？')).toBeVisible()
  await look('a-name-to-remember')
  await expect(tally(page, '部门未对应')).toHaveText('0')
  await page.getByRole('button', { name: '记住' }).click()
  await expect(page.getByText('已记住')).toBeVisible()
  await open()
  await expect(tally(page, '部门未对应')).toHaveText('0')

  await page.getByRole('combobox', { name: '配合部门' }).fill('市教育局')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /完善计量标准体系/ })).toContainText('澜安市教育局')
  await expect(tally(page, '部门未对应')).toHaveText('0')
})

test('a review that was left is gone on with, and what is in doubt is listed before it is confirmed', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.goto(`${demo.address}/work/load`)
  await choose(page, readFileSync(outlineFile, 'utf8').replaceAll('青岚市', '澜安市'))
  await page.getByRole('button', { name: /完善计量标准体系/ }).click()
  await page.getByLabel('任务标题').fill('编制计量标准目录')

  await page.getByRole('link', { name: '指标', exact: true }).click()
  const leaving = page.getByRole('dialog', { name: '这份文件还没有确认' })
  await leaving.getByRole('button', { name: '继续核对' }).click()
  await expect(page.getByLabel('任务标题')).toHaveValue('编制计量标准目录')
  await page.getByRole('link', { name: '指标', exact: true }).click()
  await leaving.getByRole('button', { name: '离开', exact: true }).click()
  await expect(page).toHaveURL(/indicators/)

  await page.goto(`${demo.address}/work/load`)
  await page.getByRole('button', { name: '接着核对' }).click()
  await expect(page.getByRole('button', { name: /编制计量标准目录/ })).toBeVisible()
  await confirm(page).click()
  const doubts = page.getByRole('dialog', { name: /还有 \d+ 项需要核对/ })
  await look('what-is-in-doubt')
  await doubts.getByRole('button', { name: '照样确认' }).click()
  await expect(page).toHaveURL(/\/work\/outline\//)
  await page.goto(`${demo.address}/work/load`)
  await expect(page.getByText('或者粘贴全文')).toBeVisible()
  await expect(page.getByRole('button', { name: '接着核对' })).toHaveCount(0)
})

test('a goal without a figure counts only when it is ticked, and repairs show what was there', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.goto(`${demo.address}/work/load`)
  const source = readFileSync(outlineFile, 'utf8')
    .replaceAll('青岚市', '澜安市')
    .replace('〔2025〕8号', '〔2025〕18号')
    .replace('2025—2027年）', '2025—2027年修订）')
  const text = `${source}\n。ㄒ唬┙ㄔO目標\n`
  await choose(page, text)
  await page.getByText('已修复 1 处乱码，逐处核对').click()
  await expect(page.locator('.repairs')).toContainText('。ㄒ唬┙ㄔO')

  const goals = tally(page, '目标')
  const before = Number(await goals.textContent())
  const ambition = page.getByRole('checkbox', { name: /全市质量水平明显提升/ })
  await expect(ambition).not.toBeChecked()
  await ambition.check()
  await expect(goals).toHaveText(String(before + 1))
  await look('a-goal-without-a-figure')
  await confirmReview(page)
  await expect(page).toHaveURL(/\/work\/outline\//)
  await page.getByRole('article').getByRole('link', { name: '全市质量水平明显提升' }).click()
  await expect(page.getByRole('complementary').last()).toContainText('全市质量水平明显提升')

  await page.getByRole('link', { name: '载入更正文本', exact: true }).click()
  await choose(page, text)
  await expect(page.getByText('没有改写')).toBeVisible()
  await expect(page.getByText('没有新增')).toBeVisible()
  await expect(page.getByText('没有删去')).toBeVisible()
})

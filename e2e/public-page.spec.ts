import type { Browser, Page } from '@playwright/test'
import { openDuty, workAs } from './demo-people.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { confirmReview, openForReview } from './work.ts'

const outline = '澜安市质量发展纲要'
const second = '青岚市质量提升行动计划'
const phone = { width: 390, height: 844 }

const fits = async (page: Page) =>
  expect(
    await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  ).toBeLessThanOrEqual(0)

test.describe('with scripts switched off', () => {
  // The pages forbid fonts of their own; a screenshot on a bare machine needs one.
  test.use({ javaScriptEnabled: false, bypassCSP: true })

  test('anybody finds the published outline, its states, and what stands behind a sentence', async ({
    page,
    demo,
    look,
  }) => {
    await page.goto(demo.address)
    await look('public-home')
    const document = page.getByRole('listitem').filter({ hasText: outline })
    await expect(document).toContainText('已达成')
    await document.getByRole('link').click()

    await expect(page.getByRole('heading', { level: 1 })).toContainText(outline)
    const paper = page.getByRole('article')
    await expect(paper).toContainText('工业产品质量监督抽查合格率达到94%以上')
    for (const word of ['已达成', '正常推进', '滞后', '逾期', '无数据'])
      await expect(paper).toContainText(word)
    const promise = paper.getByRole('listitem').filter({ hasText: '工业产品质量监督抽查合格率' })
    await expect(promise.first().getByText('来源')).toBeHidden()
    await promise.first().locator('summary').click()
    const behind = promise.first()
    await expect(behind.getByText('来源')).toBeVisible()
    await expect(behind).toContainText('÷')
    await expect(behind).toContainText('产品质量法')
    await look('public-outline')
  })

  test('it reads as well on a phone', async ({ page, demo, look }) => {
    await page.setViewportSize(phone)
    await page.goto(demo.address)
    await fits(page)
    await page.getByRole('listitem').filter({ hasText: outline }).getByRole('link').click()
    await expect(page.getByRole('article')).toContainText('正常推进')
    await fits(page)
    await look('public-outline-on-a-phone')
  })

  test('an address that nothing is at answers with a page that says so', async ({
    page,
    demo,
    look,
  }) => {
    const answer = await page.goto(
      `${demo.address}/outline/9101.00000000-0000-4000-8000-000000000000`,
    )
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面')
    await look('public-page-that-is-not-there')
  })
})

test('the city publishes a document only with a second post; until then the public is told nothing', async ({
  browser,
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await openForReview(page)
  await confirmReview(page)
  await expect(page).toHaveURL(/\/work\/outline\//)
  const address = page.url().split('/').at(-1) ?? ''
  const publicAddress = `${demo.address}/outline/${address}`
  expect(await seenByThePublic(browser, demo, publicAddress)).toEqual({ status: 404, listed: 0 })

  const publication = page.getByRole('main').locator('.publication')
  await expect(publication).toContainText('未公开')
  await expect(publication).toContainText('公开属性：主动公开')
  await publication.getByRole('link').click()
  const offered = page.getByRole('group', { name: '可以办理' })
  await expect(offered.getByRole('button', { name: '审查并公开' })).toBeDisabled()
  await expect(offered).toContainText('上一步是您办的，须由另一岗位办理')
  await look('publishing-by-the-same-post')
  expect(await seenByThePublic(browser, demo, publicAddress)).toEqual({ status: 404, listed: 0 })
  await page.getByRole('link', { name: '今日', exact: true }).first().click()
  await expect(page.locator('.duty-list')).not.toContainText('公开审查')

  await workAs(page, demo, 'reviewer')
  await openDuty(page, second, '公开审查')
  await step(page, '审查并公开')
  await form(page).getByLabel('审查意见').fill('原文与公开属性均已核对，同意公开')
  await send(page, '审查并公开')
  await stands(page, '已公开')
  expect(await seenByThePublic(browser, demo, publicAddress)).toEqual({ status: 200, listed: 1 })
})

/** What somebody who is not signed in, with scripts off, gets at the document's address and on the first page. */
async function seenByThePublic(browser: Browser, demo: Instance, address: string) {
  const visitor = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
  const page = await visitor.newPage()
  const answer = await page.goto(address)
  await page.goto(demo.address)
  const listed = await page.getByRole('link').filter({ hasText: second }).count()
  await visitor.close()
  return { status: answer?.status(), listed }
}

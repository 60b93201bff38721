import type { Page } from '@playwright/test'
import { goodsMaker, laboratory } from '../server/demo/case-staff.ts'
import { newest, takeStep, upload } from './behind.ts'
import { workAs } from './demo-people.ts'
import { attach, choose, day, dayFrom, fill, refused, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

// What is final here is on no other journey's desk.
test.use({ alone: 'publish-results' })
test.describe.configure({ mode: 'serial' })

const sampledOn = dayFrom(-3)
const title = '东澜区电热水壶监督抽查结果公告'
const docNo = '东市监公告〔2026〕7号'
let notice = ''
let line = ''
let reader = ''

/** A batch that was tested and told; `failed` after an objection that the enterprise took back. */
async function finished(
  page: Page,
  demo: Instance,
  { no, failed }: { readonly no: string; readonly failed: boolean },
): Promise<void> {
  await workAs(page, demo, 'dl-officer')
  const sample = await takeStep(page, ['sample', 'take'], {
    ...{ sampleNo: no, sampledOn, product: failed ? '电热水壶（B型）' : '电热水壶（A型）' },
    ...{ productClass: 'industrial', stage: 'production', level: 'county', keyProduct: true },
    ...{ sampledUnit: goodsMaker.name, sampledUnitCode: goodsMaker.code, brand: '澜泰' },
    ...{ producer: goodsMaker.name, regime: 'industrial', countsAs: 'problem', place: 'factory' },
    ...{ department: 'amr', lot: '20260801', model: 'K-17', taken: 2, reserve: 1 },
  })
  const hand = { laboratory: laboratory.code, method: 'laboratory' }
  await takeStep(page, ['sample', 'hand', `${sample}~${sampledOn}`], hand)
  const report = await newest(page, 'test-report', { sample: sample.split('~')[1]! })
  await workAs(page, demo, 'lab')
  await takeStep(page, ['test-report', 'receive', report], { receivedOn: sampledOn })
  await takeStep(page, ['test-item', 'add'], {
    ...{ report: report.split('~')[1], sampledOn, item: '泄漏电流', unit: 'mA' },
    ...{ measured: failed ? 1.3 : 0.2, upperLimit: 0.75, limitText: '≤0.75 mA' },
    ...{ judgement: failed ? 'fail' : 'pass', main: true },
  })
  const file = await upload(page, '检验报告.pdf', Buffer.from(`%PDF-1.4\n% ${no}\n%%EOF\n`))
  const conclusion = failed
    ? { conclusion: 'fail', failedItems: '泄漏电流' }
    : { conclusion: 'pass' }
  await takeStep(page, ['test-report', 'enter', report], { ...conclusion, serious: false, file })
  await workAs(page, demo, 'lab-signer')
  await takeStep(page, ['test-report', 'issue', report])
  await workAs(page, demo, 'dl-officer')
  await takeStep(page, ['test-report', failed ? 'notify' : 'notifyPass', report])
  if (failed) await takenBack(page, demo, report)
}

async function takenBack(page: Page, demo: Instance, report: string): Promise<void> {
  const told = await newest(page, 'result-notice', { report: report.split('~')[1]! })
  await workAs(page, demo, 'firm-2')
  await takeStep(page, ['result-notice', 'receive', told], { receivedOn: today() })
  await takeStep(page, ['result-notice', 'object', told], { about: 'retest', grounds: '待核实' })
  await workAs(page, demo, 'dl-officer')
  const objection = await newest(page, 'objection', { notice: told.split('~')[1]! })
  await takeStep(page, ['objection', 'withdraw', objection], { request: '企业书面撤回' })
}

const openNotice = (page: Page, demo: Instance) =>
  page.goto(`${demo.address}/work/records/sampling-publication/${notice}`)
const openLine = (page: Page, demo: Instance) =>
  page.goto(`${demo.address}/work/records/published-result/${line}`)

test('an officer drafts a notice; a result that may still be objected to is refused by its number', async ({
  page,
  demo,
  look,
}) => {
  test.setTimeout(240_000)
  await finished(page, demo, { no: 'DL-GB-1', failed: false })
  await finished(page, demo, { no: 'DL-GB-2', failed: true })
  await page.goto(`${demo.address}/work/records/sampling-publication/new`)
  await fill(page, {
    标题: title,
    抽查情况: '在生产企业抽查电热水壶2批，检验接地电阻、泄漏电流等项目。',
    消费提示: '选购时认准认证标志，水壶漏电、发热异常的请停止使用。',
  })
  await choose(page, '产品类别', '工业产品')
  await choose(page, '抽查级别', '县级')
  await day(page, '抽样起始日期', dayFrom(-60))
  await day(page, '抽样截止日期', dayFrom(-90))
  await choose(page, '公布机关', '东澜区市场监督管理局')
  await refused(page, '拟稿', '抽样截止日期不能早于起始日期')
  await day(page, '抽样截止日期', today())
  await form(page).getByRole('button', { name: '拟稿', exact: true }).click()
  await stands(page, '拟稿')
  notice = new URL(page.url()).pathname.split('/').at(-1)!
  await page.getByRole('button', { name: '列入结果' }).click()
  const box = page.locator('.ant-popover:visible')
  const waiting = `DL${dayFrom(-30).slice(0, 4)}W0004`
  await box.getByRole('textbox').fill(`DL-GB-1 ${waiting}`)
  await box.getByRole('button', { name: /^列 ?入$/ }).click()
  await expect(box).toContainText(`抽样单${waiting}复检、异议期限未满或尚未处理完毕，不能公布`)
  await look('results-refused')
  await box.getByRole('textbox').fill('')
  await box.getByRole('button', { name: /^列 ?入$/ }).click()
  await expect(box).toContainText(/已列入 \d+ 批/)
  await expect(box).toContainText(waiting)
  await look('results-listed')
  const publication = notice.split('~')[1]!
  line = await newest(page, 'published-result', { publication, conclusion: 'fail' })
  await page.reload()
  await step(page, '送审')
  await send(page, '送审')
  await stands(page, '待批准')
})

test('the head approves under a document number, and everyone reads it without signing in', async ({
  page,
  demo,
  look,
}) => {
  reader = `${demo.address}/results`
  await page.goto(reader)
  await expect(page.getByRole('main')).not.toContainText(title)
  await workAs(page, demo, 'dl-head')
  await openNotice(page, demo)
  await step(page, '批准公布')
  await refused(page, '批准公布', /发文字号/)
  await fill(page, { 发文字号: docNo })
  await send(page, '批准公布')
  await stands(page, '已公布')
  await look('results-approved')
  await page.context().clearCookies()
  await page.goto(`${demo.address}/public`)
  await page.getByRole('link', { name: '监督抽查结果公告' }).click()
  await page.getByRole('link', { name: title }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText(docNo)
  await expect(main.getByRole('heading', { name: '不合格的批次（1）' })).toBeVisible()
  await expect(main).toContainText('泄漏电流：实测值1.3 mA，标准要求≤0.75 mA')
  await expect(main).toContainText(laboratory.name)
})

test.describe('whoever reads', () => {
  test.use({ javaScriptEnabled: false })

  test('it is found by product, result and year, and downloaded as a file', async ({
    page,
    demo,
    look,
  }) => {
    await page.goto(`${demo.address}/results`)
    await page.getByLabel('产品或企业名称').fill('电热水壶')
    await page.getByLabel('检验结论').selectOption('不合格')
    await page.getByLabel('公布年份').selectOption(today().slice(0, 4))
    await page.getByRole('button', { name: '查询' }).click()
    const found = page.getByRole('main').getByRole('listitem')
    await expect(found).toHaveCount(1)
    await expect(found).toContainText('电热水壶（B型）')
    await look('results-found')
    await page.getByRole('link', { name: '电热水壶（B型）' }).click()
    await look('results-notice')
    await page.setViewportSize({ width: 390, height: 844 })
    await look('results-notice-narrow')
    await page.goBack()
    const link = page.getByRole('link', { name: '下载查询结果（CSV）' })
    const file = await page.request.get(
      new URL((await link.getAttribute('href'))!, page.url()).href,
    )
    const csv = await file.text()
    expect(csv).toContain('实测值1.3 mA')
    expect(csv).not.toContain('电热水壶（A型）')
    await page.getByLabel('产品或企业名称').fill('没有这种产品')
    await page.getByRole('button', { name: '查询' }).click()
    await expect(page.getByRole('main')).toContainText('没有找到符合条件的结果')
  })
})

test('a doubted result is suspended at once, and corrected in sight of everyone by a second post', async ({
  page,
  demo,
  look,
}) => {
  // A public page may be kept for a minute: each of these is another address of the same page.
  const inPublic = async (seen: string) => {
    await page.goto(`${reader}/${notice}?seen=${seen}`)
    return page.getByRole('main')
  }
  await workAs(page, demo, 'dl-officer-2')
  await openLine(page, demo)
  await step(page, '暂停公布')
  await fill(page, { 暂停公布的原因: '对备样组织复检' })
  await send(page, '暂停公布')
  await stands(page, '暂停公布')
  const held = await inPublic('held')
  await expect(held).toContainText('本条结果暂停公布：对备样组织复检')
  await expect(held).not.toContainText('实测值1.3 mA')
  await openLine(page, demo)
  await step(page, '登记复检结论')
  await choose(page, '复检结论', '合格')
  await attach(page, '复检报告', '复检报告.pdf')
  await refused(page, '登记复检结论', /更正说明/)
  await fill(page, { 更正说明: '备样复检泄漏电流0.4 mA，符合标准要求。' })
  await send(page, '登记复检结论')
  await stands(page, '复检结论待批')
  await workAs(page, demo, 'dl-head')
  await openLine(page, demo)
  await step(page, '更正公布')
  await send(page, '更正公布')
  await stands(page, '公布中')
  const corrected = await inPublic('corrected')
  await expect(corrected).toContainText('本公告的部分结果已更正')
  await expect(corrected).toContainText('更正：原公布“不合格”。备样复检泄漏电流0.4 mA')
  await expect(corrected.getByRole('heading', { name: /^不合格的批次/ })).toHaveCount(0)
  await look('results-corrected')
})

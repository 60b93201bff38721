import type { Locator, Page } from '@playwright/test'
import { goodsMaker } from '../server/demo/case-staff.ts'
import { newest } from './behind.ts'
import { offered, open } from './case.ts'
import { workAs } from './demo-people.ts'
import { attach, choose, fill, refused, tick } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { send, stands, step } from './step.ts'
import { said } from './work.ts'

test.describe.configure({ mode: 'serial' })

/** Numbers of the decisions on which the enterprise is listed now, and was listed more than a year ago. */
let decided = ''
let earlier = ''

/** The number of the decision of a penalty case. */
async function decisionOf(page: Page, demo: Instance, product: string): Promise<string> {
  await open(page, demo, { register: 'penalty-case', words: `涉嫌生产不合格${product}` })
  return (await said(page, '决定书文号').textContent()) ?? ''
}

/** Opens the record of a register that follows from a decision. */
async function openBy(page: Page, demo: Instance, decisionNo: string): Promise<void> {
  const at = await newest(page, 'list-entry', { decisionNo })
  await page.goto(`${demo.address}/work/records/list-entry/${at}`)
  await expect(page.locator('.state-line')).toBeVisible()
}

/** What everyone reads, and where it is said which decision a listing follows. */
async function openLists(page: Page, demo: Instance): Promise<(decisionNo: string) => Locator> {
  await page.goto(`${demo.address}/lists`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('严重违法失信名单')
  return (decisionNo) => page.getByText(decisionNo, { exact: true })
}

test('nobody is proposed without a decision, or listed without being told', async ({
  page,
  demo,
  look,
}) => {
  await test.step('a forged number is refused, the decision that there is taken', async () => {
    await workAs(page, demo, 'dl-officer')
    earlier = await decisionOf(page, demo, '热得快')
    decided = await decisionOf(page, demo, '电热水袋')
    await open(page, demo, { register: 'list-basis', words: 'YZWF-08' })
    await step(page, '提出列入建议')
    await fill(page, {
      当事人统一社会信用代码: goodsMaker.code,
      行政处罚决定书文号: '2026-9999',
      列入建议: '复查仍不合格，罚款处于裁量上限，建议列入',
    })
    await refused(page, '提出列入建议', '谁处罚、谁列入')
    await look('listing-forged')
    await fill(page, { 行政处罚决定书文号: decided })
    await send(page, '提出列入建议')
  })

  await test.step('the head cannot list what was not noticed', async () => {
    await workAs(page, demo, 'dl-head')
    await openBy(page, demo, decided)
    await stands(page, '待告知')
    await offered(page).getByText('其他状态下的步骤').click()
    await expect(offered(page)).toContainText('决定列入')
    await look('listing-unnoticed')
  })

  await test.step('the notice says how to leave the list', async () => {
    await workAs(page, demo, 'dl-officer')
    await openBy(page, demo, decided)
    await step(page, '告知当事人')
    await fill(page, {
      违法事实: '生产的电热水袋责令改正后复查仍不合格',
      列入理由: '情节严重，受到较重行政处罚',
      列入后果: '列为重点监管对象，不得参加质量荣誉评选',
    })
    await refused(page, '告知当事人', '移出名单的途径')
    await fill(page, { 移出名单的途径: '满一年并消除危害后，可以向本局申请移出' })
    await send(page, '告知当事人')
    await stands(page, '已告知')
  })
})

test('the enterprise is heard, the city agrees, the head decides, and everyone reads it', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the enterprise states, an officer considers', async () => {
    await workAs(page, demo, 'firm-2')
    await openBy(page, demo, decided)
    await step(page, '陈述、申辩')
    await fill(page, { '陈述、申辩意见': '已停产整改，请求不予列入' })
    await send(page, '陈述、申辩')
    await stands(page, '已陈述、申辩')
    await look('listing-stated')
    await workAs(page, demo, 'dl-officer')
    await openBy(page, demo, decided)
    await step(page, '复核陈述、申辩')
    await fill(page, { '对陈述、申辩的复核意见': '整改在处罚之后，不影响列入' })
    await send(page, '复核陈述、申辩')
  })

  await test.step('the head may not decide before the city has agreed', async () => {
    await workAs(page, demo, 'dl-head')
    await openBy(page, demo, decided)
    await step(page, '决定列入')
    await fill(page, { 决定内容: '列入严重违法失信名单，期限三年' })
    await refused(page, '决定列入', '须先报请上一级机关同意')
    await look('listing-no-consent')
    await page.reload()
    await step(page, '报请上一级机关同意')
    await send(page, '报请上一级机关同意')
    await stands(page, '待上级同意')
    await workAs(page, demo, 'amr-officer')
    await open(page, demo, { register: 'list-consent', words: '待签收' })
    await step(page, '签收')
    await send(page, '签收')
    const here = page.url()
    await workAs(page, demo, 'amr-head')
    await page.goto(here)
    await step(page, '同意列入')
    await fill(page, { 意见: '事实清楚，程序合法，同意' })
    await look('listing-consent')
    await send(page, '同意列入')
    await stands(page, '已同意')
  })

  await test.step('the answer is taken in, the head decides, an officer publishes', async () => {
    await workAs(page, demo, 'dl-officer')
    await open(page, demo, { register: 'list-consent-reply', words: '待接收' })
    await step(page, '接收')
    await send(page, '接收')
    await workAs(page, demo, 'dl-head')
    await openBy(page, demo, decided)
    await step(page, '决定列入')
    await fill(page, { 决定内容: '列入严重违法失信名单，期限三年' })
    await send(page, '决定列入')
    await expect((await openLists(page, demo))(decided)).toHaveCount(0)
    await workAs(page, demo, 'dl-officer')
    await openBy(page, demo, decided)
    await step(page, '列入并公示')
    await send(page, '列入并公示')
    await stands(page, '已列入')
    await look('listing-listed')
    await expect((await openLists(page, demo))(decided)).toBeVisible()
    await look('lists-in-public')
  })
})

test('departments carry measures out, or say why not', async ({ page, demo, look }) => {
  await test.step('one is carried out, with proof', async () => {
    await workAs(page, demo, 'dl-officer')
    await page.goto(`${demo.address}/work/queue?register=measure-case`)
    await look('measures-on-the-desk')
    await open(page, demo, { register: 'measure-case', words: '列为重点监管对象' })
    await stands(page, '待实施')
    await step(page, '登记已实施')
    await fill(page, { 实施情况或者理由: '已列入重点监管名录' })
    await refused(page, '登记已实施', '须附证明材料')
    await attach(page, '证明材料', '重点监管名录.pdf')
    await send(page, '登记已实施')
    await stands(page, '已实施')
    await look('measure-executed')
  })

  await test.step('one is impossible, with a reason', async () => {
    await workAs(page, demo, 'farm-officer')
    await open(page, demo, { register: 'measure-case', words: '限制申报农业产业化' })
    await step(page, '登记无法实施')
    await refused(page, '登记无法实施', '须写明理由')
    await fill(page, { 实施情况或者理由: '该企业不属于农业产业化企业' })
    await send(page, '登记无法实施')
    await stands(page, '无法实施')
  })
})

test('the enterprise repairs after its least term, and is no longer in public', async ({
  page,
  demo,
  look,
}) => {
  await test.step('it is too early for the new listing', async () => {
    await expect((await openLists(page, demo))(earlier)).toBeVisible()
    await workAs(page, demo, 'firm-2')
    await openBy(page, demo, decided)
    await expect(offered(page)).toContainText(
      /“申请信用修复、提前移出”自 \d{4}-\d\d-\d\d 起方可办理/,
    )
    await look('repair-too-early')
  })

  await test.step('it applies for the earlier one', async () => {
    await openBy(page, demo, earlier)
    await step(page, '申请信用修复、提前移出')
    await fill(page, { '履行义务、纠正违法行为的情况': '罚没款已缴清，产品已召回销毁' })
    await attach(page, '信用承诺书', '信用承诺书.pdf')
    await send(page, '申请信用修复、提前移出')
  })

  await test.step('an officer checks, the head agrees', async () => {
    await workAs(page, demo, 'dl-officer')
    await open(page, demo, { register: 'repair', words: '待受理' })
    await step(page, '受理并核查')
    await choose(page, '失信类别', '严重')
    await tick(page, '核查：处罚和义务已经履行', '是')
    await tick(page, '核查：危害后果已经消除', '是')
    await tick(page, '核查：是否再受较重行政处罚', '否')
    await fill(page, { 核查情况: '缴款凭证、销毁记录齐全' })
    await look('repair-checked')
    await send(page, '受理并核查')
    const here = page.url()
    await workAs(page, demo, 'dl-head')
    await page.goto(here)
    await step(page, '准予修复')
    await fill(page, { 决定内容: '符合条件，准予提前移出' })
    await send(page, '准予修复')
    await stands(page, '准予修复')
    await openBy(page, demo, earlier)
    await stands(page, '已移出')
    await look('listing-removed')
  })

  await test.step('everyone reads the other one only', async () => {
    const listing = await openLists(page, demo)
    await expect(listing(decided)).toBeVisible()
    await expect(listing(earlier)).toHaveCount(0)
    await look('lists-after-repair')
  })
})

import type { Page } from '@playwright/test'
import { goodsMaker } from '../server/demo/case-staff.ts'
import { workAs } from './demo-people.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const subject = '涉嫌生产没有强制性认证的电吹风'
const officers = [1, 2, 3].map((n) => `东澜区市场监管局执法岗（${n}）`)
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
let theCase = ''
const theHearing = ''

/** Takes the first of what the words find in the list under a label. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await form(page).getByLabel(label, { exact: true }).fill(option)
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .getByText(option, { exact: true })
    .first()
    .click()
  await page.keyboard.press('Escape')
}

const day = async (page: Page, label: string, value: string) => {
  await form(page).getByLabel(label, { exact: true }).fill(value)
  await page.keyboard.press('Enter')
}

const attach = (page: Page, name: string, content: string) =>
  form(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

/** Tries to send the form and reads why it is not taken. */
async function refused(page: Page, name: string, says: RegExp | string): Promise<void> {
  await form(page).getByRole('button', { name, exact: true }).click()
  await expect(form(page)).toContainText(says)
}

async function find(page: Page, demo: Instance, register: string, words: string): Promise<void> {
  await page.goto(`${demo.address}/work/records/${register}?q=${encodeURIComponent(words)}`)
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.locator('.state-line')).toBeVisible()
}

const offered = (page: Page) => page.getByRole('group', { name: '可以办理' })

test('a lead is checked, two officers investigate, a third reviews, and the firm asks to be heard', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the officer records a lead; a credit code with a wrong digit is told', async () => {
    await workAs(page, demo, 'dl-officer')
    await page.goto(`${demo.address}/work/records/clue/new`)
    await form(page).getByLabel('线索事由').fill(subject)
    await choose(page, '线索来源', '监督检查')
    await day(page, '发现或收到日期', today)
    await form(page).getByLabel('线索内容').fill('现场查获成品 300 台，未见认证证书')
    const party = form(page).getByLabel('涉嫌当事人统一社会信用代码')
    await party.fill(`${goodsMaker.code.slice(0, 17)}${goodsMaker.code.endsWith('0') ? 1 : 0}`)
    await choose(page, '承办部门', '东澜区市场监督管理局')
    await refused(page, '登记线索', /校验码/)
    await look('clue-wrong-code')
    await party.fill(goodsMaker.code)
    await form(page).getByRole('button', { name: '登记线索', exact: true }).click()
    await stands(page, '待核查')
    await expect(offered(page)).toContainText('须由部门负责人办理')
  })

  await test.step('the head files a case', async () => {
    await workAs(page, demo, 'dl-head')
    await find(page, demo, 'clue', subject)
    await step(page, '立案')
    await choose(page, '程序', '普通程序')
    await look('file-a-case')
    await send(page, '立案')
    await stands(page, '已立案')
    await find(page, demo, 'penalty-case', subject)
    theCase = page.url()
  })

  await test.step('one officer is not enough', async () => {
    await workAs(page, demo, 'dl-officer')
    await page.goto(theCase)
    await step(page, '指派调查')
    await choose(page, '承办人', officers[0]!)
    await refused(page, '指派调查', '“承办人”有 1 项，至少要有 2 项')
    await choose(page, '承办人', officers[1]!)
    await send(page, '指派调查')
    await stands(page, '调查中')
  })

  await test.step('who investigated does not review', async () => {
    await workAs(page, demo, 'dl-officer-2')
    await page.goto(theCase)
    await step(page, '提出处理建议')
    await form(page).getByLabel('调查情况').fill('产品未经强制性认证出厂，货值三万元')
    await form(page).getByLabel('处理建议').fill('没收违法所得，罚款六万元')
    await send(page, '提出处理建议')
    await stands(page, '待法制审核')
    await expect(offered(page)).toContainText(
      '办理过“指派调查”或“提出处理建议”的岗位和人员不能办理',
    )
    await workAs(page, demo, 'dl-officer-3')
    await page.goto(theCase)
    await step(page, '法制审核通过')
    await form(page).getByLabel('法制审核意见').fill('事实清楚，适用依据正确，同意')
    await send(page, '法制审核通过')
    await stands(page, '待告知')
  })

  await test.step('the firm learns of it when it is told, and asks for a hearing', async () => {
    await workAs(page, demo, 'firm-2')
    await page.goto(theCase)
    await expect(page.getByRole('main')).not.toContainText('待告知')
    await workAs(page, demo, 'dl-officer')
    await page.goto(theCase)
    await step(page, '告知当事人')
    await form(page).getByLabel('告知内容').fill('拟没收违法所得一万元，罚款六万元')
    await send(page, '告知当事人')
    await workAs(page, demo, 'firm-2')
    await page.goto(theCase)
    await stands(page, '已告知')
    await look('firm-reads-its-case')
    await step(page, '要求听证')
    await send(page, '要求听证')
    await stands(page, '已要求听证')
  })

  await test.step('no officer of the case takes the chair, and the hearing is not before its day', async () => {
    await workAs(page, demo, 'dl-officer')
    await page.goto(theCase)
    await step(page, '通知听证')
    await choose(page, '听证主持人', officers[1]!)
    await day(page, '听证日期', today)
    await form(page).getByLabel('听证地点').fill('区局二楼听证室')
    await refused(page, '通知听证', '“听证主持人”不能是“承办人”中的岗位')
    await choose(page, '听证主持人', officers[2]!)
    await send(page, '通知听证')
    await stands(page, '已通知听证')
    await workAs(page, demo, 'dl-officer-3')
    await page.goto(`${demo.address}/work/queue?register=hearing`)
    await page.locator('.queue-table tbody tr').last().getByRole('link').first().click()
    await expect(offered(page)).toContainText(/“举行听证”自 \d{4}-\d\d-\d\d 起方可办理/)
    await look('hearing-too-early')
  })
})

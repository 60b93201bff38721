import type { Page } from '@playwright/test'
import { codeOf, stepAt } from '../server/auth/totp.ts'
import { demoPassword } from '../server/demo/staff.ts'
import { workAs } from './demo-people.ts'
import { signIn } from './enter.ts'
import { expect, test } from './journey.ts'

// A second factor is enrolled here, which would keep others from signing in.
test.use({ alone: 'organise' })

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
})
const peopleHeader = '区划代码,姓名,人员编号,用户名,部门,岗位角色,岗位名称,任职开始,任职结束'

async function openTab(page: Page, tab: string) {
  await page.getByRole('link', { name: '组织', exact: true }).first().click()
  await page.getByRole('tab', { name: tab }).click()
}
const leave = (page: Page) => page.getByRole('button', { name: /退出/ }).click()

test('an administrator brings people by a sheet; each signs in once with the printed password', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'admin')
  await openTab(page, '人员与岗位')
  await look('organisation-staff')
  await page.getByRole('button', { name: '导入人员与岗位' }).click()
  const rows = [
    '9101,顾遥,GY,guyao,市水利局,部门经办人,市水利局质量科经办岗,2026-01-01,',
    '9101,洛川,LC,luochuan,市水利局,部门负责人,市水利局局长,2026-01-01,',
  ]
  const file = page.getByRole('dialog').locator('input[type=file]')
  const wrong = [...rows, '9101,方舟,FZ,guyao,市某局,部门经办人,经办岗,2026-01-01,']
  await file.setInputFiles(csv('people.csv', [peopleHeader, ...wrong]))
  await expect(page.getByRole('dialog')).toContainText('第4行')
  await expect(page.getByRole('dialog')).toContainText('“市某局”不在部门台账里')
  await expect(page.getByRole('button', { name: '全部导入' })).toBeDisabled()
  await look('organisation-people-faults')
  await file.setInputFiles(csv('people.csv', [peopleHeader, ...rows]))
  await expect(page.getByRole('dialog')).toContainText('新开 2')
  await page.getByRole('button', { name: '全部导入' }).click()
  const slip = page.getByRole('region', { name: '顾遥' })
  await expect(slip).toContainText('guyao')
  const password = (await slip.locator('dd').nth(2).textContent()) ?? ''
  await look('organisation-slips')

  await leave(page)
  await signIn(page, 'guyao', password)
  await expect(page.getByRole('heading', { name: '修改密码' })).toBeVisible()
  await page.getByLabel('现在的密码').fill(password)
  await page.getByLabel('新密码').fill('Shuili-2026-own')
  await page.getByLabel('再输一次').fill('Shuili-2026-own')
  await page.getByRole('button', { name: '修改并继续' }).click()
  await expect(page.getByRole('button', { name: '顾遥 · 退出' })).toBeVisible()
  await leave(page)
  await signIn(page, 'guyao', password)
  await expect(page.getByRole('alert')).toContainText('不正确')
})

test('an administrator resets a password, and the audit says who did it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'admin')
  await openTab(page, '账号')
  const row = page.getByRole('row').filter({ hasText: 'agri-clerk' }).first()
  await row.getByRole('button', { name: '重设密码' }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('忘记密码')
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await expect(page.getByRole('heading', { name: '一次性密码', level: 1 })).toBeVisible()
  await page.reload()
  await expect(page.getByText('没有可显示的密码')).toBeVisible()
  await openTab(page, '账号')
  await expect(page.getByRole('row').filter({ hasText: 'agri-clerk' }).first()).toContainText(
    '等待首次登录',
  )
  await look('organisation-accounts')
  await page.getByRole('link', { name: '谁开通、重设过账号' }).click()
  const event = page.getByRole('row').filter({ hasText: '重设密码' }).first()
  await expect(event).toContainText('赵衡')
})

test('the office names a substitute, who sees the post marked 代 and leaves it with its last day', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await openTab(page, '人员与岗位')
  const row = page.getByRole('row').filter({ hasText: '市市场监管局局长' }).first()
  await row.getByRole('button', { name: '设定代理' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('代理人').fill('周宁')
  await page.getByTitle(/周宁/).first().click()
  const today = await dialog.getByLabel('代理开始').inputValue()
  await dialog.getByLabel('代理结束（最后一天）').fill(today)
  await dialog.getByLabel('代理结束（最后一天）').press('Enter')
  await look('organisation-substitute-form')
  await dialog
    .getByRole('button', { name: '设 定' })
    .or(dialog.getByRole('button', { name: '设定' }))
    .click()
  await expect(row).toContainText('代理中')
  await look('organisation-substitute')
  await workAs(page, demo, 'amr-clerk')
  await page.getByRole('combobox', { name: '所在地区与岗位' }).click()
  await expect(page.getByTitle(/代 · 市市场监管局局长/)).toBeVisible()
  await look('organisation-acting')
})

test('a post is handed over with the list of what is open in it', async ({ page, demo, look }) => {
  await workAs(page, demo, 'admin')
  await openTab(page, '人员与岗位')
  const row = page.getByRole('row').filter({ hasText: '市工信局质量科经办岗' }).first()
  await row.getByRole('link', { name: '移交' }).click()
  await expect(page.getByRole('main')).toContainText('未办结')
  await page.getByLabel('接任人').fill('陈溪')
  await page.getByTitle(/陈溪/).first().click()
  await look('organisation-hand-over')
  await page.getByRole('button', { name: '移交', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '陈溪' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('监交人')).toBeVisible()
  await look('organisation-hand-over-print')
  await page.emulateMedia({ media: 'screen' })
})

test('the office brings the leading group and sees who leads tasks without being a member', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await openTab(page, '领导小组')
  await page.getByRole('button', { name: '导入领导小组' }).click()
  const header =
    '小组名称,类别,成立文件,办公室设在,成立日期,小组职务,成员单位,姓名,现任职务,起始日期,截止日期'
  const name = '澜安市质量强市工作领导小组'
  const lines = [
    `${name},质量工作领导小组,澜政发〔2019〕3号,市市场监管局,2019-02-01,组长,,方澜,副市长,,`,
    `${name},,,,,副组长,市市场监管局,吴帆,市市场监管局局长,,`,
    `${name},,,,,成员,市发改委,,,,`,
    `${name},,,,,成员,市工信局,,,,`,
  ]
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles(csv('group.csv', [header, ...lines]))
  await expect(page.getByRole('dialog')).toContainText('新增 4')
  await page.getByRole('button', { name: '全部导入' }).click()
  await expect(page.getByRole('heading', { name: new RegExp(name) })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '方澜' })).toContainText('组长')
  await expect(page.getByText('尚未落实到岗到人的任务')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '青禾县' })).toContainText('未建立')
  await look('organisation-groups')
  await page.setViewportSize({ width: 390, height: 844 })
  await look('organisation-groups-narrow')
})

test('a second factor is enrolled by its QR code and asked for at the next sign-in', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'reviewer')
  await page.getByRole('link', { name: '组织', exact: true }).first().click()
  await page.getByRole('link', { name: '我的动态口令' }).click()
  await page.getByRole('button', { name: '开始启用' }).click()
  const secret = ((await page.locator('.factor-secret').textContent()) ?? '').replaceAll(' ', '')
  await look('organisation-enrol')
  await page.getByLabel('应用显示的六位口令').fill(codeOf(secret, stepAt(new Date())))
  await page.getByRole('button', { name: '确认启用' }).click()
  await expect(page.getByText('动态口令已启用。')).toBeVisible()
  await expect(page.locator('.recovery-codes li')).toHaveCount(10)
  const recovery = (await page.locator('.recovery-codes li').first().textContent()) ?? ''
  await look('organisation-recovery')
  await page.getByRole('button', { name: '已经存好，继续' }).click()
  await leave(page)
  await signIn(page, 'reviewer', demoPassword)
  await page.getByLabel('动态口令').fill('000000')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('alert')).toContainText('动态口令不正确')
  await look('organisation-sign-in-code')
  await page.getByLabel('动态口令').fill(recovery)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByText('已启用，还剩 9 个备用码。')).toBeVisible()
})

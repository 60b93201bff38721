import type { Page } from '@playwright/test'
import { offered } from './case.ts'
import { workAs } from './demo-people.ts'
import { choose, day, dayFrom, fill, refused } from './fill.ts'
import type { Instance } from './instance.ts'
import { delivered, fillTaken, keep, toList } from './joint-work.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const task = '检查燃气灶具销售门店'
const why = '上级统一部署，本次行动不再开展'
const leaves = '辖区内没有燃气灶具销售门店'
const what = { task, due: dayFrom(10) }
let action = ''
let leaver = ''
const orders = { 'lp-officer': '', 'dl-officer': '' }

test.describe.configure({ mode: 'serial' })

const queueOf = (page: Page, { address }: Instance) =>
  page.goto(`${address}/work/queue?register=joint-order`)
/** Whether the task lies on the desk of whoever is signed in. */
const onDesk = (page: Page) => page.getByRole('row').filter({ hasText: '外地联合执法任务' })

test('an office calls two counties and a department in, and each finds its task', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'amr-officer')
  await page.goto(`${demo.address}/work/records/joint-action/new`)
  await fill(page, { 联合执法事项: '燃气灶具联合检查', 执法方案: '两地同步检查' })
  await day(page, '开始日期', dayFrom(1))
  await day(page, '结束日期', dayFrom(30))
  await choose(page, '牵头部门', '澜安市市场监督管理局')
  await keep(page, '发起')
  await stands(page, '拟定方案')
  action = page.url()
  for (const whom of [
    { kind: '参加地区', name: '东澜区' },
    { kind: '参加部门', name: '澜安市工业和信息化局' },
    { kind: '参加地区', name: '柳坪县' },
  ] as const) {
    await toList(page, action, { ...what, ...whom })
    await keep(page, `列入${whom.kind}`)
    await stands(page, '拟参加')
  }
  leaver = page.url()
  await workAs(page, demo, 'amr-head')
  await page.goto(action)
  await step(page, '批准并通知参加单位')
  await send(page, '批准并通知参加单位')
  await stands(page, '进行中')

  for (const who of ['lp-officer', 'dl-officer'] as const)
    await test.step(`${who} finds the task`, async () => {
      await workAs(page, demo, who)
      await delivered(page, demo, 'joint-order')
      await page.getByRole('row').filter({ hasText: task }).getByRole('link').first().click()
      await stands(page, '待签收')
      orders[who] = page.url()
    })
  await test.step('the second one signs for it', async () => {
    await step(page, '签收')
    await send(page, '签收')
    await stands(page, '执行中')
  })
})

test('a county leaves: its task is called off, with the reason, and gone from its desk', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-officer')
  await page.goto(leaver)
  await step(page, '退出')
  await keep(page, '退出')
  await expect(form(page)).toContainText('请填写')
  await fill(page, { 退出的原因: leaves })
  await send(page, '退出')
  await stands(page, '已退出')
  await look('joint-left')

  await workAs(page, demo, 'lp-officer')
  await page.goto(orders['lp-officer'])
  await stands(page, '已取消')
  await expect(page.getByRole('main')).toContainText(leaves)
  await expect(offered(page).getByRole('button', { name: '签收', exact: true })).toHaveCount(0)
  await look('joint-order-called-off')
  await queueOf(page, demo)
  await expect(onDesk(page).filter({ hasText: task })).toHaveCount(0)
})

test('the head cancels the action: what is open ends everywhere, and nobody is added to it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-head')
  await page.goto(action)
  await expect(
    page.locator('.register-list').getByRole('link', { name: '列入参加部门' }),
  ).toBeVisible()
  await step(page, '取消联合执法')
  await fill(page, { 取消的原因: why })
  await send(page, '取消联合执法')
  await stands(page, '已取消')
  await expect(
    page.locator('.register-list').getByRole('link', { name: '联合执法参加单位' }),
  ).toBeVisible()
  await expect(
    page.locator('.register-list').getByRole('link', { name: '列入参加部门' }),
  ).toHaveCount(0)
  await look('joint-cancelled')

  await test.step('whoever keeps the form open is refused', async () => {
    const id = action.split('~').at(-1)!
    const given = encodeURIComponent(JSON.stringify({ action: id }))
    await page.goto(`${demo.address}/work/records/joint-participant/new?given=${given}`)
    await fillTaken(page, { ...what, kind: '参加部门', name: '澜安市工业和信息化局' })
    await refused(page, '列入参加部门', '不能再变动参加单位')
    await look('joint-nobody-added')
  })

  await test.step('the county that had signed sees that it is over, and why', async () => {
    await workAs(page, demo, 'dl-officer')
    await page.goto(orders['dl-officer'])
    await stands(page, '已取消')
    await expect(page.getByRole('main')).toContainText(why)
    await queueOf(page, demo)
    await expect(onDesk(page).filter({ hasText: task })).toHaveCount(0)
  })
})

import type { Page } from '@playwright/test'
import { offered } from './case.ts'
import { workAs } from './demo-people.ts'
import { choose, day, dayFrom, fill, refused } from './fill.ts'
import { delivered, toList } from './joint-work.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const subject = '电动自行车质量安全联合整治'
const task = '检查销售门店，查处非法改装'
const what = { task, due: dayFrom(10) }
const found = '检查门店三十六家，立案三起，查封改装电池五十二块'
let action = ''
let participant = ''

test.describe.configure({ mode: 'serial' })

const keep = (page: Page, name: string) =>
  form(page).getByRole('button', { name, exact: true }).click()

test('an office calls for joint enforcement, and names a department and another county', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-officer')
  await page.goto(`${demo.address}/work/records/joint-action/new`)
  await fill(page, { 联合执法事项: subject, 执法方案: '市县联动，部门协同，统一检查销售门店' })
  await day(page, '开始日期', dayFrom(1))
  await day(page, '结束日期', dayFrom(-1))
  await choose(page, '牵头部门', '澜安市市场监督管理局')
  await refused(page, '发起', '结束日期不能早于开始日期')
  await day(page, '结束日期', dayFrom(30))
  await form(page).getByRole('button', { name: '发起', exact: true }).click()
  await stands(page, '拟定方案')
  action = page.url()

  await test.step('nobody is told of an action that nobody takes part in', async () => {
    await workAs(page, demo, 'amr-head')
    await page.goto(action)
    await step(page, '批准并通知参加单位')
    await refused(page, '批准并通知参加单位', /参加单位/)
  })

  await test.step('it is said who takes part: another department, and another county', async () => {
    await workAs(page, demo, 'amr-officer')
    await toList(page, action, { ...what, kind: '参加地区' })
    await refused(page, '列入参加地区', '请选择参加地区')
    await look('joint-nobody-named')
    await choose(page, '参加地区', '柳坪县')
    await keep(page, '列入参加地区')
    await stands(page, '拟参加')
    await toList(page, action, { ...what, kind: '参加部门', name: '澜安市工业和信息化局' })
    await keep(page, '列入参加部门')
    await stands(page, '拟参加')
    participant = page.url()
  })

  await test.step('the head approves, and all are told', async () => {
    await workAs(page, demo, 'amr-head')
    await page.goto(action)
    await step(page, '批准并通知参加单位')
    await send(page, '批准并通知参加单位')
    await stands(page, '进行中')
    await look('joint-begun')
  })
})

test('who was not invited has no part in it: neither another department nor another county', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'agri-head')
  await page.goto(participant)
  await stands(page, '已通知')
  await expect(page.getByRole('button', { name: '报告执行情况', exact: true })).toBeDisabled()
  await workAs(page, demo, 'dl-officer')
  await delivered(page, demo, 'joint-order')
  await expect(page.getByRole('main')).not.toContainText(task)
  await page.goto(participant)
  await expect(page.getByRole('main')).not.toContainText(task)
})

test('the invited department and county report, and what says too little goes back', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the department reports; saying nothing is refused', async () => {
    await workAs(page, demo, 'miit-head')
    await page.goto(participant)
    await step(page, '报告执行情况')
    await refused(page, '报告执行情况', '请填写执行情况')
    await fill(page, { 执行情况: '约谈生产企业四家' })
    await send(page, '报告执行情况')
    await stands(page, '已报告')
  })

  await test.step('nothing is summed up while the county has not reported', async () => {
    await workAs(page, demo, 'amr-officer')
    await page.goto(action)
    await step(page, '汇总报告')
    await refused(page, '汇总报告', '参加单位须全部报告情况或者退出')
    await page.goto(participant)
    await step(page, '退回补充')
    await day(page, '报告期限', dayFrom(12))
    await fill(page, { 退回原因: '没有写明处理结果' })
    await send(page, '退回补充')
    await stands(page, '已通知')
  })

  await test.step('the county signs for its task and reports across the border', async () => {
    await workAs(page, demo, 'lp-officer')
    await delivered(page, demo, 'joint-order')
    await page.getByRole('row').filter({ hasText: task }).getByRole('link').first().click()
    await step(page, '签收')
    await send(page, '签收')
    await stands(page, '执行中')
    await step(page, '报告执行情况')
    await fill(page, { 执行情况: found })
    await send(page, '报告执行情况')
    await stands(page, '已报告')
    await look('joint-reported-by-a-county')
  })

  await test.step('the department says more', async () => {
    await workAs(page, demo, 'miit-head')
    await page.goto(participant)
    await expect(page.getByRole('main')).toContainText('没有写明处理结果')
    await step(page, '报告执行情况')
    await fill(page, { 执行情况: '约谈生产企业四家，责令整改两家' })
    await send(page, '报告执行情况')
    await stands(page, '已报告')
  })
})

test('the caller takes the reports in, sums them up, and another closes the action', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'amr-officer')
  await delivered(page, demo, 'joint-report')
  await page.getByRole('row').filter({ hasText: '柳坪县' }).getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText(found)
  await step(page, '接收')
  await send(page, '接收')
  await page.goto(action)
  await step(page, '汇总报告')
  await send(page, '汇总报告')
  await stands(page, '已汇总')
  await expect(offered(page)).toContainText('须由部门负责人办理')
  await workAs(page, demo, 'amr-head')
  await page.goto(action)
  await step(page, '总结评估并结束')
  await refused(page, '总结评估并结束', '请填写总结评估')
  await fill(page, { 总结评估: '共检查门店三十六家，立案三起，责令整改两家' })
  await send(page, '总结评估并结束')
  await stands(page, '已结束')
  await look('joint-closed')
  await page.goto(`${demo.address}/work/records/joint-participant?q=`)
  await expect(page.getByRole('row').filter({ hasText: '柳坪县' })).toContainText('已报告')
})

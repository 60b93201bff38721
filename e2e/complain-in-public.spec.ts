import type { Page } from '@playwright/test'
import { workAs } from './demo-people.ts'
import { choose } from './fill.ts'
import { codeOn, followUp } from './follow.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const script = '<script>document.title="x"</script>'
const facts = `电饭锅使用两天后漏电，商家拒绝退货 ${script}`
let code = ''
let address = ''

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false, bypassCSP: true })

  test('a consumer complains without an account, and is told what is missing where it is missing', async ({
    page,
    demo,
    look,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${demo.address}/complain`)
    await page.getByLabel('投诉：解决我的消费纠纷').check()
    await page.getByLabel('经营者所在地区').selectOption({ label: '东澜区' })
    await page.getByLabel('经营者名称').fill('东澜区云桥电器有限公司')
    await page.getByLabel('商品或服务').fill('电饭锅')
    await page.getByLabel('金额（元）').fill('299')
    await page.getByLabel('事情经过和要求').fill(facts)
    await page.getByRole('button', { name: '提交' }).click()
    await expect(page.getByText('提交没有成功')).toBeVisible()
    await expect(page.getByLabel('经营者名称')).toHaveValue('东澜区云桥电器有限公司')
    await look('complain-missing')
    await page.getByLabel('姓名').fill('林不言')
    await page.getByLabel('联系电话').fill('13900000000')
    await page.getByRole('button', { name: '提交' }).click()
    await expect(page.getByRole('heading', { name: '您的查询码' })).toBeVisible()
    code = await codeOn(page)
    await look('complain-code')
    expect(await followUp(page, demo, code)).toContain('已收到，待处理')
  })
})

test('the desk splits the letter, the officer brings both sides together, and the consumer reads of it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-intake')
  await page.goto(`${demo.address}/work/queue?register=submission&state=received`)
  await page
    .getByRole('link', { name: /云桥电器/ })
    .first()
    .click()
  await expect(page.getByText(script).first()).toBeVisible()
  await expect(page.getByText('林不言')).toHaveCount(0)
  await look('submission')
  await step(page, '分流')
  await choose(page, '分流结果', '投诉')
  await choose(page, '投诉承办部门', '东澜区市场监督管理局')
  await form(page).getByLabel('投诉请求和事实').fill('要求退货退款 299 元')
  await choose(page, '投诉事项', '质量')
  await look('split')
  await send(page, '分流')
  await stands(page, '已分流')
  expect(await followUp(page, demo, code)).toContain('投诉：已收到，待处理')
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/records/complaint?q=${encodeURIComponent('云桥电器')}`)
  await look('complaints')
  await page
    .getByRole('row', { name: /电饭锅|待受理/ })
    .getByRole('link')
    .first()
    .click()
  const complaint = page.url()
  await step(page, '指定承办人')
  await choose(page, '承办人', '东澜区市场监管局执法岗（1）')
  await send(page, '指定承办人')
  await workAs(page, demo, 'dl-officer')
  await page.goto(complaint)
  await step(page, '受理')
  await send(page, '受理')
  await stands(page, '已受理')
  await step(page, '组织调解')
  await form(page).getByLabel('双方同意调解的情况').fill('双方电话同意')
  await send(page, '组织调解')
  await look('mediating')
  expect(await followUp(page, demo, code)).toContain('投诉：办理中')
  address = complaint
})

test('it is agreed on, both are told, it is closed and called back on, and the figures have moved', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  const before = await recovered(page, demo)
  await page.goto(address)
  await step(page, '终止调解')
  await choose(page, '终止调解的情形', 'E5 自受理之日起满期未达成协议')
  await form(page).getByRole('button', { name: '终止调解' }).click()
  await expect(form(page).getByText('满期终止由系统按时限记载').first()).toBeVisible()
  await step(page, '达成协议')
  await form(page).getByLabel('为消费者挽回的金额').fill('299')
  await send(page, '达成协议')
  await stands(page, '达成协议')
  await step(page, '告知双方结果')
  await choose(page, '告知方式', '短信')
  await send(page, '告知双方结果')
  await step(page, '办结')
  await send(page, '办结')
  await stands(page, '已办结')
  await workAs(page, demo, 'dl-intake')
  await page.goto(address)
  await step(page, '回访')
  await choose(page, '满意程度', '非常满意')
  await send(page, '回访')
  await expect(page.getByText('非常满意').first()).toBeVisible()
  await look('complaint-called-back')
  expect(await followUp(page, demo, code)).toContain('双方达成调解协议')
  await workAs(page, demo, 'dl-head')
  expect(await recovered(page, demo)).toBe(before + 299)
  await look('complaint-statistics')
  const paper = page.waitForEvent('popup')
  await page.getByRole('link', { name: '打印' }).click()
  const printed = await paper
  await expect(printed.getByText('东澜区投诉举报处理统计报告').first()).toBeVisible()
  await expect(printed.getByText('投诉七个工作日受理率').first()).toBeVisible()
  await printed.close()
  await page.getByLabel('统计期间').click()
  await page
    .getByTitle(/年上半年$/)
    .last()
    .click()
  await expect(page.getByText(/年1—6月/).first()).toBeVisible()
})

/** What the statistical report says was recovered for consumers, in yuan. */
async function recovered(page: Page, demo: Instance): Promise<number> {
  await page.goto(`${demo.address}/work/records/complaint`)
  await page.getByRole('link', { name: '处理统计报告' }).click()
  const cell = page
    .getByRole('row', { name: /为消费者挽回损失/ })
    .getByRole('cell')
    .first()
  await expect(cell).toHaveText(/元|—/)
  return Number.parseFloat((await cell.textContent()) ?? '') || 0
}

import { goodsMaker } from '../server/demo/case-staff.ts'
import { offered, open } from './case.ts'
import { workAs } from './demo-people.ts'
import { choose, day, fill, refused, today } from './fill.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { openRecords } from './work.ts'

const officers = [1, 2].map((n) => `东澜区市场监管局执法岗（${n}）`)
const why = '群众反映夜间加工，暗访核实'
const seen = '出厂检验记录缺三批，其余符合要求'
const reviewed = '询问笔录缺一处签名'
const told = { register: 'inspection-result', words: '专项检查' }
let inspection = ''

test.describe.configure({ mode: 'serial' })

test('an inspection is planned unknown to the enterprise, done by two, and judged', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the officer plans it', async () => {
    await workAs(page, demo, 'dl-officer')
    await openRecords(page, demo, 'site-inspection/new')
    await fill(page, { 检查依据: why, 企业统一社会信用代码: goodsMaker.code })
    await choose(page, '检查方式', '专项检查')
    await choose(page, '检查领域', '工业产品')
    await choose(page, '企业风险等级', 'D')
    await day(page, '计划检查日期', today())
    await fill(page, { 检查事项: '出厂检验、原料进货查验' })
    await choose(page, '检查部门', '东澜区市场监督管理局')
    await choose(page, '检查人员', officers[0]!)
    await refused(page, '安排检查', '“检查人员”有 1 项，至少要有 2 项')
    await choose(page, '检查人员', officers[1]!)
    await form(page).getByRole('button', { name: '安排检查', exact: true }).click()
    await stands(page, '待检查')
    inspection = page.url()
  })

  await test.step('the enterprise finds neither the plan nor a result', async () => {
    await workAs(page, demo, 'firm-2')
    await page.goto(inspection)
    await expect(page.getByRole('main')).not.toContainText('待检查')
    await openRecords(page, demo, told.register)
    await expect(page.getByRole('main')).not.toContainText('专项检查')
  })

  await test.step('what was seen is recorded and judged; another officer reviews the file', async () => {
    await workAs(page, demo, 'dl-officer')
    await page.goto(inspection)
    await step(page, '记录检查')
    await day(page, '检查日期', today())
    await fill(page, { 检查情况: seen })
    await send(page, '记录检查')
    await step(page, '未发现问题')
    await send(page, '未发现问题')
    await expect(offered(page)).toContainText(/办理过.*的岗位和人员不能办理/)
    await workAs(page, demo, 'dl-officer-3')
    await page.goto(inspection)
    await step(page, '案卷评查')
    await choose(page, '案卷评查', '有瑕疵')
    await fill(page, { 评查意见: reviewed })
    await send(page, '案卷评查')
    await look('inspection-of-the-officers')
  })
})

test('the enterprise reads the result, objects and is answered', async ({ page, demo, look }) => {
  await test.step('it reads what was found, and nothing of why, its class or the review', async () => {
    await workAs(page, demo, 'firm-2')
    await open(page, demo, told)
    await stands(page, '已告知')
    await expect(page.getByRole('main')).toContainText(seen)
    for (const inside of [why, reviewed, '案卷评查', '企业风险等级'])
      await expect(page.getByRole('main')).not.toContainText(inside)
    await look('inspection-result-of-the-firm')
  })

  await test.step('an objection says what is wrong', async () => {
    await step(page, '对检查结果提出异议')
    await refused(page, '对检查结果提出异议', '请写明异议内容')
    await fill(page, { 企业异议: '三批记录已补交，请更正' })
    await send(page, '对检查结果提出异议')
    await stands(page, '有异议')
  })

  await test.step('the head finds it on the desk and answers', async () => {
    await workAs(page, demo, 'dl-head')
    await page.goto(`${demo.address}/work/queue?register=${told.register}`)
    const row = page.getByRole('row').filter({ hasText: '企业对检查结果有异议，待处理' })
    await row.first().getByRole('link').first().click()
    await step(page, '异议不成立，答复企业')
    await fill(page, { 异议处理意见: '检查当日确实缺三批，补交情况另行记录' })
    await send(page, '异议不成立，答复企业')
    await workAs(page, demo, 'firm-2')
    await open(page, demo, told)
    await stands(page, '异议已答复')
    await expect(page.getByRole('main')).toContainText('补交情况另行记录')
  })
})

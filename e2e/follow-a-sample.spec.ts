import { goodsMaker, laboratory, secondLaboratory } from '../server/demo/case-staff.ts'
import { approved, handedWithPapers, officers, recalled } from './case-work.ts'
import { workAs } from './demo-people.ts'
import { attach, choose, day, dayFrom, fill, refused, today } from './fill.ts'
import { expect, test } from './journey.ts'
import { concludeFailed, fillSheet, measured, retested } from './sample-work.ts'
import { form, send, stands, step } from './step.ts'
import { figure, follow, open, type Parts, places, printed } from './trail.ts'

test.describe.configure({ mode: 'serial' })

const figures = ['industrial-pass-rate', 'reinspection-pass-rate', 'crime-transfer-acceptance']
const before: Record<string, Parts> = {}

test('an officer takes a batch by its sheet and sends it to the laboratory', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  for (const name of figures) before[name] = await figure(page, demo, name)
  await page.goto(`${demo.address}/work/records/sample/new`)
  await fillSheet(page)
  await refused(page, '抽样', '须留备样；网络购样的除外')
  await look('sheet-refused')
  await fill(page, { 备样数量: '1' })
  await form(page).getByRole('button', { name: '抽样', exact: true }).click()
  await stands(page, '已抽样')
  places.监督抽查样品 = page.url()
  await step(page, '送检')
  await fill(page, { 承检机构统一社会信用代码: laboratory.code })
  await choose(page, '检验方法', '实验室检验')
  await send(page, '送检')
  await stands(page, '检验中')
  await follow(page, '检验报告')
  await look('report-opened')
})

test('the laboratory enters what it measured; a judgement against its limit is explained or corrected; another signs', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'lab')
  await page.goto(`${demo.address}/work/queue`)
  await look('lab-queue')
  await open(page, '检验报告')
  await step(page, '收样')
  await day(page, '收样日期', today())
  await send(page, '收样')
  await page.getByRole('link', { name: '打开检验项目' }).click()
  await measured(page, look)
  await look('items')
  await open(page, '检验报告')
  await concludeFailed(page)
  const issue = page.getByRole('button', { name: '签发报告', exact: true })
  await expect(issue).toBeDisabled()
  await expect(issue).toHaveAccessibleDescription('办理过“录入结论”的岗位和人员不能办理“签发报告”')
  await look('sign-refused')
  await workAs(page, demo, 'lab-signer')
  await open(page, '检验报告')
  await step(page, '签发报告')
  await send(page, '签发报告')
  await stands(page, '已签发')
})

test('the figure moves as the report is signed; the enterprise is told, signs for it, and asks for a retest', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  const [passed, tested] = before['industrial-pass-rate']!
  expect(await figure(page, demo, 'industrial-pass-rate')).toEqual([passed, tested + 1])
  await look('rate-after')
  await open(page, '检验报告')
  await step(page, '通知不合格结果')
  await send(page, '通知不合格结果')
  await stands(page, '已通知')
  await follow(page, '检验结果通知')
  await workAs(page, demo, 'firm-2')
  await open(page, '检验结果通知')
  await look('firm-notice')
  await step(page, '签收')
  await day(page, '签收日期', dayFrom(1))
  await refused(page, '签收', '签收日期不能晚于今天')
  await day(page, '签收日期', today())
  await send(page, '签收')
  await stands(page, '已签收')
  await expect(page.getByRole('list', { name: '期限' })).toContainText('提出复检或异议')
  await step(page, '提出复检或异议')
  await choose(page, '申请种类', '复检')
  await refused(page, '提出复检或异议', '请填写理由')
  await fill(page, { 理由: '样品运输中受潮，申请以备样复检' })
  await attach(page, '书面申请和证明材料', '复检申请.pdf')
  await send(page, '提出复检或异议')
  await stands(page, '已提出异议')
  await look('firm-objected')
  await follow(page, '复检和异议')
})

test('another laboratory tests the reserve; its result is final, and a disposal case opens by itself', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await open(page, '复检和异议')
  await step(page, '受理')
  await send(page, '受理')
  await step(page, '确定复检机构')
  await fill(page, { 复检机构统一社会信用代码: laboratory.code, 确定方式: '从名录中摇号确定' })
  await refused(page, '确定复检机构', '复检机构不能是初检机构')
  await fill(page, { 复检机构统一社会信用代码: secondLaboratory.code })
  await send(page, '确定复检机构')
  await step(page, '移交备样')
  await send(page, '移交备样')
  await stands(page, '复检中')
  await follow(page, '检验报告')
  await retested(page, demo)
  await workAs(page, demo, 'dl-officer')
  await open(page, '复检和异议')
  await step(page, '按复检结论处理')
  await fill(page, { 处理决定: '复检结论为不合格，维持原检验结论' })
  await choose(page, '处理结果', '改变原结论')
  await refused(page, '按复检结论处理', '改变原结论的，须填写改变后的结论')
  await look('decision-refused')
  await choose(page, '处理结果', '维持原结论')
  await send(page, '按复检结论处理')
  await open(page, '监督抽查样品')
  await stands(page, '结果生效')
  await look('sample-chain')
  await follow(page, '不合格处置')
  await stands(page, '待处置')
  await look('case-opened')
})

test('what is to be put right is ordered on paper with its number, and the enterprise reports', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'dl-officer')
  await open(page, '不合格处置')
  await step(page, '责令改正')
  await fill(page, { 责令内容: '停止生产销售该批次产品，六十日内改正并报告' })
  await send(page, '责令改正')
  await stands(page, '已责令整改')
  await expect(page.getByRole('list', { name: '期限' })).toContainText('报告整改')
  const paper = await printed(page, '责令改正通知书 打印')
  await expect(paper.locator('body')).toContainText(/责改〔\d{4}〕\d+号/)
  await expect(paper.locator('body')).toContainText('停止生产销售该批次产品')
  await paper.close()
  await workAs(page, demo, 'firm-2')
  await open(page, '不合格处置')
  await step(page, '报告整改')
  await fill(page, { 不合格原因: '接地端子未压紧', 整改措施: '更换端子，逐台复检，封存库存' })
  await send(page, '报告整改')
  await stands(page, '已报整改')
})

test('two inspect it again; what still fails is recalled, and the public reads of it', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await open(page, '不合格处置')
  await step(page, '首次复查不合格')
  await day(page, '复查日期', today())
  await fill(page, { 复查情况: '抽样检验，泄漏电流仍超标' })
  await choose(page, '复查人员', officers[0]!)
  await refused(page, '首次复查不合格', /有 1 项/)
  await choose(page, '复查人员', officers[1]!)
  await send(page, '首次复查不合格')
  await stands(page, '复查不合格')
  await step(page, '登记召回')
  await fill(page, { 缺陷或不安全的情况: '泄漏电流超标，可能触电' })
  await send(page, '登记召回')
  await follow(page, '缺陷产品召回')
  await expect(page.locator('.record-chain')).toContainText('监督抽查样品')
  await look('recall-chain')
  await recalled(page, demo)
  await page.goto(`${demo.address}/recalls`)
  await page.getByRole('link', { name: '电热水壶' }).first().click()
  await expect(page.locator('main')).toContainText('泄漏电流超标，可能触电')
})

test('the head, and no officer, hands the case over, and files what came of it as a case of its own', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await open(page, '不合格处置')
  const over = page.getByRole('button', { name: '移送查处', exact: true })
  await expect(over).toHaveAccessibleDescription(/须由部门负责人办理/)
  await workAs(page, demo, 'dl-head')
  await open(page, '不合格处置')
  await step(page, '移送查处')
  await fill(page, {
    线索事由: '涉嫌生产不合格电热水壶',
    涉嫌违法的事实: '复查仍不合格，货值二十三万元',
  })
  await send(page, '移送查处')
  await stands(page, '已移送查处')
  await follow(page, '案件线索')
  await step(page, '立案')
  await choose(page, '程序', '普通程序')
  await send(page, '立案')
  await follow(page, '行政处罚案件')
  await look('case-chain')
  await workAs(page, demo, 'dl-officer')
  await open(page, '行政处罚案件')
  await step(page, '指派调查')
  await choose(page, '承办人', officers[0]!, officers[1]!)
  await send(page, '指派调查')
})

test('what may be a crime is drafted from the page of its case, and approved by the head', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'dl-officer')
  await open(page, '行政处罚案件')
  await approved(page, demo)
})

test('it goes to the police, and not without the list of goods', async ({ page, demo, look }) => {
  await workAs(page, demo, 'dl-officer')
  await open(page, '涉嫌犯罪移送')
  await handedWithPapers(page, look)
})

test('the police sign for it and file; their answer comes back to the officer', async ({
  page,
  demo,
}) => {
  await workAs(page, demo, 'police')
  await page.goto(`${demo.address}/work/queue`)
  await page
    .getByRole('link', { name: /生产、销售伪劣产品罪/ })
    .first()
    .click()
  await step(page, '签收')
  await send(page, '签收')
  await step(page, '立案')
  await send(page, '立案')
  await stands(page, '已立案')
  await workAs(page, demo, 'dl-officer')
  await page.goto(`${demo.address}/work/queue?register=transfer-reply`)
  await page
    .getByRole('row', { name: /公安机关答复/ })
    .getByRole('link')
    .first()
    .click()
  await step(page, '接收')
  await day(page, '收到日期', today())
  await send(page, '接收')
  await open(page, '涉嫌犯罪移送')
  await stands(page, '公安已立案')
})

test('the whole of it is on the pages of the sample and of the enterprise, and in the figures', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-officer')
  await open(page, '监督抽查样品')
  const chain = page.locator('.record-chain')
  for (const register of [
    ...['检验报告', '检验结果通知', '复检和异议', '不合格处置', '整改复查', '缺陷产品召回'],
    ...['案件线索', '行政处罚案件'],
  ])
    await expect(chain).toContainText(register)
  await look('whole-chain')
  await page.goto(`${demo.address}/work/parties/${goodsMaker.code}`)
  const row = (register: string, words: string) =>
    page
      .getByRole('region', { name: register, exact: true })
      .getByRole('row', { name: /电热水壶|伪劣产品/ })
      .filter({ hasText: words })
      .first()
  await expect(row('监督抽查样品', '已处置')).toBeVisible()
  await expect(row('检验结果通知', '异议已处理')).toBeVisible()
  await expect(row('复检和异议', '已处理')).toBeVisible()
  await expect(row('不合格处置', '已移送查处')).toBeVisible()
  await expect(row('缺陷产品召回', '召回中')).toBeVisible()
  await expect(row('行政处罚案件', '中止')).toBeVisible()
  await expect(row('涉嫌犯罪移送', '公安已立案')).toBeVisible()
  await row('不合格处置', '已移送查处').scrollIntoViewIfNeeded()
  await look('enterprise-file')
  const [of, among] = before['reinspection-pass-rate']!
  expect(await figure(page, demo, 'reinspection-pass-rate')).toEqual([of, among + 1])
  const [filed, replied] = before['crime-transfer-acceptance']!
  const now = await figure(page, demo, 'crime-transfer-acceptance')
  expect(now).toEqual([filed + 1, replied + 1])
})

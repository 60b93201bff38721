import type { Page } from '@playwright/test'
import { growers, inputMaker, laboratory } from '../server/demo/case-staff.ts'
import { open } from './case.ts'
import { workAs } from './demo-people.ts'
import { choose, day, dayFrom, fill, refused, today } from './fill.ts'
import type { Instance } from './instance.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { figure, type Parts, places, printed } from './trail.ts'

const base = '柳荫番茄基地'
const soil = '7号大棚耕层土壤'
const input = '代森锰锌可湿性粉剂'
const bureau = '东澜区农业农村局'
const samples = 'environment-sample'
const rates = ['environment-pass-rate', 'origin-closure-rate', 'input-pass-rate'] as const
const before: Record<string, Parts> = {}

const to = (page: Page, name: string) => page.goto(places[name]!)
/** Opens the record of a register whose row has these words, and remembers where it is. */
async function find(page: Page, demo: Instance, [register, words]: readonly [string, string]) {
  await open(page, demo, { register, words })
  places[words] = page.url()
}
/** A sample is taken from the page of its base. */
async function take(page: Page, answers: Readonly<Record<string, string>>) {
  await to(page, base)
  await step(page, '采样')
  await day(page, '采样日期', today())
  await fill(page, answers)
}
/** Entered by the laboratory that it was handed to. */
async function measured(page: Page, demo: Instance, of: { name: string; value: string }) {
  await find(page, demo, [samples, of.name])
  await step(page, '送检')
  await fill(page, { 检测机构统一社会信用代码: laboratory.code })
  await send(page, '送检')
  await stands(page, '检测中')
  await workAs(page, demo, 'lab')
  await to(page, of.name)
  await step(page, '录入检测结果')
  await expect(form(page).getByLabel('判定', { exact: true })).toHaveCount(0)
  await fill(page, { 测定值: of.value })
  await day(page, '检测日期', today())
  await send(page, '录入检测结果')
  await stands(page, '已出结果')
  await workAs(page, demo, 'farm-officer')
  await to(page, of.name)
  await expect(page.getByRole('button', { name: '确认合格', exact: true })).toBeDisabled()
}

test('a base is registered, and its soil lies over the limit: whoever runs it is told', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'farm-officer')
  for (const name of rates) before[name] = await figure(page, demo, name)
  await page.goto(`${demo.address}/work/records/production-base/new`)
  await fill(page, { 基地编号: 'DL-JD-101', 基地名称: base, 主要农产品: '番茄', 面积: '210' })
  await fill(page, { 经营者统一社会信用代码: growers[0]!.code })
  await choose(page, '基地类别', '种植基地')
  await choose(page, '主管部门', bureau)
  await refused(page, '登记或导入', '建成或认定日期')
  await day(page, '建成或认定日期', '2021-05-01')
  await look('base-new')
  await form(page).getByRole('button', { name: '登记或导入', exact: true }).click()
  await stands(page, '在用')
  places[base] = page.url()

  await take(page, { 样品编号: 'LY-001', 样品名称: soil, 检测项目: '镉', 计量单位: 'mg/kg' })
  await choose(page, '样品类别', '土壤')
  await choose(page, '监测类别', '例行监测')
  await fill(page, { 限值依据: 'GB 15618-2018 表1 镉，其他，6.5<pH≤7.5' })
  await refused(page, '采样', '限值上限和下限至少填写一个')
  await fill(page, { 限值上限: '0.3' })
  await look('base-sample')
  await send(page, '采样')
  await look('base-page')

  await measured(page, demo, { name: soil, value: '0.38' })
  await expect(page.getByRole('main')).toContainText('不合格')
  await step(page, '告知不合格结果')
  await fill(page, { 不合格情况: '镉 0.38 mg/kg，超过 0.3 mg/kg' })
  await send(page, '告知不合格结果')
  await stands(page, '已告知')
  const paper = await printed(page, '检测结果告知书 打印')
  await expect(paper.locator('body')).toContainText('镉为0.38 mg/kg')
  await paper.close()
})

test('a measure is ordered, reported, sent back and done, and nothing is sampled anew before', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'grower')
  await page.goto(`${demo.address}/work/queue?register=${samples}&state=told`)
  await page.getByRole('link', { name: soil }).click()
  await look('base-owner')
  await expect(page.getByRole('button', { name: '提出异议', exact: true })).toBeEnabled()

  await workAs(page, demo, 'farm-officer')
  await to(page, soil)
  await step(page, '登记无异议')
  await fill(page, { 经营者的说明: '认可结果，马上停止采收' })
  await send(page, '登记无异议')
  await step(page, '责令采取措施')
  await choose(page, '措施种类', '限制采收上市')
  await fill(page, { 措施内容: '7号大棚停止采收，更换客土' })
  await day(page, '落实期限', dayFrom(-1))
  await refused(page, '责令采取措施', '落实期限不能早于责令日期')
  await day(page, '落实期限', dayFrom(10))
  await send(page, '责令采取措施')
  await stands(page, '处置中')
  await step(page, '登记复测采样')
  await fill(page, { 复测样品编号: 'LY-001-2' })
  await day(page, '复测采样日期', today())
  await refused(page, '登记复测采样', '须全部处于“已落实”或“已解除”')
  await look('base-not-done')

  await workAs(page, demo, 'grower')
  await page.goto(`${demo.address}/work/queue?register=origin-measure&state=ordered`)
  await page.getByRole('link', { name: /7号大棚停止采收/ }).click()
  places.measure = page.url()
  await step(page, '报告落实情况')
  await fill(page, { 落实情况: '已停止采收' })
  await send(page, '报告落实情况')
  await workAs(page, demo, 'farm-officer')
  await to(page, 'measure')
  await step(page, '退回重新落实')
  await fill(page, { 退回原因: '没有写明客土是否更换' })
  await send(page, '退回重新落实')
  await stands(page, '待落实')
  await workAs(page, demo, 'grower')
  await to(page, 'measure')
  await step(page, '报告落实情况')
  await fill(page, { 落实情况: '已停止采收，客土二十厘米已更换' })
  await send(page, '报告落实情况')
  await workAs(page, demo, 'farm-officer')
  await to(page, 'measure')
  await step(page, '核实已落实')
  await fill(page, { 核实情况: '现场核实属实' })
  await send(page, '核实已落实')
  await stands(page, '已落实')
  await look('base-measure')
})

test('the new sample passes, and the head closes', async ({ page, demo, look }) => {
  await workAs(page, demo, 'farm-officer')
  await to(page, soil)
  await step(page, '登记复测采样')
  await fill(page, { 复测样品编号: 'LY-001-2' })
  await day(page, '复测采样日期', today())
  await send(page, '登记复测采样')
  await workAs(page, demo, 'lab')
  await to(page, soil)
  await step(page, '录入复测结果')
  await fill(page, { 复测测定值: '0.2' })
  await send(page, '录入复测结果')
  await workAs(page, demo, 'farm-head')
  await page.goto(`${demo.address}/work/queue?register=${samples}&state=rechecked`)
  await page.getByRole('link', { name: soil }).click()
  await step(page, '复测合格，办结')
  await send(page, '复测合格，办结')
  await stands(page, '已办结')
  await look('base-closed')
})

test('a failed input is a lead against its maker; figures, the base and the enterprise show it all', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'farm-officer')
  await take(page, { 样品编号: 'LY-002', 样品名称: input, 检测项目: '有效成分', 计量单位: '%' })
  await choose(page, '样品类别', '农业投入品')
  await choose(page, '监测类别', '监督抽查')
  await fill(page, { 限值下限: '80', 限值依据: '产品标签明示含量' })
  await fill(page, { 投入品生产或经营者代码: inputMaker.code })
  await refused(page, '采样', '农业投入品须填写种类')
  await choose(page, '投入品种类', '农药')
  await send(page, '采样')
  await measured(page, demo, { name: input, value: '41.5' })
  await step(page, '告知不合格结果')
  await fill(page, { 不合格情况: '有效成分 41.5%，低于标签明示的 80%' })
  await send(page, '告知不合格结果')
  await step(page, '登记无异议')
  await fill(page, { 经营者的说明: '已停用，购自镇上农资店' })
  await send(page, '登记无异议')
  await stands(page, '待处置')

  await page.goto(`${demo.address}/work/records/${samples}`)
  const row = page.getByRole('row').filter({ hasText: input })
  await expect(row).toContainText('不合格')
  await look('base-samples')
  await open(page, demo, { register: 'clue', words: input })
  await expect(page.getByRole('main')).toContainText('低于标签明示的 80%')
  await expect(page.getByRole('main')).toContainText(inputMaker.name)
  await look('base-lead')

  for (const [name, of] of [
    ['environment-pass-rate', 0],
    ['origin-closure-rate', 1],
    ['input-pass-rate', 0],
  ] as const) {
    const [had, among] = before[name]!
    const more = name === 'origin-closure-rate' ? 2 : 1
    expect(await figure(page, demo, name)).toEqual([had + of, among + more])
  }
  await expect(page.getByRole('row', { name: base })).toContainText('0 ÷ 1')
  await look('base-figure')
  await to(page, base)
  const related = page.locator('.record-related')
  await expect(related).toContainText(/产地环境与投入品样品\s*共2条/)
  await look('base-with-samples')
  await page.goto(`${demo.address}/work/parties/${growers[0]!.code}`)
  await expect(page.getByRole('main')).toContainText(base)
  await expect(page.getByRole('main')).toContainText(soil)
  await look('base-in-the-file')
})

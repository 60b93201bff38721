import type { Page } from '@playwright/test'
import { foodMaker } from '../server/demo/case-staff.ts'
import { workAs } from './demo-people.ts'
import { choose, day, fill, refused, today } from './fill.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'
import { openRecords, said } from './work.ts'

const product = '黑芝麻糊'
const lot = 'ZM-0817'
const bureau = '东澜区市场监督管理局'
/** A red dot: what the product looks like. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const limit = (page: Page) => page.locator('.state-line')
async function photo(page: Page, name: string): Promise<void> {
  const input = form(page).locator('input[type=file]')
  await input.setInputFiles({ name, mimeType: 'image/png', buffer: picture })
  await expect(form(page)).toContainText('已选 1 个文件')
}
let recall = ''

test('a maker recalls a batch of food: it files, plans and announces, and another post publishes', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'firm-1')
  await openRecords(page, demo, 'batch/new')
  await expect(form(page).getByLabel('登记单位统一社会信用代码')).toHaveValue(foodMaker.code)
  await expect(form(page).getByLabel('已售出')).toHaveCount(0)
  await fill(page, { 产品名称: product, 批号: lot })
  await choose(page, '计量单位', '袋')
  await choose(page, '管理部门', bureau)
  await form(page).getByRole('button', { name: '登记或导入批次' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product)

  await openRecords(page, demo, 'recall/new')
  await fill(page, { 产品名称: product, 批号: lot })
  await choose(page, '产品范围', '食品')
  await choose(page, '产品批次', product)
  await choose(page, '信息来源', '企业报告')
  await day(page, '获知时间', `${today()} 00:00:00`)
  await choose(page, '召回级别', '一级（已经或可能严重损害健康、致人死亡）')
  await choose(page, '办理部门', bureau)
  await refused(page, '企业报告缺陷或不安全信息', '请填写缺陷或不安全的情况')
  await fill(page, { 缺陷或不安全的情况: '留样检出黄曲霉毒素B1超标' })
  await look('recall-filed')
  await form(page).getByRole('button', { name: '企业报告缺陷或不安全信息' }).click()
  await stands(page, '待报告计划')
  await expect(limit(page)).toContainText('报告召回计划')
  recall = page.url()

  await step(page, '报告召回计划')
  await refused(page, '报告召回计划', '召回计划须写明召回和处置措施')
  await fill(page, {
    召回和处置措施: '下架封存，收回后监督销毁',
    召回区域: '本省',
    计划召回数量: '120',
  })
  await choose(page, '计量单位', '袋')
  await send(page, '报告召回计划')
  await stands(page, '已报告计划')

  await step(page, '发布召回公告')
  await choose(page, '产品类别', '食品')
  await choose(page, '风险类型', '化学')
  await fill(page, {
    退换联系方式: '0000-87654321，东澜区工业大道18号',
    消费者须知: '立即停止食用，凭包装到原购买处退款，不需要小票',
  })
  await photo(page, '包装.png')
  await look('recall-announce')
  await send(page, '发布召回公告')
  await stands(page, '召回中')
  await expect(limit(page)).toContainText('完成召回')
  await look('recall-running')

  await page.goto(`${demo.address}/recalls`)
  await expect(page.getByRole('link', { name: product })).toHaveCount(0)
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/queue?register=recall-notice&state=drafted`)
  await page.getByRole('link', { name: product }).click()
  await step(page, '公布')
  await send(page, '公布')
  await stands(page, '已公布')
})

test('what became of the batch is entered by file; one line over the stock is refused and named', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'firm-1')
  await page.goto(recall)
  const number = (await said(page, '召回编号').textContent()) ?? ''
  const lines = [
    ['售出', 100],
    ['召回收回', 60],
    ['已消费或使用', 30],
    ['库存封存', 20],
    ['销毁', 80],
    ['销毁', 5],
  ].map(([kind, quantity], n) =>
    [foodMaker.code, `${lot}-${n + 1}`, lot, kind, quantity, today(), number, bureau].join(','),
  )
  const header = '记账单位统一社会信用代码,单据编号,产品批次,变动类别,数量,发生日期,召回,管理部门'
  await page.goto(`${demo.address}/work/records/movement`)
  await page.getByRole('button', { name: '导入' }).click()
  await page.locator('input[type=file]').setInputFiles({
    name: '数量台账.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...lines].join('\r\n')),
  })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /开始导入/ })
    .click()
  await expect(page.getByRole('main')).toContainText('已完成')
  await expect(said(page, '新增')).toHaveText('5')
  await expect(said(page, '退回')).toHaveText('1')
  const bad = page.getByRole('row').filter({
    has: page.getByRole('cell', { name: '7', exact: true }),
  })
  await expect(bad).toContainText('数量')
  await look('recall-ledger-refused')

  await page.goto(recall)
  for (const [title, sum] of [
    ['已售出', '100'],
    ['已召回', '60'],
    ['已消费或使用', '30'],
    ['库存封存', '20'],
    ['已销毁', '80'],
    ['尚未收回', '10'],
    ['待处置', '0'],
  ] as const)
    await expect(said(page, title)).toHaveText(sum)
  await step(page, '报告召回进展')
  await expect(form(page).getByLabel('已召回')).toHaveCount(0)
  await fill(page, { 进展情况: '门店和经销商已收回六十袋' })
  await send(page, '报告召回进展')
  await step(page, '完成召回')
  await fill(page, { 完成情况: '能收回的全部收回' })
  await send(page, '完成召回')
  await stands(page, '已完成，待总结')
  await look('recall-completed')
})

test('its effect is judged by one post and the case closed by another; everyone reads how it ended', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'firm-1')
  await page.goto(recall)
  await step(page, '提交召回总结')
  await fill(page, { 召回总结: '收回六十袋，连同库存全部销毁' })
  await refused(page, '提交召回总结', '售出数量与召回、使用数量不一致的，须说明差异')
  await fill(page, { 数量差异说明: '十袋售给过路顾客，公告后无人退回' })
  await send(page, '提交召回总结')
  await stands(page, '待评估')

  await workAs(page, demo, 'dl-officer-2')
  await page.goto(`${demo.address}/work/queue?register=recall&state=summed`)
  await page.getByRole('row', { name: product }).getByRole('link').first().click()
  await step(page, '评估召回效果')
  await choose(page, '召回效果', '有效')
  await fill(page, { 评估意见: '逐单核对，抽查门店十家，没有在售' })
  await send(page, '评估召回效果')
  await stands(page, '已评估')

  await workAs(page, demo, 'dl-head')
  await page.goto(recall)
  await step(page, '办结召回')
  await refused(page, '办结召回', '销毁召回的产品须有监督销毁记录')
  await workAs(page, demo, 'dl-officer')
  await page.goto(recall)
  await step(page, '监督销毁')
  await choose(page, '监督销毁人员', '东澜区市场监管局执法岗（1）')
  await fill(page, { 销毁方式和地点: '区生活垃圾焚烧厂焚烧' })
  await photo(page, '焚烧.png')
  await refused(page, '监督销毁', '有 1 项，至少要有 2 项')
  await choose(page, '监督销毁人员', '东澜区市场监管局执法岗（2）')
  await send(page, '监督销毁')
  await workAs(page, demo, 'dl-head')
  await page.goto(recall)
  await step(page, '办结召回')
  await send(page, '办结召回')
  await stands(page, '已办结')
  await page.goto(`${demo.address}/work/parties/${foodMaker.code}`)
  await expect(page.getByRole('main')).toContainText(product)
  await look('recall-in-the-file')

  await page.getByRole('button', { name: /退出/ }).click()
  await page.goto(`${demo.address}/recalls`)
  await page.getByRole('link', { name: product }).click()
  await expect(said(page, '召回级别')).toHaveText('一级')
  await expect(said(page, '已召回')).toHaveText('60 袋')
  await expect(said(page, '进度')).toHaveText('已结束')
  const shown = page.getByRole('img', { name: product })
  await expect
    .poll(() => shown.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth))
    .toBe(1)
  await look('recall-in-public')
  for (const [feed, says] of [
    ['json', '"recovered":60'],
    ['atom', `批号 ${lot}`],
    ['csv', `${product},,,${lot},${foodMaker.name}`],
  ] as const)
    expect(await (await fetch(`${demo.address}/recalls.${feed}`)).text()).toContain(says)
})

test('a maker that does not act is ordered to, opposes in vain, and is dealt with by force', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'dl-head')
  await page.goto(`${demo.address}/work/records/recall?state=known`)
  await page.getByRole('row', { name: '电水壶' }).getByRole('link').first().click()
  await step(page, '责令召回')
  await fill(page, { 责令召回的事实和理由: '三起烫伤报告，经催告仍未报告召回计划' })
  await send(page, '责令召回')
  await stands(page, '已责令召回')
  await expect(said(page, '责令召回文号')).toHaveText(/^\d{4}-\d{4}$/)
  const ordered = page.url()
  await look('recall-ordered')
  await workAs(page, demo, 'firm-2')
  await page.goto(`${demo.address}/work/queue?register=recall&state=ordered`)
  await page.getByRole('link', { name: '电水壶' }).click()
  await expect(page.getByRole('button', { name: '转为强制处置' })).toBeDisabled()
  await step(page, '提出异议')
  await fill(page, { 异议和证据: '认为系使用不当' })
  await send(page, '提出异议')
  await workAs(page, demo, 'dl-head')
  await page.goto(ordered)
  await step(page, '维持责令召回')
  await fill(page, { 维持的理由: '检验确认壶盖锁扣强度不足' })
  await send(page, '维持责令召回')
  await stands(page, '责令已生效')
  await step(page, '转为强制处置')
  await fill(page, { 线索事由: '拒不召回缺陷产品', 拒不召回的事实: '责令生效后仍在销售' })
  await send(page, '转为强制处置')
  await stands(page, '强制处置中')
  await expect(page.getByRole('main')).toContainText('拒不召回缺陷产品')
  await look('recall-forced')
})

import { offer, offered, open } from './case.ts'
import { workAs } from './demo-people.ts'
import { choose, day, fill, refused, today } from './fill.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const crime = '假冒注册商标罪'
const papers = [
  ['涉嫌犯罪案件情况的调查报告', '调查报告'],
  ['有关检验报告', '检验报告、鉴定意见'],
  ['现场勘验材料', '其他有关材料'],
] as const
const goods = ['涉案物品清单', '涉案物品清单'] as const
let transfer = ''

test.describe.configure({ mode: 'serial' })

test('a case is handed over to the police only with every paper that the rules list', async ({
  page,
  demo,
  look,
}) => {
  const handOver = async () => {
    await page.goto(transfer)
    await step(page, '移送公安机关')
    await fill(page, { 材料清单: '移送书、调查报告、物品清单、检验报告' })
  }
  const keep = async ([title, kind]: readonly [string, string]) => {
    await page.goto(transfer)
    await page.getByRole('link', { name: '归卷案件材料' }).click()
    await fill(page, { 材料名称: title })
    await choose(page, '材料种类', kind)
    await offer(page, `${title}.txt`, `${title}：内容`)
    await expect(form(page)).toContainText('已选文件')
    await day(page, '形成日期', today())
    await form(page).getByRole('button', { name: '归卷', exact: true }).click()
    await stands(page, '在卷')
  }
  await workAs(page, demo, 'dl-officer')
  await open(page, demo, { register: 'crime-transfer', words: crime })
  await stands(page, '已批准')
  transfer = page.url()
  for (const paper of papers) await keep(paper)
  await handOver()
  await refused(page, '移送公安机关', '须附涉案物品清单')
  await look('transfer-without-its-list')
  await keep(goods)
  await handOver()
  await send(page, '移送公安机关')
  await stands(page, '已移送')
})

test('the police sign and file, the sender hears of it, and the goods follow', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the police sign for it and open a case', async () => {
    await workAs(page, demo, 'police')
    await page.goto(`${demo.address}/work/queue`)
    await page.getByRole('row').filter({ hasText: crime }).getByRole('link').first().click()
    await step(page, '签收')
    await send(page, '签收')
    await step(page, '立案')
    await send(page, '立案')
    await stands(page, '已立案')
    await look('police-file')
  })

  await test.step('the officer takes the answer in, and hands the goods over', async () => {
    await workAs(page, demo, 'dl-officer')
    await open(page, demo, { register: 'transfer-reply', words: crime })
    await step(page, '接收')
    await day(page, '收到日期', today())
    await send(page, '接收')
    await page.goto(transfer)
    await stands(page, '公安已立案')
    await step(page, '移交涉案物品')
    await fill(page, { 交接手续: '成品 1200 件，双方各两人清点签字' })
    await send(page, '移交涉案物品')
    await stands(page, '物品已移交')
    await expect(offered(page)).toContainText('须由部门负责人办理')
  })

  await test.step('the head closes it, and the case of the authority is over', async () => {
    await workAs(page, demo, 'dl-head')
    await page.goto(transfer)
    await step(page, '办结移送')
    await send(page, '办结移送')
    await stands(page, '已办结')
    await open(page, demo, { register: 'penalty-case', words: '涉嫌假冒注册商标' })
    await stands(page, '已移送司法')
    await look('case-at-the-police')
  })
})

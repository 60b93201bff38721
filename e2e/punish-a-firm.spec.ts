import { goodsMaker } from '../server/demo/case-staff.ts'
import { offer, offered, open } from './case.ts'
import { workAs } from './demo-people.ts'
import { choose, day, fill, refused, today } from './fill.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const subject = '涉嫌生产没有强制性认证的电吹风'
const facts = '产品未经强制性认证出厂，货值三万元'
const officers = [1, 2, 3].map((n) => `东澜区市场监管局执法岗（${n}）`)
const heard = '涉嫌虚标电池容量'
const decision = '没收违法所得一万元，罚款二万元'
let theCase = ''

test.describe.configure({ mode: 'serial' })

test('a lead is checked, a case is filed, and one officer is not enough', async ({
  page,
  demo,
  look,
}) => {
  await test.step('the officer records a lead; a credit code with a wrong digit is told', async () => {
    await workAs(page, demo, 'dl-officer')
    await page.goto(`${demo.address}/work/records/clue/new`)
    await choose(page, '线索来源', '监督检查')
    await day(page, '发现或收到日期', today())
    await fill(page, { 线索事由: subject, 线索内容: '现场查获成品 300 台，未见认证证书' })
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
    await open(page, demo, { register: 'clue', words: subject })
    await step(page, '立案')
    await choose(page, '程序', '普通程序')
    await look('file-a-case')
    await send(page, '立案')
    await stands(page, '已立案')
    await open(page, demo, { register: 'penalty-case', words: subject })
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
})

test('who investigated does not review, and the firm asks to be heard', async ({
  page,
  demo,
  look,
}) => {
  await test.step('another officer reviews', async () => {
    await workAs(page, demo, 'dl-officer-2')
    await page.goto(theCase)
    await step(page, '提出处理建议')
    await fill(page, { 查明的事实: facts, 处理建议: '初次查获，建议从轻，罚款六万元' })
    await expect(form(page)).toContainText('办案内部意见，当事人看不到')
    await look('propose-inside')
    await send(page, '提出处理建议')
    await stands(page, '待法制审核')
    await expect(offered(page)).toContainText(
      '办理过“指派调查”或“提出处理建议”的岗位和人员不能办理',
    )
    await workAs(page, demo, 'dl-officer-3')
    await page.goto(theCase)
    await step(page, '法制审核通过')
    await fill(page, { 法制审核意见: '事实清楚，适用依据正确，同意' })
    await look('review-inside')
    await send(page, '法制审核通过')
    await stands(page, '待告知')
    await page.reload()
    await expect(page.getByRole('main')).toContainText('办案内部意见')
    await look('case-with-opinions')
  })

  await test.step('the firm learns of it when it is told, and asks for a hearing', async () => {
    await workAs(page, demo, 'firm-2')
    await page.goto(theCase)
    await expect(page.getByRole('main')).not.toContainText('待告知')
    await workAs(page, demo, 'dl-officer')
    await page.goto(theCase)
    await step(page, '告知当事人')
    await fill(page, { 告知内容: '拟没收违法所得一万元，罚款六万元' })
    await send(page, '告知当事人')
    await workAs(page, demo, 'firm-2')
    await page.goto(theCase)
    await stands(page, '已告知')
    await expect(page.getByRole('main')).toContainText(facts)
    for (const inside of ['办案内部意见', '建议从轻', '适用依据正确'])
      await expect(page.getByRole('main')).not.toContainText(inside)
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
    await day(page, '听证日期', today())
    await fill(page, { 听证地点: '区局二楼听证室' })
    await refused(page, '通知听证', '“听证主持人”不能是“承办人”中的岗位')
    await choose(page, '听证主持人', officers[2]!)
    await send(page, '通知听证')
    await stands(page, '已通知听证')
    await workAs(page, demo, 'dl-officer-3')
    await open(page, demo, { register: 'hearing', words: subject })
    await expect(offered(page)).toContainText(/“举行听证”自 \d{4}-\d\d-\d\d 起方可办理/)
    await look('hearing-too-early')
  })
})

test('a hearing is held by its chair on its day, and the head decides', async ({
  page,
  demo,
  look,
}) => {
  await test.step('who did not ask in time is told by which article it is over', async () => {
    await workAs(page, demo, 'firm-2')
    await open(page, demo, { register: 'penalty-case', words: '涉嫌冒用认证标志' })
    await stands(page, '未听证')
    await offered(page).getByText('其他状态下的步骤').click()
    await expect(offered(page)).toContainText(
      '“要求听证”的时限已经届满，不能再办理（《中华人民共和国行政处罚法》第64条）',
    )
    await look('hearing-too-late')
  })

  await test.step('the chair holds it, with minutes that are what they claim to be', async () => {
    await workAs(page, demo, 'dl-officer-3')
    await open(page, demo, { register: 'hearing', words: heard })
    await step(page, '举行听证')
    await fill(page, { 到场人员: '当事人法定代表人及委托代理人一名' })
    await refused(page, '举行听证', '须附听证笔录')
    await offer(page, '听证笔录.pdf', 'MZ\u0000\u0001 not minutes')
    await expect(form(page)).toContainText(/无法识别的文件/)
    await offer(page, '听证笔录.txt', '听证笔录：当事人承认虚标，请求从轻。')
    await expect(form(page)).toContainText('已选文件')
    await look('minutes')
    await send(page, '举行听证')
    await stands(page, '已举行')
  })

  await test.step('the officer does not decide; the head does not fine and spare at once', async () => {
    await workAs(page, demo, 'dl-officer')
    await open(page, demo, { register: 'penalty-case', words: heard })
    await stands(page, '已听证')
    await expect(offered(page)).toContainText('须由部门负责人办理')
    await workAs(page, demo, 'dl-head')
    await open(page, demo, { register: 'penalty-case', words: heard })
    await step(page, '作出决定')
    await choose(page, '处理结果', '不予处罚')
    await fill(page, { 决定内容: decision, 罚款: '20000', 没收金额: '10000' })
    await refused(page, '作出决定', '不予处罚的不能有罚款')
    await choose(page, '处理结果', '罚款、没收等处罚')
    await send(page, '作出决定')
    await stands(page, '已决定')
  })
})

test('a penalty is served, paid, shown to everyone, and closed', async ({ page, demo, look }) => {
  await test.step('it is served, its paper has a number, and the firm pays', async () => {
    await workAs(page, demo, 'dl-officer')
    await open(page, demo, { register: 'penalty-case', words: heard })
    await step(page, '送达决定书')
    await offer(page, '送达回证.txt', '当事人签收')
    await expect(form(page)).toContainText('已选文件')
    await send(page, '送达决定书')
    await stands(page, '已送达')
    const here = page.url()
    await page.getByRole('button', { name: '导出' }).click()
    const print = page.getByRole('link', { name: '行政处罚决定书 打印' })
    await page.goto(`${demo.address}${await print.getAttribute('href')}`)
    await expect(page.locator('main')).toContainText(/东澜市监罚〔\d{4}〕\d+号/)
    await expect(page.locator('main')).toContainText('罚款：20000元')
    await look('penalty-decision')
    await workAs(page, demo, 'firm-2')
    await page.goto(here)
    await step(page, '缴清罚没款')
    await fill(page, { 已缴罚没款: '30000' })
    await refused(page, '缴清罚没款', '请填写缴清日期')
    await day(page, '缴清日期', today())
    await send(page, '缴清罚没款')
    await stands(page, '已执行')
  })

  await test.step('everyone reads it, and nothing of what was shown long enough', async () => {
    await workAs(page, demo, 'dl-head')
    await open(page, demo, { register: 'penalty-case', words: heard })
    await step(page, '公示处罚决定')
    await choose(page, '公示时长', '三个月')
    await send(page, '公示处罚决定')
    await step(page, '结案')
    await send(page, '结案')
    await stands(page, '已结案')
    await open(page, demo, { register: 'penalty-publication', words: '未建立进货检查验收制度' })
    await stands(page, '公示期满')
    await page.goto(`${demo.address}/public/penalty-publication`)
    await expect(page.getByRole('main')).toContainText(decision)
    await expect(page.getByRole('main')).toContainText('未标明产品规格等级')
    await expect(page.getByRole('main')).not.toContainText('未建立进货检查验收制度')
    await look('penalties-in-public')
  })

  await test.step('the file of the enterprise has it', async () => {
    await page.goto(`${demo.address}/work/parties/${goodsMaker.code}`)
    await expect(page.getByRole('main')).toContainText(heard)
    await look('file-of-the-punished')
  })
})

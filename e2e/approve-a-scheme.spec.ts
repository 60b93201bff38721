import { barriers } from './barriers.ts'
import { openDuty, workAs } from './demo-people.ts'
import { expect, test } from './journey.ts'
import { form, send, stands, step } from './step.ts'

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }
const title = '云麓市市长质量奖管理办法'
const text = `${title}

第一章 总则
第一条 为表彰质量管理先进组织，制定本办法。
第二条 市长质量奖每两年评审一次，每届获奖组织不超过3个，提名奖不超过5个。
第三条 市长质量奖有效期为4年。

第二章 申报条件
第四条 申报组织应当同时符合下列条件：
（一）在本市登记注册并正常经营5年以上；
（二）近3年未发生重大质量、安全、环保事故；
（三）上一年度主营业务收入不低于2亿元。

第三章 评审和奖励
第五条 评审按照申报、资格审查、资料评审、现场评审、公示、审定的程序进行。
第六条 对获得市长质量奖的组织，每个奖励80万元；对获得提名奖的组织，每个奖励20万元。
第七条 弄虚作假的，撤销称号，5年内不得再次申报。
第八条 获奖组织应当每年报送质量管理总结。
第九条 本办法自2026年3月1日起施行。
`

/** What selects words of the text on the left, as somebody does with the mouse. */
const selecting = (words: string) => `{
  const paper = document.querySelector('.source-text')
  const walker = document.createTreeWalker(paper, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() && !walker.currentNode.textContent.includes('${words}'));
  const at = walker.currentNode.textContent.indexOf('${words}')
  document.getSelection().setBaseAndExtent(
    walker.currentNode, at, walker.currentNode, at + ${words.length})
}`

test('the rules of an award become a scheme: corrected, confirmed, approved by a second post, and shown in the text', async ({
  page,
  demo,
  look,
}) => {
  await workAs(page, demo, 'office')
  await page.goto(`${demo.address}/work/load`)
  await page.getByLabel('或者粘贴全文').fill(text)
  await page.getByRole('button', { name: '读取文本' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('核对')

  const draft = page.getByRole('region', { name: '评价方案草案' })
  await expect(draft.getByLabel('方案名称')).toHaveValue(title)
  await expect(draft).toContainText('共 12 条规定')
  const lines = draft.getByRole('listitem')
  await lines.filter({ hasText: '≤ 3 个' }).getByRole('button').first().click()
  await look('scheme-draft')
  expect(await barriers(page)).toEqual([])
  await draft.getByLabel('数值').fill('4')
  await expect(lines.filter({ hasText: '≤ 4 个' })).toHaveCount(1)
  await lines.filter({ hasText: '限制申报' }).getByRole('checkbox').uncheck()
  await expect(draft).toContainText('共 11 条规定')
  await page.evaluate(selecting('每年报送质量管理总结'))
  await page.getByRole('button', { name: '添加为规定' }).click()
  await expect(draft).toContainText('共 12 条规定')
  await draft.getByLabel('指标或条件').fill('每年报送总结')
  await look('scheme-draft-by-hand')
  await page.setViewportSize(narrow)
  await draft.scrollIntoViewIfNeeded()
  await look('scheme-draft-narrow')
  await page.setViewportSize(wide)
  await page.getByRole('button', { name: '确认', exact: true }).click()
  const anyway = page.getByRole('button', { name: '照样确认' })
  await anyway.or(page.locator('.living')).first().waitFor()
  if (await anyway.isVisible()) await anyway.click()

  await expect(page).toHaveURL(/\/work\/outline\//)
  const words = page.getByRole('article').getByTitle(`评价方案《${title}》的规定`)
  await words.filter({ hasText: '有效期为4年' }).click()
  const side = page.getByRole('complementary', { name: '句子背后' })
  await expect(side).toContainText('4 年')
  await expect(side).toContainText('草案')
  await look('outline-with-rules')
  expect(await barriers(page)).toEqual([])
  await side.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('row')).toHaveCount(13)
  await expect(page.getByRole('link', { name: '每年报送质量管理总结' })).toBeVisible()
  await look('scheme')
  expect(await barriers(page)).toEqual([])
  await page.setViewportSize(narrow)
  await look('scheme-narrow')
  await page.setViewportSize(wide)
  await page.getByRole('link', { name: '办理与记录' }).first().click()
  const offered = page.getByRole('group', { name: '可以办理' })
  await expect(offered.getByRole('button', { name: '审查并批准' })).toBeDisabled()

  await workAs(page, demo, 'reviewer')
  await openDuty(page, title, '审批评价方案')
  await look('scheme-record')
  await step(page, '审查并批准')
  await form(page).getByLabel('审查意见').fill('与办法原文一致，同意批准')
  await send(page, '审查并批准')
  await stands(page, '已批准')
  await page.getByRole('link', { name: '看全部规定' }).click()
  await expect(page.getByRole('main')).toContainText('已批准')
  await page.getByRole('link', { name: '有效期为4年' }).click()
  await expect(page.getByRole('complementary', { name: '句子背后' })).toContainText('已批准')
  await page.setViewportSize(narrow)
  await look('outline-with-rules-narrow')
})

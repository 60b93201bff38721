import { readBytes } from '@zhiheng/policy'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { bytesOf, membersOf } from '../testing/package.ts'
import { draw } from './draw.ts'
import type { Paper } from './paper.ts'

const paper: Paper = {
  title: '责令改正通知书',
  landscape: false,
  meta: [],
  letterhead: {
    mark: 'red',
    issuer: '临川市市场监督管理局',
    number: '临市监责改〔2026〕7号',
    to: '临川市甲乙电器有限公司',
    copies: ['市发展改革委', '市财政局'],
    attachments: ['检验报告', '整改复查申请表'],
    signedOn: '2026-11-02',
    printedOn: '2026-11-03',
    remark: '此件主动公开',
    urgency: '特急',
  },
  blocks: [{ kind: 'paragraph', text: '一、有关情况\n经查，产品不合格 < 标准。' }],
}
const bytes = async (of: Paper, format: 'docx' | 'xlsx' | 'html') =>
  bytesOf((await draw(of, format)).body)
const xmlOf = async (of: Paper) => membersOf(await bytes(of, 'docx')).get('word/document.xml')!

/** Everything that is printed, from top to bottom. */
const printed = [
  '特急',
  '临川市市场监督管理局',
  '临市监责改〔2026〕7号',
  '责令改正通知书',
  '临川市甲乙电器有限公司：',
  '一、有关情况',
  '经查，产品不合格 < 标准。',
  '附件：1.检验报告',
  '2.整改复查申请表',
  '临川市市场监督管理局',
  '2026年11月2日',
  '（此件主动公开）',
  '抄送：市发展改革委，市财政局。',
  '2026年11月3日印发',
]
/** Where each text stands behind the one before it; -1 for one that is missing. */
function placesIn(text: string): number[] {
  let from = 0
  return printed.map((each) => {
    const at = text.indexOf(each, from)
    from = at + each.length
    return at
  })
}

describe('an issued paper as a Word document', () => {
  test('is read from mark to imprint in the order of the standard', async () => {
    const read = await readBytes(await bytes(paper, 'docx'))
    expect(placesIn(read.text)).not.toContain(-1)
    expect(read).toMatchObject({
      issuer: '临川市市场监督管理局',
      docNo: '临市监责改〔2026〕7号',
      date: '2026-11-02',
    })
  })

  test('has a red mark, a red rule below the number, and 28 characters on a line', async () => {
    const xml = await xmlOf(paper)
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs)!
    const mark = paragraphs.find((each) => each.includes('临川市市场监督管理局'))!
    expect(mark).toContain('<w:color w:val="E60012"/>')
    expect(mark).toContain('方正小标宋简体')
    const number = paragraphs.find((each) => each.includes('〔2026〕7号'))!
    expect(number).toMatch(/<w:bottom w:val="single" w:color="E60012"/)
    const text = paragraphs.find((each) => each.includes('经查'))!
    expect(text).toContain('<w:spacing w:val="-5"/>')
    const points = 16 - 5 / 20
    expect(Math.floor(((156 / 25.4) * 72) / points)).toBe(28)
  })

  test('has its imprint at the lower edge of the last page, and never ends one with a heading', async () => {
    const xml = await xmlOf(paper)
    expect(xml).toMatch(/<w:tblpPr [^>]*w:tblpYSpec="bottom"/)
    const heading = xml.match(/<w:p>.*?<\/w:p>/gs)!.find((each) => each.includes('一、有关情况'))!
    expect(heading).toContain('<w:keepNext/>')
  })

  test('names whoever approved it beside the number when it goes to a higher authority', async () => {
    const upward = { ...paper, letterhead: { ...paper.letterhead!, signer: '张某' } }
    const number = (await xmlOf(upward))
      .match(/<w:p>.*?<\/w:p>/gs)!
      .find((each) => each.includes('签发人：'))!
    expect(number).toContain('〔2026〕7号')
    expect(number).toMatch(/楷体_GB2312(?:(?!<w:t ).)*<w:t [^>]*>张某/s)
  })
})

describe('an issued paper as a page', () => {
  test('says the same in the same order, and takes no text for markup', async () => {
    const page = (await bytes(paper, 'html')).toString('utf8')
    const body = page.slice(page.indexOf('<body>')).replaceAll(/<(?:br|p|h1|div)[^>]*>/g, '')
    expect(placesIn(body.replaceAll('&lt;', '<'))).not.toContain(-1)
    expect(page).toContain('不合格 &lt; 标准')
  })

  test('of an enforcement paper has a black head and no imprint', async () => {
    const { printedOn: _, ...issued } = paper.letterhead!
    const plain = { ...paper, letterhead: { ...issued, mark: 'plain' } as const }
    const page = (await bytes(plain, 'html')).toString('utf8')
    expect(page).not.toMatch(/class="(?:mark|imprint)"/)
    expect(page).toMatch(/class="issuer">临川市市场监督管理局.*责令改正通知书.*〔2026〕7号/s)
  })

  test('says of a draft that nothing has been issued', async () => {
    const page = (await bytes({ ...paper, draft: true }, 'html')).toString('utf8')
    expect(page).toContain('拟稿，尚未印发')
  })
})

test('an issued paper as a sheet has the same lines', async () => {
  const { sheets } = await readXlsx(await bytes(paper, 'xlsx'))
  const text = sheets[0]!.rows.flat().filter(Boolean).join('\n')
  expect(placesIn(text)).not.toContain(-1)
})

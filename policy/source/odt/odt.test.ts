import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { textOf } from '../text-of.ts'

const SPACES = ['office', 'style', 'text', 'table', 'draw', 'svg']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const KIND = 'application/vnd.oasis.opendocument.text'

const level = (at: number, format: string, rest = '') =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" ${rest}/>`
const LISTS = `<text:list-style style:name="L1">${level(1, '一, 二, 三, ...', 'style:num-suffix="、"')}${level(2, '1', 'style:num-suffix="." text:display-levels="2"')}</text:list-style>
<text:list-style style:name="L2">${level(1, '1', 'style:num-prefix="(" style:num-suffix=")" text:start-value="3"')}</text:list-style>`

function odt(body: string, { kind = KIND, manifest = '<a/>' } = {}): Uint8Array {
  return zipSync({
    mimetype: strToU8(kind),
    'META-INF/manifest.xml': strToU8(manifest),
    'styles.xml': strToU8(`<office:document-styles ${SPACES}/>`),
    'content.xml': strToU8(
      `<office:document-content ${SPACES}><office:automatic-styles>${LISTS}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  })
}

const p = (text: string) => `<text:p>${text}</text:p>`
const item = (...inside: readonly string[]) => `<text:list-item>${inside.join('')}</text:list-item>`

async function linesOf(body: string): Promise<string[]> {
  return (await textOf(odt(body))).split('\n')
}

describe('OpenDocument texts', () => {
  it('give their paragraphs and headings, one a line, with blanks and breaks', async () => {
    const body = `<text:h text:outline-level="1">一、主要<text:span>目标</text:span></text:h>${p('甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/>丁')}${p('')}`
    expect(await linesOf(body)).toEqual(['一、主要目标', '甲  乙 丙', '丁'])
  })

  it('print the numbers of lists, and count on where a list says so', async () => {
    const inner = `<text:list>${item(p('抽查'))}${item(p('检测'))}</text:list>`
    const body = [
      `<text:list xml:id="a" text:style-name="L1">${item(p('目标'), p('详情。'))}${item(p('任务'), inner)}</text:list>`,
      `<text:list text:style-name="L2">${item(p('甲'))}</text:list>`,
      `<text:list text:continue-list="a" text:style-name="L1">${item(p('保障'))}</text:list>`,
      `<text:list text:style-name="L1">${item(p('附则'))}<text:list-header>${p('乙')}</text:list-header></text:list>`,
    ]
    expect(await linesOf(body.join(''))).toEqual([
      '一、目标',
      '详情。',
      '二、任务',
      '二.1.抽查',
      '二.2.检测',
      '(3)甲',
      '三、保障',
      '一、附则',
      '乙',
    ])
  })

  it('have tables with merged cells, and notes at the end', async () => {
    const cell = (text: string, rest = '') =>
      `<table:table-cell ${rest}>${p(text)}</table:table-cell>`
    const covered = '<table:covered-table-cell/>'
    const row = (...cells: readonly string[]) =>
      `<table:table-row>${cells.join('')}</table:table-row>`
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>指批次合格率。</text:p></text:note-body></text:note>'
    const body = [
      p(`合格率${note}见下表：`),
      `<table:table>${row(cell('任务'), cell('单位'), cell('时限'))}${row(cell('抽查'), cell('市甲局', 'table:number-rows-spanned="2"'), cell('2025年'))}${row(cell('检测'), covered, cell('2026年'))}</table:table>`,
    ]
    expect(await linesOf(body.join(''))).toEqual([
      '合格率见下表：',
      '任务\t单位\t时限',
      '抽查\t市甲局\t2025年',
      '检测\t市甲局\t2026年',
      '指批次合格率。',
    ])
  })

  it('are read to goals', async () => {
    const bytes = odt(p('一、主要目标') + p('到2030年，产品质量合格率达到96%以上。'))
    const { goals } = await readBytes(bytes, { name: '方案.odt' })
    expect(goals.map(({ value, deadline }) => [value, deadline])).toEqual([[96, '2030']])
  })

  it('leave out what was deleted, contents and remarks', async () => {
    const gone = ['text:tracked-changes', 'text:table-of-content', 'office:annotation']
    const body = gone.map((name) => `<${name}>${p('不见')}</${name}>`).join('')
    expect(await linesOf(body + p('甲'))).toEqual(['甲'])
  })

  it.each([
    ['spreadsheet', odt('', { kind: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['presentation', odt('', { kind: 'application/vnd.oasis.opendocument.presentation' })],
    ['encrypted', odt('', { manifest: '<manifest:encryption-data/>' })],
    ['damaged', zipSync({ 'content.xml': strToU8('<a><b></a>') })],
    ['no-text', odt('')],
  ])('are refused as %s', async (code, bytes) => {
    await expect(textOf(bytes)).rejects.toMatchObject({ code })
  })
})

import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { wordFile } from '../testing/documents.ts'
import { textOf } from '../text-of.ts'

function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

function numbered(text: string, list: number, level = 0): string {
  const numPr = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
  return paragraph(text, numPr)
}

function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
}

const START = '<w:vMerge w:val="restart"/>'
const ON = '<w:vMerge/>'
const WIDE = '<w:gridSpan w:val="2"/>'

function level(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}

const LISTS = `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'upperRoman', '%2.')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1）')}</w:lvlOverride></w:num>`

describe('tables of Word documents', () => {
  it('have one head and give a goal for each target year', async () => {
    const bytes = wordFile({
      body: `${paragraph('一、主要指标')}${table(
        [cell('指标', START), cell('单位', START), cell('基期', START), cell('目标值', WIDE)],
        [cell('', ON), cell('', ON), cell('', ON), cell('2023年'), cell('2025年')],
        [cell('产品质量合格率'), cell('%'), cell('93'), cell('95'), cell('96')],
      )}`,
    })
    expect(await textOf(bytes)).toBe(
      '一、主要指标\n指标\t单位\t基期\t目标值 2023年\t目标值 2025年\n产品质量合格率\t%\t93\t95\t96',
    )
    const { goals } = await readBytes(bytes)
    expect(goals.map(({ value, unit, deadline }) => [value, unit, deadline])).toEqual([
      [95, '%', '2023'],
      [96, '%', '2025'],
    ])
  })

  it('say merged cells in each of their rows', async () => {
    const bytes = wordFile({
      body: table(
        [cell('任务'), cell('牵头单位'), cell('时限')],
        [cell('抽查'), cell('市甲局', START), cell('2025年')],
        [cell('检测'), cell('', ON), cell('2026年')],
      ),
    })
    expect((await textOf(bytes)).split('\n').at(-1)).toBe('检测\t市甲局\t2026年')
  })

  it('count the rows that a list numbers', async () => {
    const number = `<w:tc>${numbered('', 4)}</w:tc>`
    const bytes = wordFile({
      body: table([cell('序号'), cell('任务'), cell('时限')], [number, cell('抽查'), cell('长期')]),
      lists: LISTS,
    })
    expect(await textOf(bytes)).toBe('序号\t任务\t时限\n1）\t抽查\t长期')
  })
})

describe('numbers of Word documents', () => {
  it('go on in lists of one family, and begin anew where a list says so', async () => {
    const body = [1, 2, 3].map((list) => numbered('总体要求', list)).join('')
    expect(await textOf(wordFile({ body, lists: LISTS }))).toBe(
      '一、总体要求\n二、总体要求\n一、总体要求',
    )
  })

  it('follow the format of each level, one that a list defines anew included', async () => {
    const body = numbered('甲', 1) + numbered('乙', 1, 1) + numbered('丙', 1, 1) + numbered('丁', 4)
    expect(await textOf(wordFile({ body, lists: LISTS }))).toBe('一、甲\nI.乙\nII.丙\n2）丁')
  })

  it('come from the style that a style is based on', async () => {
    const styles = `<w:style w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>`
    const body = paragraph('总体要求', '<w:pStyle w:val="b"/>')
    expect(await textOf(wordFile({ body, lists: LISTS, styles }))).toBe('一、总体要求')
  })

  it('are not taken from what was changed', async () => {
    const old = `<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`
    expect(await textOf(wordFile({ body: paragraph('甲', old), lists: LISTS }))).toBe('甲')
  })
})

describe('tables of contents', () => {
  it('are left out, for they repeat the headings', async () => {
    const styles = '<w:style w:styleId="10"><w:name w:val="toc 1"/></w:style>'
    const body = paragraph('一、总体要求 3', '<w:pStyle w:val="10"/>') + paragraph('一、总体要求')
    expect(await textOf(wordFile({ body, styles }))).toBe('一、总体要求')
  })
})

describe('notes of Word documents', () => {
  it('stand at the end of the text', async () => {
    const footnotes = `<w:footnote w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${paragraph('指监督抽查合格率。')}</w:footnote>`
    const body = `<w:p><w:r><w:t>合格率</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>达到96%。</w:t></w:r></w:p>${paragraph('二、主要任务')}`
    expect(await textOf(wordFile({ body, footnotes }))).toBe(
      '合格率达到96%。\n二、主要任务\n指监督抽查合格率。',
    )
  })
})

describe('text boxes of Word documents', () => {
  it('stand in front of the paragraph they hang on, once', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const drawn = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box('甲市文件')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('甲市文件')}</w:pict></mc:Fallback></mc:AlternateContent>`
    const body = `<w:p><w:r><w:t>关于质量的</w:t></w:r><w:r>${drawn}</w:r><w:r><w:t>意见</w:t></w:r></w:p>`
    expect(await textOf(wordFile({ body }))).toBe('甲市文件\n关于质量的意见')
  })
})

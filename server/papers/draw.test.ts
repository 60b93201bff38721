import { readXlsx } from 'hucre/xlsx'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { bytesOf, membersOf } from '../testing/package.ts'
import { draw } from './draw.ts'
import { textWidth } from './page.ts'
import type { Paper } from './paper.ts'
import { countsText, daysText, dayText, stateText } from './words.ts'

const table: Paper = {
  title: '目标完成情况表',
  landscape: true,
  meta: [
    ['文件：质量发展纲要', ''],
    ['截至 2026年3月31日', '2026年4月1日印'],
  ],
  header: '质量发展纲要',
  blocks: [
    {
      kind: 'table',
      columns: [
        { title: '序号', mm: 25, align: 'center' },
        { title: '指标', mm: 200 },
      ],
      rows: [{ group: '一、目标' }, { cells: ['1', '=合格率 < 96% & "增"\n▲ 正常推进'] }],
      none: '没有目标。',
    },
    { kind: 'signature', lines: ['某市质量强市办', '2026年4月1日'] },
    { kind: 'note', text: '共 1 项。' },
  ],
}
const form: Paper = {
  title: '督办单',
  landscape: false,
  meta: [['编号：2026-003', '']],
  blocks: [
    { kind: 'paragraph', text: '甲\n乙' },
    {
      kind: 'form',
      labelMm: 30,
      rows: [
        { fields: [['承办单位', '市质监局']] },
        {
          fields: [
            ['签收人', ''],
            ['时间', ''],
          ],
          mm: 20,
        },
      ],
    },
  ],
}

async function partsOf(paper: Paper, format: 'docx' | 'xlsx'): Promise<Map<string, string>> {
  const members = membersOf(await bytesOf((await draw(paper, format)).body))
  for (const [name, xml] of members) {
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    parser.write(xml).close()
  }
  return members
}
const docx = async (paper: Paper) => (await partsOf(paper, 'docx')).get('word/document.xml')!

describe('as a Word document, a paper', () => {
  test('is A4 with the margins of an official paper', async () => {
    const xml = await docx(form)
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  })

  test('lies on its side for a wide table, its head at the binding', async () => {
    const xml = await docx(table)
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
    expect(xml).toMatch(/<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"/)
  })

  test('repeats the head of its table and tears no row', async () => {
    const rows = (await docx(table)).match(/<w:tr>.*?<\/w:tr>/gs)!
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(rows[1]).toContain('w:gridSpan w:val="2"')
  })

  test('names the fonts of each part for Chinese text, and embeds none', async () => {
    const members = await partsOf(table, 'docx')
    const xml = members.get('word/document.xml')!
    for (const font of ['方正小标宋简体', '楷体_GB2312', '黑体', '仿宋_GB2312'])
      expect(xml).toContain(`w:eastAsia="${font}"`)
    expect(xml).toMatch(/<w:sz w:val="44"\/>/)
    expect([...members.keys()].filter((name) => /\.(odttf|ttf|fntdata)$/.test(name))).toEqual([])
  })

  test('sets running text in 三号, 28.99 points from line to line, moved in by two characters', async () => {
    const xml = await docx(form)
    expect(xml).toMatch(/<w:spacing w:line="580" w:lineRule="exact"\/>/)
    expect(xml).toMatch(/<w:ind w:firstLine="640"\/>/)
    expect(xml).toMatch(/<w:sz w:val="32"\/>/)
  })

  test('numbers its pages outside: odd ones at the right, even ones at the left', async () => {
    const members = await partsOf(table, 'docx')
    const footers = [...members].filter(([name]) => name.startsWith('word/footer'))
    expect(footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]).sort()).toEqual([
      'left',
      'right',
    ])
    for (const [, xml] of footers) expect(xml).toMatch(/PAGE/)
    expect(members.get('word/settings.xml')).toContain('<w:evenAndOddHeaders')
  })
})

describe('as a sheet, a paper', () => {
  test('prints on A4, one page wide, and repeats the head of its table', async () => {
    const members = await partsOf(table, 'xlsx')
    const sheet = members.get('xl/worksheets/sheet1.xml')!
    expect(sheet).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"')
    expect(members.get('xl/workbook.xml')).toContain("'目标完成情况表'!$4:$4</definedName>")
    expect(sheet).toContain('<mergeCell ref="A1:B1"/>')
  })

  test('holds the same words as the others', async () => {
    const { sheets } = await readXlsx(await bytesOf((await draw(table, 'xlsx')).body))
    const texts = sheets[0]!.rows.flat().filter(Boolean)
    for (const text of [
      '目标完成情况表',
      '一、目标',
      '=合格率 < 96% & "增"\n▲ 正常推进',
      '共 1 项。',
    ])
      expect(texts).toContain(text)
  })

  test('draws a form in four columns', async () => {
    const { sheets } = await readXlsx(await bytesOf((await draw(form, 'xlsx')).body))
    expect(sheets[0]!.rows.at(-1)).toEqual(['签收人', null, '时间', null])
  })
})

describe('as a page, a paper', () => {
  const html = async (paper: Paper) =>
    (await bytesOf((await draw(paper, 'html')).body)).toString('utf8')

  test('is printed on A4, and takes no text for markup', async () => {
    const page = await html(table)
    expect(page).toContain('@page { size: A4 landscape; margin: 28mm 37mm 26mm 35mm')
    expect(page).toContain('=合格率 &lt; 96% &amp; &quot;增&quot;')
    expect(page).not.toContain('<script')
  })

  test('says in the table that there is nothing', async () => {
    const [first] = table.blocks
    const page = await html({ ...table, blocks: [{ ...(first as object), rows: [] } as never] })
    expect(page).toContain('没有目标。')
  })
})

test('the text of a page is as wide as the margins leave it', () => {
  expect([textWidth(false), textWidth(true)]).toEqual([156, 225])
})

test('states keep their marks, provisional ones say so, and days have no leading zeros', () => {
  expect(stateText('behind')).toBe('▼ 滞后')
  expect(stateText('onTrack', true)).toBe('▲ 正常推进\n（暂定）')
  const counts = { reached: 2, onTrack: 0, behind: 0, missed: 0, overdue: 1, unknown: 0 }
  expect(countsText(counts)).toBe('● 已达成 2，■ 逾期 1')
  expect([dayText('2026-03-01'), dayText(null)]).toEqual(['2026年3月1日', ''])
  expect(daysText('到 2030-12-31 预计 96%')).toBe('到2030年12月31日预计 96%')
})

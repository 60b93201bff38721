import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { laidOut, type TestPage } from '../testing/pdf.ts'
import { cells, ruled } from '../testing/ruled.ts'
import { textOf } from '../text-of.ts'

async function linesOf(pages: readonly TestPage[]): Promise<string[]> {
  return (await textOf(laidOut(pages))).split('\n')
}

describe('tables of a PDF', () => {
  const head = [
    [
      { lines: ['序号'], rows: 2 },
      { lines: ['指标'], rows: 2 },
      { lines: ['单位'], rows: 2 },
      { lines: ['基期'] },
      { lines: ['目标值'], columns: 2 },
    ],
    cells('2020年', '2023年', '2025年'),
  ]
  const grid = { xs: [72, 110, 210, 260, 320, 380, 440], top: 740, rowHeight: 36 }
  const heading = { x: 72, y: 780, text: '一、主要指标' }

  it('with lines have one head and cells of several lines, and give goals', async () => {
    const rows = [...head, cells('1', '产品质量监督抽查/合格率', '%', '93', '95', '96')]
    const page = ruled(rows, grid)
    const bytes = laidOut([{ ...page, texts: [heading, ...page.texts] }])
    expect((await textOf(bytes)).split('\n')).toEqual([
      '一、主要指标',
      '序号\t指标\t单位\t基期 2020年\t目标值 2023年\t目标值 2025年',
      '1\t产品质量监督抽查合格率\t%\t93\t95\t96',
    ])
    const { goals, text } = await readBytes(bytes)
    expect(goals.map(({ value, unit, deadline }) => [value, unit, deadline])).toEqual([
      [95, '%', '2023'],
      [96, '%', '2025'],
    ])
    for (const { quote, span } of goals) expect(text.slice(span.start, span.end)).toBe(quote)
  })

  it('without lines are found by their columns', async () => {
    const at = (y: number, ...texts: readonly string[]) =>
      texts.map((text, index) => ({ text, y, size: 10, x: [72, 220, 300, 380][index]! }))
    const texts = [
      heading,
      ...at(740, '指标', '单位', '2020年', '2025年目标'),
      ...at(720, '产品质量合格率', '%', '93', '96'),
      ...at(700, '顾客满意度', '分', '78', '82'),
    ]
    expect(await linesOf([{ texts }])).toEqual([
      '一、主要指标',
      '指标\t单位\t2020年\t2025年目标',
      '产品质量合格率\t%\t93\t96',
      '顾客满意度\t分\t78\t82',
    ])
  })

  it('go on over pages: heads said once, broken rows joined', async () => {
    const tasks = { xs: [72, 110, 206, 306, 406], top: 780, rowHeight: 40 }
    const title = cells('序号', '工作任务', '牵头单位', '完成时限')
    const first = ruled(
      [
        title,
        cells('1', '开展抽查', '市甲局', '2024年'),
        cells('2', '建设产品质量检测/公共', '市乙局', '2025年'),
      ],
      tasks,
    )
    const second = ruled(
      [title, cells('', '服务平台', '', ''), cells('3', '评选质量奖', '市丙局', '长期')],
      tasks,
    )
    expect(await linesOf([first, second])).toEqual([
      '序号\t工作任务\t牵头单位\t完成时限',
      '1\t开展抽查\t市甲局\t2024年',
      '2\t建设产品质量检测公共服务平台\t市乙局\t2025年',
      '3\t评选质量奖\t市丙局\t长期',
    ])
  })
})

describe('turned pages of a PDF', () => {
  const page = ruled(
    [
      cells('工作任务', '牵头单位', '完成时限'),
      cells('开展抽查', '市甲局', '2024年'),
      cells('评选奖项', '市乙局', '长期'),
    ],
    { xs: [72, 200, 300, 400], top: 700, rowHeight: 36 },
  )
  const rows = [
    '工作任务\t牵头单位\t完成时限',
    '开展抽查\t市甲局\t2024年',
    '评选奖项\t市乙局\t长期',
  ]
  /** The page turned a quarter against the clock, as wide tables are set on upright pages. */
  const sideways: TestPage = {
    texts: page.texts.map((one) => ({
      ...one,
      x: 595 - one.y * 0.7,
      y: one.x,
      turned: true,
      size: 7,
    })),
    lines: (page.lines ?? []).map(([a, b, c, d]) => [595 - b * 0.7, a, 595 - d * 0.7, c] as const),
  }

  it('are read as they are shown', async () => {
    expect(await linesOf([{ ...sideways, rotate: 90 }])).toEqual(rows)
  })

  it('are read upright when the text is drawn turned', async () => {
    expect(await linesOf([sideways])).toEqual(rows)
  })
})

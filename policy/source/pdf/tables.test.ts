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

describe('cells of several lines in a table of a PDF without lines', () => {
  const size = 10
  /** Lines of cells by their columns, `step` below each other; blanks stand for nothing. */
  const set = (xs: readonly number[], lines: readonly (readonly [number, ...string[]])[]) =>
    lines.flatMap(([y, ...texts]) =>
      texts.flatMap((text, at) => (text === '' ? [] : [{ text, size, x: xs[at]!, y: 740 - y }])),
    )
  const rows = [
    '序号\t工作任务\t牵头单位\t完成时限',
    '1\t建立重点产品质量安全追溯体系推进产品赋码\t市甲局\t2025年6月',
    '2\t开展质量技术帮扶\t市乙局 市丙局\t2026年',
    '3\t建设产品质量检测公共服务平台为企业提供服务\t市丁局\t2027年',
  ]
  const xs = [72, 110, 250, 340]

  it('are joined where rows stand further apart, their numbers in the middle', async () => {
    const texts = set(xs, [
      [0, '序号', '工作任务', '牵头单位', '完成时限'],
      [30, '', '建立重点产品质量安全追溯', '', ''],
      [37, '1', '', '市甲局', '2025年6月'],
      [44, '', '体系推进产品赋码', '', ''],
      [66, '', '', '市乙局', ''],
      [73, '2', '开展质量技术帮扶', '', '2026年'],
      [80, '', '', '市丙局', ''],
      [102, '', '建设产品质量检测公共服务', '', ''],
      [109, '3', '', '市丁局', '2027年'],
      [116, '', '平台为企业提供服务', '', ''],
    ])
    expect(await linesOf([{ texts }])).toEqual(rows)
  })

  it('are joined below a number where rows touch each other', async () => {
    const texts = set(xs, [
      [0, '序号', '工作任务', '牵头单位', '完成时限'],
      [14, '1', '建立重点产品质量安全追溯', '市甲局', '2025年6月'],
      [28, '', '体系推进产品赋码', '', ''],
      [42, '2', '开展质量技术帮扶', '市乙局', '2026年'],
      [56, '', '', '市丙局', ''],
      [70, '3', '建设产品质量检测公共服务', '市丁局', '2027年'],
      [84, '', '平台为企业提供服务', '', ''],
    ])
    expect(await linesOf([{ texts }])).toEqual(rows)
  })

  it('are joined where a line leaves no room for the next', async () => {
    const texts = set(
      [72, 190, 330],
      [
        [0, '重点任务', '工作内容', '责任单位'],
        [14, '健全重点产品质量监', '建立企业质量安全总监制度', '市甲局'],
        [28, '管工作机制', '压实企业主体责任', ''],
        [42, '开展质量帮扶', '组织专家服务小微企业开展', '市乙局'],
        [56, '', '质量诊断和技术咨询', ''],
        [70, '建设公共检测平台', '建成食品检测实验室', '市丙局'],
      ],
    )
    expect(await linesOf([{ texts }])).toEqual([
      '重点任务\t工作内容\t责任单位',
      '健全重点产品质量监管工作机制\t建立企业质量安全总监制度压实企业主体责任\t市甲局',
      '开展质量帮扶\t组织专家服务小微企业开展质量诊断和技术咨询\t市乙局',
      '建设公共检测平台\t建成食品检测实验室\t市丙局',
    ])
  })

  it('are told apart where they touch each other', async () => {
    const texts = set(
      [72, 164, 310],
      [
        [0, '重点任务', '工作内容', '责任单位'],
        [14, '健全重点产品质量监', '建立企业质量安全总监制度', '市甲局'],
        [28, '管工作机制', '压实企业主体责任', ''],
        [42, '开展质量帮扶', '组织专家服务小微企业开展', '市乙局'],
        [56, '', '质量诊断和技术咨询', ''],
        [70, '建设平台', '建成食品检测', '市丙局'],
        [84, '评选质量奖', '每届评选五家', '市丁局'],
      ],
    )
    expect(await linesOf([{ texts }])).toEqual([
      '重点任务\t工作内容\t责任单位',
      '健全重点产品质量监管工作机制\t建立企业质量安全总监制度压实企业主体责任\t市甲局',
      '开展质量帮扶\t组织专家服务小微企业开展质量诊断和技术咨询\t市乙局',
      '建设平台\t建成食品检测\t市丙局',
      '评选质量奖\t每届评选五家\t市丁局',
    ])
  })

  it('are not joined where each line is a row', async () => {
    const texts = set(
      [72, 250, 320, 390],
      [
        [0, '指标', '单位', '2025年', '2030年'],
        [14, '制造业产品质量监督抽查合格率', '%', '94.1', '96.0'],
        [28, '主要农产品质量安全监测合格率', '%', '98.0', '98.5'],
        [42, '公共服务质量满意度', '分', '80.0', '84.0'],
        [80, '工程质量验收合格率', '%', '99.0', '99.5'],
      ],
    )
    expect(await linesOf([{ texts }])).toEqual([
      '指标\t单位\t2025年\t2030年',
      '制造业产品质量监督抽查合格率\t%\t94.1\t96.0',
      '主要农产品质量安全监测合格率\t%\t98.0\t98.5',
      '公共服务质量满意度\t分\t80.0\t84.0',
      '工程质量验收合格率\t%\t99.0\t99.5',
    ])
  })
})

describe('a table of a PDF without lines', () => {
  const page = (...lines: readonly (readonly string[])[]): TestPage => ({
    texts: lines.flatMap((line, row) =>
      line.map((text, at) => ({ text, size: 10, x: [72, 130, 260, 340][at]!, y: 760 - row * 20 })),
    ),
  })
  const head = ['序号', '工作任务', '牵头单位', '完成时限']

  it('goes on over pages that repeat its head', async () => {
    const first = page(
      head,
      ['1', '开展监督抽查', '市甲局', '2024年'],
      ['2', '建设平台', '市乙局', '2025年'],
    )
    const second = page(
      head,
      ['3', '评选质量奖', '市丙局', '长期'],
      ['4', '培育品牌', '市丁局', '2026年'],
    )
    expect(await linesOf([first, second])).toEqual([
      '序号\t工作任务\t牵头单位\t完成时限',
      '1\t开展监督抽查\t市甲局\t2024年',
      '2\t建设平台\t市乙局\t2025年',
      '3\t评选质量奖\t市丙局\t长期',
      '4\t培育品牌\t市丁局\t2026年',
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

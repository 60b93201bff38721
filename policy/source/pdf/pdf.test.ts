import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { column, laidOut, pdf, type TestPage } from '../testing/pdf.ts'
import { cells, ruled } from '../testing/ruled.ts'
import { textOf } from '../text-of.ts'

const LEFT = [
  '一、主要目标',
  '到二〇三〇年全区产品质量合格',
  '率达到百分之九十六以上工程质',
  '量验收合格率达到百分之百。',
  '二、主要任务',
  '加强重点产品监管健全缺陷产品',
]
const RIGHT = [
  '召回制度完善质量追溯体系开展',
  '专项整治行动。',
  '三、保障措施',
  '加强组织领导压实各级政府责任',
  '健全工作机制。',
]

async function linesOf(pages: readonly TestPage[]): Promise<string[]> {
  return (await textOf(laidOut(pages))).split('\n')
}

describe('columns of a PDF', () => {
  const small = { size: 14, step: 22 }
  const columns = [
    { x: 90, y: 780, text: '某某市质量强市建设三年行动方案说明', size: 22 },
    ...column(LEFT, { x: 72, y: 740, ...small }),
    ...column(RIGHT, { x: 310, y: 740, ...small }),
    { x: 280, y: 40, text: '— 3 —', size: 12 },
  ]

  it('are read one after the other, below the title over both', async () => {
    expect(await linesOf([{ texts: columns }])).toEqual([
      '某某市质量强市建设三年行动方案说明',
      '一、主要目标',
      '到二〇三〇年全区产品质量合格率达到百分之九十六以上工程质量验收合格率达到百分之百。',
      '二、主要任务',
      '加强重点产品监管健全缺陷产品召回制度完善质量追溯体系开展专项整治行动。',
      '三、保障措施',
      '加强组织领导压实各级政府责任健全工作机制。',
    ])
  })

  it('may hold a list of names beside text', async () => {
    const names = ['组长：甲某某', '副组长：乙某', '成员：丙某某', '丁某某', '戊某', '己某某']
    const texts = [
      ...column([...LEFT.slice(0, 5), '加强监管。'], { x: 72, y: 740, ...small }),
      ...column(names, { x: 310, y: 740, ...small }),
    ]
    expect((await linesOf([{ texts }])).slice(-6)).toEqual(names)
  })

  it('are no columns when figures stand beside long names', async () => {
    const long = [
      '全市产品质量监督抽查合格率达',
      '到的水平以及工程质量验收合格',
      '率和顾客满意度在内的总体目标',
      '完成情况',
    ]
    const texts = [
      ...column([...long, ...long, ...long, ...long], { x: 72, y: 740, ...small }),
      ...column(['百分之九十六', '百分之九十', '百分之九十五', '百分之百'], {
        x: 310,
        y: 740,
        size: 14,
        step: 88,
      }),
    ]
    expect((await linesOf([{ texts }]))[0]).toContain(`${long[0]} 百分之九十六`)
  })

  it('need not stand on the same lines', async () => {
    const shifted = columns.map((one) => (one.x === 310 ? { ...one, y: one.y - 9 } : one))
    expect(await linesOf([{ texts: shifted }])).toEqual(await linesOf([{ texts: columns }]))
  })
})

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

describe('what stands around the text of a PDF', () => {
  const body = (number: number) => [
    `${'一二三'[number - 1]}、重点工作`,
    `推进第${number}项工作，建立健全工作机制，压实各方面责任`,
    `形成${'甲乙'[number - 1]}方合力。`,
  ]

  it('is left out: running heads, page numbers of any form', async () => {
    const forms = [
      ['— 1 —', '－ 2 －'],
      ['第1页 共2页', '第2页 共2页'],
      ['1/2', '2/2'],
      ['·1·', '·2·'],
    ]
    for (const form of forms) {
      const pages = [1, 2].map((number) => [
        `某某市人民政府公报 2030年第${number}期`,
        ...body(number),
        form[number - 1]!,
      ])
      expect((await textOf(pdf(pages))).split('\n')).toEqual(
        [1, 2].flatMap((number) => [body(number)[0], body(number)[1]! + body(number)[2]!]),
      )
    }
  })

  it('is moved to the end: notes, with their marks left out', async () => {
    const texts = [
      ...column(['一、主要目标', '到2030年产品质量合格率达到百分之九十六以上。']),
      { x: 240, y: 742, text: '①', size: 8 },
      { x: 72, y: 80, text: '①指监督抽查合格批次与全部批次之比。', size: 10 },
    ]
    const next = { texts: column(['二、主要任务', '加强质量监管。']) }
    expect(await linesOf([{ texts }, next])).toEqual([
      '一、主要目标',
      '到2030年产品质量合格率达到百分之九十六以上。',
      '二、主要任务',
      '加强质量监管。',
      '指监督抽查合格批次与全部批次之比。',
    ])
  })

  it('keeps powers of units', async () => {
    const texts = [
      { x: 72, y: 760, text: '建成示范园区面积达到12km' },
      { x: 256, y: 766, text: '2', size: 8 },
      { x: 262, y: 760, text: '以上。' },
    ]
    expect(await linesOf([{ texts }])).toEqual(['建成示范园区面积达到12km2以上。'])
  })

  it('is left out: a table of contents', async () => {
    const contents = ['目 录', '一、总体要求………………1', '二、主要任务............2']
    expect((await textOf(pdf([contents, ['一、总体要求', '坚持质量第一。']]))).split('\n')).toEqual(
      ['一、总体要求', '坚持质量第一。'],
    )
  })

  it('is said once when type is printed twice to look bold', async () => {
    const twice = column(['关于质量强市的实施意见']).flatMap((one) => [
      one,
      { ...one, x: one.x + 0.4 },
    ])
    expect(await linesOf([{ texts: twice }])).toEqual(['关于质量强市的实施意见'])
  })
})

describe('broken lines of a PDF', () => {
  const indented = (text: string) => ({ text, indent: 32 })
  const flush = (text: string) => ({ text, indent: 0 })
  const set = (lines: readonly { text: string; indent: number }[]) =>
    lines.map(({ text, indent }, at) => ({ text, x: 72 + indent, y: 760 - at * 24 }))

  it('are joined before what only looks like a number of a part', async () => {
    const lines = [
      indented('（一）主要目标。到2030年全市服务质量满意度要'),
      flush('82.5分以上，公共服务质量满意度比二〇二五年提高'),
      flush('3.5分以上，工程质量验收合格率稳步提高。'),
      indented('（二）主要任务。'),
    ]
    expect(await linesOf([{ texts: set(lines) }])).toEqual([
      `${lines[0]!.text}${lines[1]!.text}${lines[2]!.text}`,
      lines[3]!.text,
    ])
  })

  it('stay apart before parts and indented paragraphs', async () => {
    const lines = [
      indented('（一）加强监管。健全重点产品质量安全监管工作机制'),
      indented('（二）加强检测。'),
      indented('建设产品质量检测公共服务平台，为企业提供服务支撑'),
      indented('开展质量提升行动。'),
      indented('（三）加强保障。各级政府要把质量工作列入重要议事'),
      flush('日程。'),
    ]
    const texts = lines.map(({ text }) => text)
    expect(await linesOf([{ texts: set(lines) }])).toEqual([
      ...texts.slice(0, 4),
      `${texts[4]}${texts[5]}`,
    ])
  })
})

describe('parts of a PDF whose lines hang', () => {
  it('are joined with all of their lines', async () => {
    const at = (indent: number, text: string) => ({ text, indent })
    const lines = [
      at(0, '1. 健全重点产品质量安全监管工作机制，压实各级政府的'),
      at(28, '监督管理责任，推动企业落实主体责任，健全缺陷产品'),
      at(28, '召回制度。'),
      at(0, '2. 建设产品质量检测公共服务平台，为企业提供服务支撑'),
      at(28, '和技术咨询。'),
    ]
    const texts = lines.map(({ text, indent }, row) => ({
      text,
      x: 72 + indent,
      y: 760 - row * 24,
    }))
    expect(await linesOf([{ texts }])).toEqual([
      `${lines[0]!.text}${lines[1]!.text}${lines[2]!.text}`,
      `${lines[3]!.text}${lines[4]!.text}`,
    ])
  })
})

describe('the bytes of a PDF', () => {
  it('are read from a Buffer too, and left as they were', async () => {
    const bytes = Buffer.from(pdf([['一、工作目标', '产品质量稳步提高。']]))
    const before = bytes.toString('hex')
    expect(await textOf(bytes)).toBe('一、工作目标\n产品质量稳步提高。')
    expect(bytes.toString('hex')).toBe(before)
  })
})

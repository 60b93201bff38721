import { describe, expect, it } from 'vitest'
import { column, laidOut, type TestPage } from '../testing/pdf.ts'
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

  it('are read one after the other when they are three', async () => {
    const size = 10
    const third = (x: number, lines: readonly string[]) =>
      column(lines, { x, y: 740, size, step: 15 })
    const texts = [
      { x: 200, y: 780, text: '某某市人民政府公报', size: 20 },
      ...third(50, [
        '一、主要目标',
        '到二〇三〇年全区产品质量合格',
        '率达到百分之九十六以上。',
        '二、主要任务',
        '加强重点产品监管健全缺陷产品',
      ]),
      ...third(215, [
        '召回制度完善质量追溯体系开展',
        '专项整治行动建立检测公共服务',
        '平台培育质量品牌。',
        '三、保障措施',
        '加强组织领导压实各级政府责任',
      ]),
      ...third(380, [
        '健全工作机制形成合力开展质量',
        '月活动普及质量知识。',
        '四、附则',
        '本方案自印发之日起施行由市质',
        '量发展局负责解释。',
      ]),
    ]
    expect(await linesOf([{ texts }])).toEqual([
      '某某市人民政府公报',
      '一、主要目标',
      '到二〇三〇年全区产品质量合格率达到百分之九十六以上。',
      '二、主要任务',
      '加强重点产品监管健全缺陷产品召回制度完善质量追溯体系开展专项整治行动建立检测公共服务平台培育质量品牌。',
      '三、保障措施',
      '加强组织领导压实各级政府责任健全工作机制形成合力开展质量月活动普及质量知识。',
      '四、附则',
      '本方案自印发之日起施行由市质量发展局负责解释。',
    ])
  })
})

describe('a table inside one of two columns of a PDF', () => {
  const size = 12
  const step = 18
  const left = { x: 60, y: 740, size, step }
  const text = [
    '加强重点产品质量监管健全缺陷产品召',
    '回制度完善质量追溯体系开展专项整治',
    '行动建设产品质量检测公共服务平台为',
    '企业提供服务支撑和技术咨询推动企业',
    '落实主体责任。',
  ]
  const right = { x: 310, y: 740, size, step }
  const below = ['三、保障措施', ...text, '四、附则', ...text]
  const rows = ['指标\t单位\t2030年', '合格率\t%\t96', '满意度\t分\t82']
  const joined = text.join('')

  it('with lines is read where it stands', async () => {
    const page = ruled(
      [cells('指标', '单位', '2030年'), cells('合格率', '%', '96'), cells('满意度', '分', '82')],
      { xs: [60, 140, 200, 270], top: 640, rowHeight: 24 },
    )
    const texts = [
      ...column(['一、监管', ...text], { ...left, y: 760 }),
      ...page.texts,
      ...column(['二、指标', ...text], { ...left, y: 550 }),
      ...column(below, right),
    ]
    expect(await linesOf([{ ...page, texts }])).toEqual([
      '一、监管',
      joined,
      ...rows,
      '二、指标',
      joined,
      '三、保障措施',
      joined,
      '四、附则',
      joined,
    ])
  })

  it('without lines is read where it stands', async () => {
    const table = rows.flatMap((row, at) =>
      row.split('\t').map((cell, index) => ({
        text: cell,
        size: 10,
        x: [310, 400, 470][index]!,
        y: 560 - at * 20,
      })),
    )
    const texts = [
      ...column(['一、监管', ...text, '二、检测', ...text, '三、认证', ...text], left),
      ...column(['四、指标', ...text, '五、附表'], { ...right, y: 740 }),
      ...table,
      ...column(['六、附则', ...text], { ...right, y: 480 }),
    ]
    expect(await linesOf([{ texts }])).toEqual([
      '一、监管',
      joined,
      '二、检测',
      joined,
      '三、认证',
      joined,
      '四、指标',
      joined,
      '五、附表',
      ...rows,
      '六、附则',
      joined,
    ])
  })
})

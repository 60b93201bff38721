import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../read.ts'
import { normalise } from '../normalise.ts'
import { tabulated } from './tabulated.ts'

function linesOf(text: string): string[] {
  return tabulated(normalise(text).mapped).text.split('\n')
}

describe('tables that blanks align', () => {
  it('become rows, columns without a text kept empty, lines that go on joined', () => {
    const text = [
      '序号    重点任务                    牵头单位          完成时限',
      '1       建立质量安全追溯体系，推    县市场监管局      2025年底前',
      '        进重点产品赋码',
      '2       开展质量技术帮扶            县市场监管局',
      '                                    县工信局',
      '3       开展服务质量监测                              2026年底前',
    ].join('\n')
    expect(linesOf(text)).toEqual([
      '序号\t重点任务\t牵头单位\t完成时限',
      '1\t建立质量安全追溯体系,推进重点产品赋码\t县市场监管局\t2025年底前',
      '2\t开展质量技术帮扶\t县市场监管局 县工信局',
      '3\t开展服务质量监测\t\t2026年底前',
    ])
  })

  it('may be set with full-width blanks and figures, below a line of their own', () => {
    const text = [
      '表1　主要指标　　　　　　　　　　　　　单位：％',
      '　　指标名称　　　　　　　　２０２３年　　２０２６年',
      '　　产品质量监督抽查合格率　９３　　　　　９５',
      '　　群众满意度　　　　　　　７８　　　　　８２',
    ].join('\n')
    expect(linesOf(text).slice(1)).toEqual([
      '  指标名称\t2023年\t2026年',
      '产品质量监督抽查合格率\t93\t95',
      '群众满意度\t78\t82',
    ])
  })

  it('may have a head of two lines, whose cells stand over several columns', () => {
    const text = [
      '序号  指标              单位    基期           目标值',
      '                                2020年    2023年    2025年',
      '1     产品质量合格率    %       93        95        96',
      '2     顾客满意度        分      78        80        82',
    ].join('\n')
    expect(linesOf(text).slice(0, 2)).toEqual([
      '序号\t指标\t单位\t基期2020年\t目标值2023年\t目标值2025年',
      '1\t产品质量合格率\t%\t93\t95\t96',
    ])
    expect(readText(text).goals.map(({ value, deadline }) => [value, deadline])).toEqual([
      [95, '2023'],
      [96, '2025'],
      [80, '2023'],
      [82, '2025'],
    ])
  })

  it('need not be quite aligned below heads', () => {
    const text = ['指标名称  单位  2025年', '产品质量合格率  %  96', '满意度  分  82'].join('\n')
    expect(linesOf(text)[1]).toBe('产品质量合格率\t%\t96')
  })

  it.each([
    ['two lines', '甲局  乙局  丙局\n丁局  戊局  己局'],
    [
      'running text with blanks for stops',
      '一要抓好计量工作  完善各项台账  落实责任\n二要抓好标准  加快修订  推动地方标准制定工作\n三要认证  扩大有机产品  推进绿色食品认定  培育',
    ],
    ['paragraphs that are set in', '　　甲\n　　乙\n　　丙'],
  ])('are not what %s are', (_, text) => {
    expect(linesOf(text)).toEqual(normalise(text).mapped.text.split('\n'))
  })
})

describe('tables that bars draw', () => {
  it('of box characters become rows; merged cells are said in each of their rows', () => {
    const text = [
      '┌────┬──────────┬─────┐',
      '│类别│  指标名称          │2030年 │',
      '├────┼──────────┼─────┤',
      '│产品│制造业产品质量合格率│ 96.5 │',
      '│质量├──────────┼─────┤',
      '│    │农产品质量安全监测合│ 98.5 │',
      '│    │格率                │      │',
      '├────┼──────────┼─────┤',
      '│服务│公共服务质量满意度  │ 84分 │',
      '└────┴──────────┴─────┘',
      '二、重点任务',
    ].join('\n')
    expect(linesOf(text)).toEqual([
      '类别\t指标名称\t2030年',
      '产品质量\t制造业产品质量合格率\t96.5',
      '产品质量\t农产品质量安全监测合格率\t98.5',
      '服务\t公共服务质量满意度\t84分',
      '二、重点任务',
    ])
  })

  it('may have heads of several rows, and cells over several columns', () => {
    const text = [
      '┏━━┳━━━━━━━┳━━┳━━━━━━━┓',
      '┃序号┃    指    标  ┃单位┃    目  标  值┃',
      '┃    ┃              ┃    ┣━━━┳━━━┫',
      '┃    ┃              ┃    ┃2023年┃2025年┃',
      '┣━━╋━━━━━━━╋━━╋━━━╋━━━┫',
      '┃１  ┃产品质量合格率┃％  ┃９５  ┃９６  ┃',
      '┣━━┻━━━━━━━┻━━┻━━━┻━━━┫',
      '┃二、服务质量                            ┃',
      '┣━━┳━━━━━━━┳━━┳━━━┳━━━┫',
      '┃２  ┃顾客满意度    ┃分  ┃８０  ┃８２  ┃',
      '┗━━┻━━━━━━━┻━━┻━━━┻━━━┛',
    ].join('\n')
    expect(linesOf(text)).toEqual([
      '序号\t指标\t单位\t目标值2023年\t目标值2025年',
      '1\t产品质量合格率\t%\t95\t96',
      '二、服务质量',
      '2\t顾客满意度\t分\t80\t82',
    ])
  })

  it('say a merged cell in each of its rows, whether lines leave it out or not', () => {
    const text = [
      '┌──┬──┬──┐',
      '│类别│任务│单位│',
      '├──┼──┼──┤',
      '│基础│检测│甲局│',
      '│    ├──┼──┤',
      '│工作│标准│乙局│',
      '└──┴──┴──┘',
    ].join('\n')
    expect(linesOf(text).slice(1)).toEqual(['基础工作\t检测\t甲局', '基础工作\t标准\t乙局'])
  })

  it.each([
    [
      'of plus and minus',
      '+--+--+--+\n| 任务 | 单位 | 时限 |\n+--+--+--+\n| 抽查 | 甲局 | 长期 |\n+--+--+--+',
    ],
    ['of Markdown', '| 任务 | 单位 | 时限 |\n|---|:---:|--:|\n| 抽查 | 甲局 | 长期 |'],
    ['without a frame', '任务｜单位｜时限\n抽查｜甲局｜长期'],
  ])('%s become rows', (_, text) => {
    expect(linesOf(text)).toEqual(['任务\t单位\t时限', '抽查\t甲局\t长期'])
  })

  it('keep an empty first cell', () => {
    expect(linesOf('类别 | 任务 | 单位\n监管 | 抽查 | 甲局\n | 检测 | 乙局')[2]).toBe(
      '—\t检测\t乙局',
    )
  })

  it('are not what one menu of a page is', () => {
    expect(linesOf('首页 | 要闻 | 公开')).toEqual(['首页 | 要闻 | 公开'])
  })

  it('give goals with the words of their place', () => {
    const text =
      '一、主要指标\n│指标│单位│2030年│\n├─┼─┼─┤\n│产品质量│ %  │96│\n│合格率  │    │  │\n├─┼─┼─┤\n│满意度│分│82│'
    const { goals } = readText(text)
    expect(goals.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['产品质量合格率', 96],
      ['满意度', 82],
    ])
    for (const { quote, span } of goals) expect(text.slice(span.start, span.end)).toBe(quote)
    expect(goals[0]!.quote).toContain('合格率')
  })
})

describe('texts that only look like tables', () => {
  it.each([
    ['one row that never ends', '│甲├──┤\n'.repeat(20_000)],
    ['lines of other numbers of bars', 'a|b|c\na|b|c|d\n'.repeat(20_000)],
    ['blanks that align nothing', '甲  乙  丙\n甲乙丙丁   乙    丙  丁\n'.repeat(20_000)],
  ])('are read through: %s', (_, text) => {
    expect(tabulated(normalise(text).mapped).text.length).toBeGreaterThan(0)
  })
})

describe('any text', () => {
  const sign = fc.constantFrom(
    '│',
    '|',
    '─',
    '┼',
    '├',
    ' ',
    ' ',
    '　',
    '\n',
    '质',
    '量',
    '96',
    '\t',
    '+-',
  )
  const texts = fc.array(sign, { maxLength: 120 }).map((signs) => signs.join(''))

  it('keeps its words and knows the place of each', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mapped } = normalise(text)
        const table = tabulated(mapped)
        expect(new Set(table.text.match(/[质量\d]/g))).toEqual(new Set(text.match(/[质量\d]/g)))
        for (let at = 0; at < table.text.length; at++) {
          const sign = table.text[at]!
          if (/[质量\d]/.test(sign)) expect(table.quote(at, at + 1)).toContain(sign)
        }
      }),
      { numRuns: 400 },
    )
  })
})

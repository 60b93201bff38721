import { describe, expect, it } from 'vitest'
import { column, laidOut, pdf, type TestPage } from '../testing/pdf.ts'
import { textOf } from '../text-of.ts'

async function linesOf(pages: readonly TestPage[]): Promise<string[]> {
  return (await textOf(laidOut(pages))).split('\n')
}

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

describe('the bytes of a PDF', () => {
  it('are read from a Buffer too, and left as they were', async () => {
    const bytes = Buffer.from(pdf([['一、工作目标', '产品质量稳步提高。']]))
    const before = bytes.toString('hex')
    expect(await textOf(bytes)).toBe('一、工作目标\n产品质量稳步提高。')
    expect(bytes.toString('hex')).toBe(before)
  })
})

import { describe, expect, it } from 'vitest'
import { laidOutOfd, type OfdPage } from '../testing/ofd.ts'
import { textOf } from '../text-of.ts'

async function linesOf(
  pages: readonly OfdPage[],
  templates?: readonly OfdPage[],
): Promise<string[]> {
  return (await textOf(laidOutOfd(pages, templates))).split('\n')
}

function column(x: number, lines: readonly string[]) {
  return lines.map((text, at) => ({ x, y: 40 + at * 8, text }))
}

describe('pages of an OFD', () => {
  it('in two columns are read one after the other', async () => {
    const left = [
      '一、主要目标',
      '到二〇三〇年全区产品质量合',
      '格率达到百分之九十六以上工',
      '程质量验收合格率稳步提高。',
    ]
    const right = [
      '二、主要任务',
      '加强重点产品监管健全缺陷产',
      '品召回制度完善质量追溯体系',
      '开展专项整治行动。',
    ]
    const title = { x: 40, y: 20, text: '某某区质量强区建设三年行动方案', size: 8 }
    expect(await linesOf([{ texts: [title, ...column(20, left), ...column(110, right)] }])).toEqual(
      [title.text, left[0], left.slice(1).join(''), right[0], right.slice(1).join('')],
    )
  })

  it('leave out the text of a template of several pages, and keep that of one', async () => {
    const running: OfdPage = { texts: [{ x: 20, y: 10, text: '某某区人民政府公报' }] }
    const first: OfdPage = { texts: [{ x: 20, y: 30, text: '某某区人民政府文件' }] }
    const page = (text: string, template: number): OfdPage => ({
      texts: column(20, [text]),
      template,
    })
    const pages = [page('一、总体要求', 1), page('二、主要任务', 0), page('三、保障措施', 0)]
    expect(await linesOf(pages, [running, first])).toEqual([
      '某某区人民政府文件',
      '一、总体要求',
      '二、主要任务',
      '三、保障措施',
    ])
  })
})

describe('tables of an OFD', () => {
  const across = [40, 52, 64].map((y) => `M 20 ${y} L 170 ${y}`)
  const down = [20, 80, 120, 170].map((x) => `M ${x} 40 L ${x} 64`)

  it('follow their lines', async () => {
    const row = (y: number, texts: readonly string[]) =>
      texts.map((text, at) => ({ y, text, x: [22, 82, 122][at]! }))
    const texts = [
      ...row(43, ['工作任务', '牵头单位', '完成时限']),
      ...row(55, ['开展抽查', '市甲局', '2025年']),
    ]
    expect(await linesOf([{ texts, paths: [...across, ...down] }])).toEqual([
      '工作任务\t牵头单位\t完成时限',
      '开展抽查\t市甲局\t2025年',
    ])
  })

  it('are cut where one text runs over several cells', async () => {
    const run = (y: number, text: string) => ({ x: 22, y, text, steps: '5 5 5 45 5 5 5 25 5 5 5' })
    const texts = [run(43, '工作任务牵头单位完成时限'), run(55, '开展抽查某市甲局年底之前')]
    expect(await linesOf([{ texts, paths: [...across, ...down] }])).toEqual([
      '工作任务\t牵头单位\t完成时限',
      '开展抽查\t某市甲局\t年底之前',
    ])
  })
})

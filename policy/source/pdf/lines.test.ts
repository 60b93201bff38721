import { describe, expect, it } from 'vitest'
import { laidOut, type TestPage } from '../testing/pdf.ts'
import { textOf } from '../text-of.ts'

async function linesOf(pages: readonly TestPage[]): Promise<string[]> {
  return (await textOf(laidOut(pages))).split('\n')
}

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

import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { textOf } from '../text-of.ts'

async function linesOf(body: string): Promise<string[]> {
  return (await textOf(strToU8(`<!DOCTYPE html><html><body>${body}</body></html>`))).split('\n')
}

describe('numbers of the lists of a web page', () => {
  it('are printed, also where an item is a paragraph', async () => {
    expect(await linesOf('<ol><li>抽查<li><p>检测</p><p>详情。</p></ol>')).toEqual([
      '1. 抽查',
      '2. 检测',
      '详情。',
    ])
  })

  it.each([
    ['type=A', ['A. 甲', 'B. 乙']],
    ['type=a', ['a. 甲', 'b. 乙']],
    ['type=I', ['I. 甲', 'II. 乙']],
    ['type=i', ['i. 甲', 'ii. 乙']],
    ['start=5', ['5. 甲', '6. 乙']],
    ['start=-1', ['-1. 甲', '0. 乙']],
    ['reversed', ['2. 甲', '1. 乙']],
    ['reversed start=9', ['9. 甲', '8. 乙']],
    ['style="list-style-type: cjk-ideographic"', ['一、甲', '二、乙']],
    ['style="list-style: outside simp-chinese-informal"', ['一、甲', '二、乙']],
    ['style="margin:0;list-style:none"', ['甲', '乙']],
  ])('follow %s', async (attributes, lines) => {
    expect(await linesOf(`<ol ${attributes}><li>甲</li><li>乙</li></ol>`)).toEqual(lines)
  })

  it('go on from the value of an item, and start anew in each list', async () => {
    expect(
      await linesOf('<ol><li>甲<li value=7>乙<li>丙</ol><ol><li>丁</ol><ul><li>戊</ul><li>己'),
    ).toEqual(['1. 甲', '7. 乙', '8. 丙', '1. 丁', '戊', '己'])
  })

  it('are counted for each list where lists stand inside each other', async () => {
    const inner = '<ol type=a><li>子<li>丑</ol>'
    expect(
      await linesOf(`<ol reversed><li>甲${inner}<li>乙<ul><li>寅</ul><li>丙${inner}</ol>`),
    ).toEqual(['3. 甲', 'a. 子', 'b. 丑', '2. 乙', '寅', '1. 丙', 'a. 子', 'b. 丑'])
  })

  it('are left to an item that prints its own', async () => {
    expect(await linesOf('<ol><li>（一）甲<li>一、乙<li>2、丙</ol>')).toEqual([
      '（一）甲',
      '一、乙',
      '2、丙',
    ])
  })

  it('make parts of a document', async () => {
    const page = `<html><body><h1>某某市质量工作要点</h1><p>一、重点任务</p><ol><li>加强监督抽查。（责任单位：市甲局）<li>2025年建成检测平台。（责任单位：市乙局）</ol></body></html>`
    const { tasks } = await readBytes(strToU8(page))
    expect(tasks.map(({ responsible }) => responsible)).toEqual([['市甲局'], ['市乙局']])
  })
})

describe('numbers that Word writes into a web page', () => {
  const paragraph = (number: string, text: string) =>
    `<p class=MsoListParagraph style='text-indent:-36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<span lang=EN-US><o:p></o:p></span></p>`

  it('are kept as printed', async () => {
    const page = `${paragraph('一、', '工作目标')}<p class=MsoNormal>到<span lang=EN-US>2027</span>年全市制造业产品质量合
格率达到<span lang=EN-US>96%</span>。</p>${paragraph('（一）', '主要任务')}<p style='mso-hide:all'>不印</p>`
    const lines = (await linesOf(page)).map((line) => line.replace(/\s/g, ''))
    expect(lines).toEqual([
      '一、工作目标',
      '到2027年全市制造业产品质量合格率达到96%。',
      '（一）主要任务',
    ])
  })
})

import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../read.ts'
import { textOf } from '../text-of.ts'

function page(body: string): Promise<string> {
  return textOf(strToU8(`<!DOCTYPE html><html><body>${body}</body></html>`))
}

const INDICATORS = `<table><tr><th rowspan=2>序号</th><th rowspan=2>指标</th><th>基期</th><th colspan=2>目标值</th></tr>
<tr><th>2020年</th><th>2023年</th><th>2025年</th></tr>
<tr><td>1</td><td><p>产品质量</p><p>合格率</p></td><td>93%</td><td>95%</td><td>96%</td></tr></table>`

describe('tables of web pages', () => {
  it('have one head, and give a goal for each target year', async () => {
    expect(await page(INDICATORS)).toBe(
      '序号\t指标\t基期 2020年\t目标值 2023年\t目标值 2025年\n1\t产品质量 合格率\t93%\t95%\t96%',
    )
    const { goals } = await readBytes(
      strToU8(`<html><body><p>一、主要指标</p>${INDICATORS}</body></html>`),
    )
    expect(goals.map(({ value, deadline }) => [value, deadline])).toEqual([
      [95, '2023'],
      [96, '2025'],
    ])
  })

  it('say what several rows share in each of them', async () => {
    const rows =
      '<tr><td>任务</td><td>牵头单位</td><td>完成时限</td></tr><tr><td>抽查</td><td rowspan=2>市甲局</td><td>2025年</td></tr><tr><td>检测</td><td>2026年</td></tr>'
    expect(await page(`<table>${rows}</table>`)).toBe(
      '任务\t牵头单位\t完成时限\n抽查\t市甲局\t2025年\n检测\t市甲局\t2026年',
    )
  })

  it('that only arrange the page leave its paragraphs apart', async () => {
    const inner = `<p>一、总体要求</p><p>坚持质量第一。</p><table><tr><td>指标</td><td>单位</td><td>2025年</td></tr></table>`
    expect(await page(`<table><tr><td>栏目</td><td>${inner}</td></tr></table>`)).toBe(
      '栏目\n一、总体要求\n坚持质量第一。\n指标\t单位\t2025年',
    )
    expect(
      await page('<table><tr><td><p>一、总体要求</p><p>坚持质量第一。</p></td></tr></table>'),
    ).toBe('一、总体要求\n坚持质量第一。')
  })
})

describe('web pages', () => {
  it('that lie whole in what is furniture elsewhere are read all the same', async () => {
    expect(await page('<div class="share"><p>一、总体要求</p></div>')).toBe('一、总体要求')
  })

  it('are refused in words when they are nested too deep', async () => {
    await expect(page('<div>'.repeat(300_000))).rejects.toMatchObject({ code: 'too-deep' })
    const unmatched = '<div>'.repeat(400) + '</b>'.repeat(2_000_000)
    await expect(page(unmatched)).rejects.toMatchObject({ code: 'too-deep' })
    expect(await page(`${'<div>'.repeat(400)}一、总体要求`)).toBe('一、总体要求')
  })
})

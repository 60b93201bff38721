import { describe, expect, it } from 'vitest'
import { readText } from '../read.ts'
import type { OutlineNode } from '../types.ts'

function drawn(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const label = [node.number ?? node.kind, node.heading].filter((one) => one !== '').join(' ')
    return [`${'  '.repeat(depth)}${label}`, ...drawn(node.children, depth + 1)]
  })
}

function outlineOf(text: string): string[] {
  return drawn(readText(`关于甲的意见\n${text}`).outline).slice(1)
}

describe('the outline', () => {
  it('nests every kind of number below the wider one', () => {
    const text =
      '第一章 总则\n第一条 目的\n一、任务\n（一）监管\n1.抽查\n（1）生产\n①工厂\n——食品\n二、保障'
    expect(outlineOf(text)).toEqual([
      '第一章 总则',
      '  第一条 目的',
      '    一、 任务',
      '      (一) 监管',
      '        1. 抽查',
      '          (1) 生产',
      '            ① 工厂',
      '              —— 食品',
      '    二、 保障',
    ])
  })

  it('lets levels be skipped and turned around', () => {
    expect(outlineOf('一、任务\n1.抽查\n二、保障\n（一）领导\n1.小组')).toEqual([
      '一、 任务',
      '  1. 抽查',
      '二、 保障',
      '  (一) 领导',
      '    1. 小组',
    ])
    expect(outlineOf('1.任务\n（一）监管\n（二）执法\n2.保障')).toEqual([
      '1. 任务',
      '  (一) 监管',
      '  (二) 执法',
      '2. 保障',
    ])
  })

  it('keeps annexes apart and leaves furniture and signature out', () => {
    const text =
      '一、任务\n监管。\n附件：名单\n甲市人民政府\n2024年3月1日\n分享到：\n附件\n名单\n一、组长'
    expect(outlineOf(text)).toEqual([
      '一、 任务',
      '  paragraph',
      'paragraph',
      'annex 附件',
      '  paragraph',
      '  一、 组长',
    ])
  })

  it('reads every annex of a cover letter, but for lists of people and forms', () => {
    const text =
      '各区：\n附件：1.方案\n　　2.分工\n　　3.成员名单\n甲市人民政府\n2024年3月1日\n附件1\n质量方案\n一、任务\n附件2\n责任分工\n一、市质监局：抽查\n附件3\n成员名单\n一、组长'
    const { tasks } = readText(`关于印发甲的通知\n${text}`)
    expect(tasks.map(({ title }) => title)).toEqual(['任务', '市质监局'])
  })

  it('keeps a row that names a group inside its table', () => {
    const text =
      '一、指标\n指标\t单位\t2025年\n二、产品\n合格率\t%\t95\n三、工程\n优良率\t%\t40\n二、任务'
    expect(outlineOf(text)).toEqual([
      '一、 指标',
      ...Array.from({ length: 5 }, () => '  table'),
      '二、 任务',
    ])
  })

  it('takes a short first sentence as heading and gives the body its own span', () => {
    const text = '关于甲的意见\n一、加强监管。严格抽查。'
    const [, node] = readText(text).outline
    expect(node).toMatchObject({ number: '一、', heading: '加强监管' })
    expect(text.slice(node!.body.start, node!.body.end)).toBe('严格抽查。')
    expect(text.slice(node!.span.start, node!.span.end)).toBe('一、加强监管。严格抽查。')
  })
})

import { expect, it } from 'vitest'
import type { OutlineNode } from '../api/documents.ts'
import { blocksOf } from './blocks.ts'

const text =
  '政府文件\n质量纲要\n一、总体目标\n　　到2026年，合格率达到96%。\n　　（一）标准。加快制定。\n'
const at = (part: string) => text.indexOf(part)
const node = (id: string, more: Partial<OutlineNode>): OutlineNode => ({
  id,
  level: 0,
  number: null,
  kind: 'paragraph',
  heading: '',
  span: { start: 0, end: 0 },
  body: { start: 0, end: 0 },
  children: [],
  ...more,
})
const end = text.length
const nodes = [
  node('t', { kind: 'title', heading: '质量纲要', span: { start: at('质'), end: at('一、') - 1 } }),
  node('h', {
    kind: 'heading',
    number: '一、',
    heading: '总体目标',
    span: { start: at('一、'), end },
    body: { start: at('目标') + 2, end: at('目标') + 2 },
    children: [
      node('p', { span: { start: at('到'), end: at('到') + 15 }, body: { start: at('到'), end } }),
      node('i', {
        kind: 'item',
        number: '（一）',
        heading: '标准',
        span: { start: at('（一）'), end },
        body: { start: at('加快'), end },
      }),
    ],
  }),
]
const read = () =>
  blocksOf(text, nodes).map((block) => ({
    id: block.id,
    heading: block.heading && text.slice(block.heading.start, block.heading.end),
    lines: block.paragraphs.map((p) => text.slice(p.start, p.end)),
  }))

it('shows what stands before the outline, then each node with its own words', () => {
  expect(read()).toEqual([
    { id: '', heading: null, lines: ['政府文件'] },
    { id: 't', heading: '质量纲要', lines: ['质量纲要'] },
    { id: 'h', heading: '一、总体目标', lines: ['一、总体目标'] },
    { id: 'p', heading: null, lines: ['到2026年，合格率达到96%。'] },
    { id: 'i', heading: '（一）标准。', lines: ['（一）标准。加快制定。'] },
  ])
})

it('loses no character but blanks', () => {
  const shown = read().flatMap((block) => block.lines)
  expect(shown.join('')).toBe(text.replace(/\s/g, ''))
})

it('shows a text without an outline as paragraphs', () => {
  expect(blocksOf('甲。\n乙。', [])).toHaveLength(1)
})

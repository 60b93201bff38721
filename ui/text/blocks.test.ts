import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf, type Section, standsAlone } from './blocks.ts'

const text =
  '政府文件\n质量纲要\n一、总体目标\n　　到2026年，合格率达到96%。\n　　（一）标准。加快制定。\n'
const at = (part: string) => text.indexOf(part)
const section = (id: string, more: Partial<Section>): Section => ({
  id,
  level: 0,
  number: null,
  kind: 'paragraph',
  heading: '',
  span: { start: 0, end: 0 },
  body: { start: 0, end: 0 },
  ...more,
})
const sections = [
  section('t', {
    kind: 'title',
    heading: '质量纲要',
    span: { start: at('质'), end: at('一、') - 1 },
  }),
  section('h', {
    kind: 'heading',
    number: '一、',
    heading: '总体目标',
    span: { start: at('一、'), end: text.length },
    body: { start: at('目标') + 2, end: at('目标') + 2 },
  }),
  section('p', { span: { start: at('到'), end: at('到') + 15 } }),
  section('i', {
    kind: 'item',
    number: '（一）',
    heading: '标准',
    span: { start: at('（一）'), end: text.length },
    body: { start: at('加快'), end: text.length },
  }),
]
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

it('gives each section its own words, after what stands before the first', () => {
  const read = blocksOf(text, sections).map((block) => ({
    id: block.id,
    heading: block.heading && words(block.heading),
    lines: block.paragraphs.map(words),
  }))
  expect(read).toEqual([
    { id: '', heading: null, lines: ['政府文件'] },
    { id: 't', heading: '质量纲要', lines: ['质量纲要'] },
    { id: 'h', heading: '一、总体目标', lines: ['一、总体目标'] },
    { id: 'p', heading: null, lines: ['到2026年，合格率达到96%。'] },
    { id: 'i', heading: '（一）标准。', lines: ['（一）标准。加快制定。'] },
  ])
})

it('makes a heading of a line of its own, and not of the words that open a paragraph', () => {
  const alone = blocksOf(text, sections).filter((block) => standsAlone(block, block.paragraphs[0]!))
  expect(alone.map(({ id }) => id)).toEqual(['h'])
})

it('takes an article that is one sentence for a paragraph that its number opens', () => {
  const article = '第四条　奖项有效期为4年。'
  const whole = { span: { start: 0, end: article.length } }
  const number = { number: '第四条', heading: '奖项有效期为4年。', kind: 'heading' }
  const body = { start: article.length, end: article.length }
  const [block] = blocksOf(article, [section('a', { ...whole, ...number, body })])
  expect(block!.heading).toEqual({ start: 0, end: 3 })
  expect(standsAlone(block!, block!.paragraphs[0]!)).toBe(false)
  const listed = '（四）顾客满意度不低于85分。'
  const [start, end] = [article.length + 1, article.length + 1 + listed.length]
  const all = { span: { start, end }, body: { start: end, end }, kind: 'item' }
  const item = section('b', { ...all, number: '（四）', heading: '顾客满意度不低于85分。' })
  const first = section('a', { ...whole, ...number, body })
  const [, last] = blocksOf(`${article}\n${listed}`, [first, item])
  expect(last!.heading).toEqual({ start, end: start + 3 })
})

it('loses no character but blanks, wherever sections begin', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (starts) => {
      const cut = starts
        .sort((a, b) => a - b)
        .map((start, n) => section(`s${n}`, { span: { start, end: text.length } }))
      const shown = blocksOf(text, cut).flatMap((block) => block.paragraphs.map(words))
      expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
  )
})

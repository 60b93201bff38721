import { expect, it } from 'vitest'
import type { OutlineNode } from '../api/documents.ts'
import { blocksOf } from './blocks.ts'

const text = '一、目标\n提高。\n（一）标准\n制定。\n'
const node = (heading: string, children: readonly OutlineNode[] = []): OutlineNode => {
  const start = text.indexOf(heading)
  const body = { start: start + heading.length, end: text.length }
  const span = { start, end: text.length }
  return { id: heading, level: 0, number: '', kind: 'heading', heading, span, body, children }
}

it('cuts the text by every node of the tree, parents before children', () => {
  const shown = blocksOf(text, [node('一、目标', [node('（一）标准')])]).map((block) => [
    block.id,
    block.paragraphs.map(({ start, end }) => text.slice(start, end)).join(''),
  ])
  expect(shown).toEqual([
    ['一、目标', '一、目标提高。'],
    ['（一）标准', '（一）标准制定。'],
  ])
})

it('shows a text without an outline as paragraphs', () => {
  expect(blocksOf('甲。\n乙。', [])).toHaveLength(1)
})

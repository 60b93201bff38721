import type { Block } from '@zhiheng/ui'
import { expect, it } from 'vitest'
import { tagsOf } from './tags.ts'

const block = (kind: string, level: number, alone = true): Block => ({
  id: `${kind}${level}`,
  kind,
  level,
  heading: { start: 0, end: 5 },
  paragraphs: [{ start: 0, end: alone ? 5 : 50 }],
})

it('makes the first title the h1 and keeps headings that open a paragraph in it', () => {
  const blocks = [block('title', 0), block('heading', 0), block('item', 1, false)]
  expect(tagsOf(blocks)).toEqual(['h1', 'h2', 'p'])
})

it('skips no rank where a document skips a level, and begins again at the top', () => {
  const blocks = [block('heading', 1), block('heading', 3), block('heading', 0)]
  expect(tagsOf(blocks)).toEqual(['h2', 'h3', 'h2'])
})

it('shows a second title as a paragraph, for a page has one h1', () => {
  expect(tagsOf([block('title', 0), block('title', 0)])).toEqual(['h1', 'p'])
})

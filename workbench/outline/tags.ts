import type { Block } from '@zhiheng/ui'

/** The element of a block's first paragraph. */
export type Tag = 'h1' | 'h2' | 'h3' | 'h4' | 'p'
const ranked: readonly Tag[] = ['h1', 'h1', 'h2', 'h3', 'h4']

/**
 * A heading that fills its line is a heading; one that opens a paragraph is part of it.
 * The first title is the `h1`; no rank is skipped, whatever levels the document has.
 */
export function tagsOf(blocks: readonly Block[]): Tag[] {
  const title = blocks.find(({ kind }) => kind === 'title')
  let last = 1
  return blocks.map((block) => {
    if (block === title) return 'h1'
    if (!standsAlone(block)) return 'p'
    last = Math.min(block.level + 2, last + 1, 4)
    return ranked[last] ?? 'p'
  })
}

function standsAlone({ kind, heading, paragraphs }: Block): boolean {
  const first = paragraphs[0]
  if (kind === 'paragraph' || kind === 'title' || !first) return false
  return heading !== null && first.end <= heading.end
}

import { underlined } from '@zhiheng/ui'
import { useMemo } from 'react'
import type { LivingOutline, OutlineItem } from '../api/documents.ts'
import { blocksOf } from './blocks.ts'
import { nodeId } from './heading-column.tsx'
import { Paragraph } from './paragraph.tsx'
import { tagsOf } from './tags.ts'

interface Paper {
  readonly outline: LivingOutline
  /** In the order of the text. */
  readonly items: readonly OutlineItem[]
  /** Ids of the items that match the filter; `null` when nothing is filtered. */
  readonly lit: ReadonlySet<string> | null
  readonly selected: OutlineItem | undefined
  readonly onSelect: (id: string) => void
}

/** The document on paper, word for word. */
export function Sheet({ outline, items, lit, selected, onSelect }: Paper) {
  const { text, nodes } = outline
  const blocks = useMemo(() => blocksOf(text, nodes), [text, nodes])
  const lines = useMemo(
    () => items.map((item) => ({ id: item.id, ...underlined(text, item) })),
    [items, text],
  )
  const title = blocks.find((block) => block.kind === 'title')
  const tags = useMemo(() => tagsOf(blocks), [blocks])
  return (
    <article className={lit ? 'sheet sheet-filtered' : 'sheet'} lang="zh-CN">
      {!title && <h1 className="sheet-title">{outline.document.title}</h1>}
      {blocks.map((block, n) => (
        <section
          key={`${block.id}.${block.paragraphs[0]?.start}`}
          id={nodeId(block.id)}
          className={block.id === '' ? 'before' : undefined}
        >
          {block.paragraphs.map((range, i) => (
            <Paragraph
              key={range.start}
              text={text}
              range={range}
              tag={i === 0 ? (tags[n] ?? 'p') : 'p'}
              heading={i === 0 ? block.heading : null}
              items={items}
              lines={lines}
              lit={lit}
              selected={selected}
              onSelect={onSelect}
            />
          ))}
        </section>
      ))}
    </article>
  )
}

import { useMemo } from 'react'
import type { LivingOutline, OutlineItem } from '../api/documents.ts'
import { type Block, blocksOf } from './blocks.ts'
import { nodeId } from './heading-column.tsx'
import { Paragraph } from './paragraph.tsx'
import { underlined } from './underline.ts'

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
  return (
    <article className={lit ? 'sheet sheet-filtered' : 'sheet'} lang="zh-CN">
      {!title && <h1 className="sheet-title">{outline.document.title}</h1>}
      {blocks.map((block) => (
        <section
          key={`${block.id}.${block.paragraphs[0]?.start}`}
          id={nodeId(block.id)}
          className={block.id === 'before' ? 'before' : undefined}
        >
          {block.paragraphs.map((range, i) => (
            <Paragraph
              key={range.start}
              text={text}
              range={range}
              tag={tagOf(block, { first: i === 0, title: block === title, end: range.end })}
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

/** A heading that fills its line is a heading; one that opens a paragraph is part of it. */
function tagOf(block: Block, at: { first: boolean; title: boolean; end: number }) {
  if (at.title) return at.first ? 'h1' : 'p'
  const alone = at.first && block.heading !== null && at.end <= block.heading.end
  if (!alone || block.kind === 'paragraph') return 'p'
  return block.level === 0 ? 'h2' : block.level === 1 ? 'h3' : 'h4'
}

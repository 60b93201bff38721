import { type Block, blocksOf, type Span, standsAlone, toState } from '@zhiheng/ui'
import type { PublicOutline } from '../page.ts'
import { sectionId } from './contents.tsx'
import { Margin } from './margin.tsx'
import { besideEach, type Promised, promisesOf } from './promises.ts'
import { Words } from './words.tsx'

/** The document on paper, word for word, each paragraph with the states of its sentences beside it. */
export function Paper({ outline }: { outline: PublicOutline }) {
  const { text, sections, items } = outline
  const blocks = blocksOf(text, sections)
  const promises = promisesOf(
    text,
    items.map((item) => ({ ...item, state: toState(item.state) })),
  )
  const beside = besideEach(
    blocks.flatMap((block) => block.paragraphs),
    promises,
  )
  return (
    <article className="paper">
      {blocks.map((block) => (
        <section key={`${block.id}.${block.paragraphs[0]?.start}`} id={sectionId(block.id)}>
          {block.paragraphs.map((range) => (
            <Paragraph
              key={range.start}
              text={text}
              block={block}
              range={range}
              promises={promises}
              beside={beside.get(range) ?? []}
            />
          ))}
        </section>
      ))}
    </article>
  )
}

interface Part {
  readonly text: string
  readonly block: Block
  readonly range: Span
  readonly promises: readonly Promised[]
  readonly beside: readonly Promised[]
}

function Paragraph({ text, block, range, promises, beside }: Part) {
  const Tag = tagOf(block, range)
  const heading = Tag === 'p' && block.kind !== 'title' ? block.heading : null
  return (
    <div className="paragraph">
      <Tag lang="zh-CN" className={block.kind === 'title' ? 'paper-title' : undefined}>
        <Words text={text} range={range} heading={heading} promises={promises} />
      </Tag>
      {beside.length > 0 && <Margin beside={beside} />}
    </div>
  )
}

function tagOf(block: Block, paragraph: Span): 'h2' | 'h3' | 'h4' | 'p' {
  if (!standsAlone(block, paragraph)) return 'p'
  return block.level === 0 ? 'h2' : block.level === 1 ? 'h3' : 'h4'
}

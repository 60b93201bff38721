import { cut, linesOf, type Mark, type Piece, type Span, StateBadge } from '@zhiheng/ui'
import { type CSSProperties, useRef } from 'react'
import type { OutlineItem } from '../api/documents.ts'
import { RuleAnchors, RuleWords } from '../schemes/ruled.tsx'
import { useRulesHere } from '../schemes/rules-here.ts'
import { badgeId } from './use-keys.ts'
import { useMargin } from './use-margin.ts'

interface Part {
  readonly text: string
  readonly range: Span
  readonly tag: 'h1' | 'h2' | 'h3' | 'h4' | 'p'
  readonly heading: Span | null
  readonly items: readonly OutlineItem[]
  /** What is underlined, by item. */
  readonly lines: readonly Mark[]
  readonly lit: ReadonlySet<string> | null
  readonly selected: OutlineItem | undefined
  readonly onSelect: (id: string) => void
}

const ruled = (id: string) => `rule ${id}`
const ruleIn = ({ ids }: Piece) => ids.findLast((id) => id.startsWith('rule '))?.slice(5)

const begins = (range: Span) => (mark: Span) => mark.start >= range.start && mark.start < range.end

/** One paragraph word for word, with the states of its sentences in the margin. */
export function Paragraph(part: Part) {
  const { range, tag: Tag, heading, lines, lit, selected, onSelect } = part
  const box = useRef<HTMLDivElement>(null)
  const here = part.items.filter((item) => begins(range)(item.span))
  const { tops, height } = useMargin(box, here.map((item) => item.id).join(' '))
  const { rules, chosen } = useRulesHere()
  // A rule lies under the item whose words it shares: that one is what a click selects.
  const marks: Mark[] = [...rules.map(({ id, span }) => ({ id: ruled(id), ...span })), ...lines]
  if (heading && Tag === 'p') marks.push({ id: 'heading', ...heading })
  const whole = selected ?? chosen
  if (whole) marks.push({ id: 'whole', ...whole.span })
  return (
    <div
      ref={box}
      className={`para para-${Tag}`}
      style={{ '--height': `${height}px` } as CSSProperties}
    >
      <RuleAnchors range={range} />
      {here.length > 0 && (
        <ul className="margin">
          {here.map((item, i) => (
            <li key={item.id} style={{ top: tops[i] ?? 0 }}>
              <button
                type="button"
                id={badgeId(item.id)}
                className={lit && !lit.has(item.id) ? 'plain-button dim' : 'plain-button'}
                aria-pressed={selected?.id === item.id}
                title={item.why}
                onClick={() => onSelect(item.id)}
              >
                <StateBadge state={item.state} provisional={item.provisional} narrow />
                <span className="aloud">{item.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Tag>
        {cut(range, marks).map((piece) => (
          <Words key={piece.start} piece={piece} {...part} />
        ))}
      </Tag>
    </div>
  )
}

/** A piece of text under one set of marks; the innermost item is what a click selects. */
function Words({ piece, text, items, lit, selected, onSelect }: Part & { piece: Piece }) {
  const words = linesOf(text, piece).map(({ start, end }) => text.slice(start, end))
  const inner = items.find((item) => item.id === piece.ids.filter((id) => id !== 'whole').at(-1))
  const item = inner ?? items.find((one) => piece.ids.includes(one.id))
  const classes = [
    piece.ids.includes('heading') ? 'run-in' : '',
    piece.ids.includes('whole') ? 'whole' : '',
  ]
  const rule = ruleIn(piece)
  if (!item && rule)
    return <RuleWords id={rule} whole={piece.ids.includes('whole')} words={words} />
  if (!item) return <span className={classes.join(' ').trim() || undefined}>{words}</span>
  classes.push('words', `state-${item.state}`, item.kind)
  if (lit?.has(item.id)) classes.push('lit')
  if (selected?.id === item.id) classes.push('chosen')
  return (
    <a
      href={`?item=${encodeURIComponent(item.id)}`}
      tabIndex={-1}
      data-item={item.id}
      className={classes.filter(Boolean).join(' ')}
      onClick={(event) => {
        event.preventDefault()
        onSelect(item.id)
      }}
    >
      {words}
    </a>
  )
}

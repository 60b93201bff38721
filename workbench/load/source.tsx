import {
  type Block,
  cut,
  linesOf,
  type Mark,
  type Span,
  standsAlone,
  underlined,
} from '@zhiheng/ui'
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReadDocument, Repair } from '../api/load.ts'
import { newRequest } from '../api/request.ts'
import { useT } from '../language/use-t.ts'
import { blocksOf } from '../outline/blocks.ts'
import type { RuleMarking } from '../schemes/use-scheme.ts'
import { goalFrom, respan, taskFrom } from './added.ts'
import type { Edit } from './edit.ts'
import type { DraftItem } from './item.ts'
import { nextOfWords, type Shown } from './same-words.ts'
import { selectedSpan, startAttribute } from './selection.ts'

interface Paper {
  readonly reading: ReadDocument['reading']
  readonly items: readonly DraftItem[]
  readonly focus: string | null
  readonly onFocus: (key: string) => void
  readonly onEdit: (edit: Edit) => void
  /** Rules of the proposed scheme; left out where a text is corrected. */
  readonly marking?: RuleMarking
}

const shownIn = (items: readonly DraftItem[], rules: RuleMarking['rules'] = []): Shown[] => [
  // A rule lies under the item whose words it shares.
  ...rules.map(({ key, span, dropped }) => ({
    ...{ key, span, dropped, kind: 'rule' as const },
  })),
  ...items,
]

/** The text as it was given, with what was read from it marked; selecting text adds what was missed. */
export function Source(paper: Paper) {
  const t = useT()
  const { reading, items, focus, onFocus, marking } = paper
  const box = useRef<HTMLDivElement>(null)
  const { text, outline } = reading
  const blocks = useMemo(() => blocksOf(text, outline), [text, outline])
  const rules = marking?.rules
  const shown = useMemo(() => shownIn(items, rules), [items, rules])
  const marks = useMemo(
    () => [...marksOf(text, shown, reading.repairs), ...leadsOf(blocks)],
    [text, shown, reading.repairs, blocks],
  )
  const chosen = shown.find((item) => item.key === focus)
  useEffect(() => {
    if (focus !== null) showChosen(box.current)
  }, [focus])
  const all = chosen ? [...marks, { id: 'chosen', ...chosen.span }] : marks
  return (
    <section className="source" aria-label={t('原文')}>
      <SourceBar {...paper} />
      <div ref={box} className="source-text" lang="zh-CN">
        {blocks.map((block) =>
          block.paragraphs.map((range, i) => (
            <p
              key={range.start}
              className={i === 0 && isHeading(block, range) ? `source-${block.kind}` : undefined}
            >
              {cut(range, all).map((piece) => (
                <Words
                  key={piece.start}
                  text={text}
                  piece={piece}
                  items={shown}
                  repairs={reading.repairs}
                  focus={focus}
                  onFocus={onFocus}
                />
              ))}
            </p>
          )),
        )}
      </div>
    </section>
  )
}

/** What may be done with the words that are selected. */
function SourceBar({ reading, items, focus, onFocus, onEdit, marking }: Paper) {
  const t = useT()
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => setSpan(selectedSpan(window.getSelection()))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  const { text, outline } = reading
  const item = items.find(({ key }) => key === focus)
  const rule = marking?.rules.find(({ key }) => key === focus)
  const marked = span && { text, span, outline, key: newRequest() }
  const respanned = () => {
    if (marked && item) onEdit({ do: 'change', item: respan(item, marked) })
    if (marked && rule) marking?.onRespan(rule, marked)
    setSpan(null)
  }
  const add = (make: typeof goalFrom | typeof taskFrom) => () => {
    if (!marked) return
    onEdit({ do: 'add', item: make(marked) })
    onFocus(marked.key)
    setSpan(null)
  }
  const addRule = () => {
    if (!marked) return
    marking?.onAdd(marked)
    onFocus(marked.key)
    setSpan(null)
  }
  const acts = [
    ...(item || rule ? [[t('作为这一条的原文'), respanned] as const] : []),
    [t('添加为目标'), add(goalFrom)] as const,
    [t('添加为任务'), add(taskFrom)] as const,
    ...(marking ? [[t('添加为规定'), addRule] as const] : []),
  ]
  return (
    <div className="source-bar">
      <span className="quiet">
        {item || rule ? t('选中文字后可以：') : t('选中文字可以补充漏读的目标或任务')}
      </span>
      {acts.map(([label, act]) => (
        <Button key={label} size="small" disabled={!span} onClick={act}>
          {label}
        </Button>
      ))}
    </div>
  )
}

/** Brings the chosen words to the upper part of the paper, which scrolls by itself. */
function showChosen(paper: HTMLElement | null): void {
  const words = paper?.querySelector('.whole')
  if (!paper || !words) return
  const from = paper.getBoundingClientRect()
  const { top, bottom } = words.getBoundingClientRect()
  const upper = from.top + from.height / 2
  if (top < from.top || bottom > upper) paper.scrollTop += top - from.top - from.height / 5
}

const isHeading = (block: Block, paragraph: Span): boolean =>
  block.kind === 'title' || standsAlone(block, paragraph)

/** Headings that open a paragraph, which is not one as a whole. */
const leadsOf = (blocks: readonly Block[]): Mark[] =>
  blocks.flatMap((block) => {
    const [first] = block.paragraphs
    if (!block.heading || !first || block.kind === 'paragraph') return []
    return isHeading(block, first) ? [] : [{ id: 'lead', ...block.heading }]
  })

const ofPaper = (id: string) => id === 'chosen' || id === 'lead' || id.startsWith('repair ')

const wordsOf = (text: string, { kind, span }: Shown): Span =>
  kind === 'rule' ? span : underlined(text, { kind, span })

function marksOf(
  text: string,
  items: readonly Shown[],
  repairs: ReadDocument['reading']['repairs'],
): Mark[] {
  const read = items
    .filter((item) => !item.dropped)
    .map((item) => ({ id: item.key, ...wordsOf(text, item) }))
  return [...read, ...repairs.map(({ span }, i) => ({ id: `repair ${i}`, ...span }))]
}

interface Piece extends Span {
  readonly ids: readonly string[]
}

function Words(props: {
  text: string
  piece: Piece
  items: readonly Shown[]
  repairs: readonly Repair[]
  focus: string | null
  onFocus: (key: string) => void
}) {
  const t = useT()
  const { text, piece, items, repairs, focus, onFocus } = props
  const key = piece.ids.filter((id) => !ofPaper(id)).at(-1)
  const item = items.find((one) => one.key === key)
  const classes = [
    item ? `mark-${item.kind}` : '',
    piece.ids.includes('chosen') ? 'whole' : '',
    piece.ids.includes('lead') ? 'source-lead' : '',
    piece.ids.some((id) => id.startsWith('repair ')) ? 'repaired' : '',
  ]
  const repair = repairs[Number(piece.ids.find((id) => id.startsWith('repair '))?.slice(7))]
  const title = repair && t('原来是“{{was}}”：{{why}}', { was: repair.was, why: repair.why })
  const className = classes.filter(Boolean).join(' ') || undefined
  const lines = linesOf(text, piece).filter(({ start, end }) => end > start)
  return lines.map(({ start, end }) =>
    item ? (
      <a
        key={start}
        href={`#${item.key}`}
        className={className}
        title={title}
        data-key={item.key}
        {...{ [startAttribute]: start }}
        onClick={(event) => {
          event.preventDefault()
          if (window.getSelection()?.isCollapsed) onFocus(nextOfWords(items, item, focus))
        }}
      >
        {text.slice(start, end)}
      </a>
    ) : (
      <span key={start} className={className} title={title} {...{ [startAttribute]: start }}>
        {text.slice(start, end)}
      </span>
    ),
  )
}

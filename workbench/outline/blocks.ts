import { paragraphs, type Span } from '@zhiheng/ui'
import type { OutlineNode } from '../api/documents.ts'

/** What one node adds to the page before its first child: its own heading and paragraphs. */
export interface Block {
  readonly id: string
  readonly kind: string
  readonly level: number
  /** Number and heading; it may stand alone on its line or open the first paragraph. */
  readonly heading: Span | null
  readonly paragraphs: readonly Span[]
}

/** Every node, parents before children, in the order of the page. */
export function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  const all = nodes.flatMap((node) => [node, ...flatten(node.children)])
  return all.sort((a, b) => a.span.start - b.span.start)
}

/** Cuts a whole text into blocks by its outline: no character is lost, and none shown twice. */
export function blocksOf(text: string, nodes: readonly OutlineNode[]): Block[] {
  const flat = flatten(nodes)
  const first = flat[0]?.span.start ?? text.length
  const before = block(text, { start: 0, end: first })
  const blocks = flat.map((node, i) => {
    const end = flat[i + 1]?.span.start ?? text.length
    return block(text, { start: node.span.start, end: Math.max(end, node.span.start) }, node)
  })
  return before.paragraphs.length ? [before, ...blocks] : blocks
}

function block(text: string, range: Span, node?: OutlineNode): Block {
  return {
    id: node?.id ?? 'before',
    kind: node?.kind ?? 'paragraph',
    level: node?.level ?? 0,
    heading: node ? headingOf(node) : null,
    paragraphs: paragraphs(text, range),
  }
}

function headingOf({ kind, number, heading, span, body }: OutlineNode): Span | null {
  if (kind === 'title') return span
  if (number === null && heading === '') return null
  return body.start > span.start ? { start: span.start, end: body.start } : null
}

import type { Span } from '@zhiheng/ui'
import type { OutlineNode } from '../api/documents.ts'
import { untimed } from '../tasks/timing.ts'
import { comparedIn } from './compared-in.ts'
import type { DraftGoal, DraftItem, DraftTask } from './item.ts'

interface Selected {
  readonly text: string
  readonly span: Span
  readonly outline: readonly OutlineNode[]
  readonly key: string
}

const added = { confidence: 1, reason: '人工添加' }

/** A goal made of selected words; its numbers are for the person to state. */
export function goalFrom({ text, span, outline, key }: Selected): DraftGoal {
  const quote = text.slice(span.start, span.end)
  return {
    kind: 'goal',
    dropped: false,
    key,
    indicator: quote.slice(0, 60),
    ...comparedIn(quote),
    upper: null,
    unit: '%',
    deadline: null,
    domain: 'other',
    quote,
    span,
    node: nodeAt(outline, span.start),
    match: null,
    ...added,
  }
}

/** A task made of selected words. */
export function taskFrom({ text, span, outline, key }: Selected): DraftTask {
  const quote = text.slice(span.start, span.end)
  return {
    kind: 'task',
    dropped: false,
    key,
    title: quote.split(/[。；\n]/)[0]?.slice(0, 60) ?? '',
    body: quote,
    path: [],
    lead: [],
    responsible: [],
    cooperating: [],
    deadline: null,
    quote,
    span,
    node: nodeAt(outline, span.start),
    departments: [],
    timing: untimed,
    ...added,
  }
}

/** An item whose quote is the selected words instead; what was read or stated of it stays. */
export const respan = (
  item: DraftItem,
  { text, span, outline }: Omit<Selected, 'key'>,
): DraftItem => ({
  ...item,
  quote: text.slice(span.start, span.end),
  span,
  node: nodeAt(outline, span.start),
})

/** Id of the innermost node that an offset lies in; empty when it lies in none. */
export function nodeAt(nodes: readonly OutlineNode[], offset: number): string {
  const node = nodes.find(({ span }) => span.start <= offset && offset < span.end)
  return node ? nodeAt(node.children, offset) || node.id : ''
}

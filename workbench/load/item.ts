import type { Ambition, Match, ReadDocument, ReadGoal, ReadTask } from '../api/load.ts'

interface OnPage {
  readonly dropped: boolean
  /** The two items that this one was merged from. */
  readonly parts?: readonly DraftItem[]
  /** A goal without a figure: it is one only when a person says so. */
  readonly ambition?: boolean
}
interface Meant {
  /** What the words were read as, before a person said anything. */
  readonly found?: Match | null
  /** A person has said which indicator it means, or that it means none. */
  readonly chosen?: true
  /** The words are to be remembered when the document is confirmed. */
  readonly remember?: true
  /** Key of the goal of the same words whose meaning this one has, because they are to be remembered. */
  readonly follows?: string
}
export type DraftGoal = ReadGoal & OnPage & Meant & { readonly kind: 'goal' }
export type DraftTask = ReadTask & OnPage & { readonly kind: 'task' }
/** A goal or task on the page, not yet confirmed. */
export type DraftItem = DraftGoal | DraftTask

/** What was read, as items in the order of the text; goals without figures are dropped until a person ticks them. */
export function draftOf({ goals, tasks, reading }: ReadDocument): DraftItem[] {
  const all: DraftItem[] = [
    ...goals.map((goal) => ({
      ...goal,
      kind: 'goal' as const,
      dropped: false,
      found: goal.match,
    })),
    ...tasks.map((task) => ({ ...task, kind: 'task' as const, dropped: false })),
    ...reading.ambitions.map(ambitionOf),
  ]
  return all.sort((a, b) => a.span.start - b.span.start)
}

const ambitionOf = ({ statement, ...said }: Ambition, n: number): DraftGoal => ({
  ...said,
  kind: 'goal',
  key: `ambition-${n + 1}`,
  dropped: true,
  ambition: true,
  indicator: statement,
  comparator: 'qualitative',
  value: null,
  upper: null,
  unit: '',
  domain: 'other',
  match: null,
  found: null,
})

/** The items with those goals without figures ticked that a document has already. */
export function withKept(
  items: readonly DraftItem[],
  kept: readonly { readonly quote: string }[],
): readonly DraftItem[] {
  const quotes = new Set(kept.map(({ quote }) => quote))
  const is = (item: DraftItem) => item.ambition === true && item.dropped && quotes.has(item.quote)
  return items.some(is)
    ? items.map((item) => (is(item) ? { ...item, dropped: false } : item))
    : items
}

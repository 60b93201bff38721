import type { Mark, Span } from '@zhiheng/ui'
import type { Item } from '../page.ts'

/** Longest task that is underlined whole; of a longer one only the first sentence is. */
const longest = 80

/** What is underlined for an item: a goal's words, a short task's words, a long task's first sentence. */
export function underlined(text: string, { kind, span }: Pick<Item, 'kind' | 'span'>): Span {
  const { start, end } = span
  if (kind === 'goal' || end - start <= longest) return span
  const stop = text.slice(start, end).search(/[。；\n]/)
  const first = stop < 2 ? longest : stop + 1
  return { start, end: start + Math.min(first, longest) }
}

/** A goal or task as the page numbers it, with the words that are underlined for it. */
export interface Promised {
  readonly no: number
  readonly item: Item
  readonly line: Mark
}

/** Numbers items in the order of the text. */
export function promisesOf(text: string, items: readonly Item[]): Promised[] {
  return items.map((item, n) => ({
    no: n + 1,
    item,
    line: { id: item.id, ...underlined(text, item) },
  }))
}

/** The promises that stand beside each paragraph: where their words begin, or next after, and always somewhere. */
export function besideEach(
  paragraphs: readonly Span[],
  promises: readonly Promised[],
): ReadonlyMap<Span, readonly Promised[]> {
  return Map.groupBy(
    promises,
    ({ line }) => paragraphs.find(({ end }) => line.start < end) ?? paragraphs.at(-1)!,
  )
}

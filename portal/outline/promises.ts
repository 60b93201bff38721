import { type Mark, type Span, underlined } from '@zhiheng/ui'
import type { Item } from '../page.ts'

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

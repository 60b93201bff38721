import type { Span } from './cut.ts'

/** Longest task that is underlined whole; of a longer one only the first sentence is. */
const longest = 80

/** What is underlined for an item: a goal's words, a short task's words, a long task's first sentence. */
export function underlined(
  text: string,
  item: { readonly kind: 'goal' | 'task'; readonly span: Span },
): Span {
  const { start, end } = item.span
  if (item.kind === 'goal' || end - start <= longest) return item.span
  const stop = text.slice(start, end).search(/[。；\n]/)
  const first = stop < 2 ? longest : stop + 1
  return { start, end: start + Math.min(first, longest) }
}

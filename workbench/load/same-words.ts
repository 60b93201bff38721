import type { Span } from '@zhiheng/ui'

/** What of an item or a rule the text shows. */
export interface Shown {
  readonly key: string
  readonly kind: 'goal' | 'task' | 'rule'
  readonly span: Span
  readonly dropped: boolean
}

/** Key of the item that a click on its words opens: of several that share them, the one after the open one. */
export function nextOfWords(all: readonly Shown[], item: Shown, open: string | null): string {
  const same = all.filter((one) => !one.dropped && shares(one, item))
  const after = same.findIndex(({ key }) => key === open) + 1
  return (same[after] ?? same[0] ?? item).key
}

const shares = (a: Shown, b: Shown) =>
  a.kind === b.kind && a.span.start === b.span.start && a.span.end === b.span.end

import type { Span } from '@zhiheng/ui'

/** The attribute by which a piece of the page says at which offset of the text it begins. */
export const startAttribute = 'data-start'

function offsetOf(node: Node | null, within: number): number | null {
  const element = node instanceof Element ? node : node?.parentElement
  const start = element?.closest(`[${startAttribute}]`)?.getAttribute(startAttribute)
  return start === null || start === undefined ? null : Number(start) + within
}

/** What is selected on the page as offsets of the text; `null` when nothing of it is. */
export function selectedSpan(selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed) return null
  const a = offsetOf(selection.anchorNode, selection.anchorOffset)
  const b = offsetOf(selection.focusNode, selection.focusOffset)
  if (a === null || b === null || a === b) return null
  return { start: Math.min(a, b), end: Math.max(a, b) }
}

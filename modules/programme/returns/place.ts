import type { OutlineNode } from '@zhiheng/policy'

/** Where a passage stands in its document: its own number, and the headings above it, outermost first. */
export interface Place {
  readonly number: string | null
  readonly path: readonly string[]
}

/** The places of a document by the id of the node; `outline` is the tree as the document keeps it. */
export function placesIn(outline: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const visit = (nodes: readonly OutlineNode[], path: readonly string[]): void => {
    for (const node of nodes) {
      places.set(node.id, { number: node.number, path })
      const own = headingOf(node)
      visit(node.children, own === '' ? path : [...path, own])
    }
  }
  visit(JSON.parse(outline) as OutlineNode[], [])
  return places
}

const headingOf = ({ kind, number, heading }: OutlineNode): string =>
  kind === 'title' ? '' : `${number ?? ''}${heading}`.trim()

/** What a meeting decided stands nowhere in a text. */
export const nowhere: Place = { number: null, path: [] }

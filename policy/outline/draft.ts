import type { NodeKind } from '../types.ts'
import type { Marker } from './marker.ts'
import type { SectionKind } from './section-kind.ts'

/** A node of the outline in offsets of the analysed text, while and after the tree is built. */
export interface Draft {
  readonly id: string
  readonly kind: NodeKind
  readonly marker: Marker | undefined
  readonly level: number
  readonly heading: string
  /** What the nearest telling heading above or here says the part is for. */
  readonly section: SectionKind
  /** True for an annex that is no part of the plan, such as a form. */
  readonly apart: boolean
  readonly start: number
  /** First character after number, heading and its full stop. */
  readonly bodyStart: number
  /** End of the node's own text, before its children. */
  ownEnd: number
  end: number
  readonly parent: Draft | undefined
  readonly children: Draft[]
}

/** Every node of a forest in the order of the page. */
export function walk(nodes: readonly Draft[], found: Draft[] = []): Draft[] {
  for (const node of nodes) {
    found.push(node)
    walk(node.children, found)
  }
  return found
}

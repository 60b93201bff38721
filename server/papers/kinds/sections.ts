import type { LivingOutline } from '@zhiheng/modules'

type Node = LivingOutline['nodes'][number]

/** The outermost heading above each passage of a document, by the passage's id; the title itself is none. */
export function sectionsOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  const visit = (node: Node, section: string): void => {
    const own = section || headingOf(node)
    sections.set(node.id, own)
    for (const child of node.children) visit(child, own)
  }
  for (const node of nodes) visit(node, '')
  return sections
}

const headingOf = ({ kind, number, heading }: Node): string =>
  kind === 'title' ? '' : `${number ?? ''}${heading}`.trim()

/** Groups in the order in which they come first. */
export const grouped = <T>(items: readonly T[], by: (item: T) => string): [string, T[]][] => [
  ...Map.groupBy(items, by),
]

import { type Block, blocksOf as cutIntoBlocks } from '@zhiheng/ui'
import type { OutlineNode } from '../api/documents.ts'

/** Every node, parents before children, in the order of the page. */
export function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  const all = nodes.flatMap((node) => [node, ...flatten(node.children)])
  return all.sort((a, b) => a.span.start - b.span.start)
}

/** The blocks of a text by its whole outline. */
export const blocksOf = (text: string, nodes: readonly OutlineNode[]): Block[] =>
  cutIntoBlocks(text, flatten(nodes))

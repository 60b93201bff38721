import type { Content, ContentNode } from '../api/rulebook.ts'

/** Points to a millionth, so that tenths add up to what a person expects. */
const exact = (points: number): number => Math.round(points * 1e6) / 1e6

/** The most that a criterion gives. */
export function fullPoints({ scores }: ContentNode): number | null {
  if (!scores) return null
  if (scores.how === 'bands') return largest((scores.bands as [number, number][]).map(([, p]) => p))
  if (scores.how === 'rank') return largest(scores.points as number[])
  if (scores.how === 'each') return scores.most as number
  return scores.points as number
}
const largest = (points: readonly number[]): number => Math.max(0, ...points)

/** What the criteria below a group, or all at the top, come to. */
export function sumUnder({ nodes }: Pick<Content, 'nodes'>, under?: string): number {
  return exact(
    nodes
      .filter((node) => node.under === under)
      .reduce((sum, node) => {
        if (node.role === 'group') return sum + sumUnder({ nodes }, node.code)
        return node.role === 'points' ? sum + (fullPoints(node) ?? 0) : sum
      }, 0),
  )
}

/** The lines in the order of printing, each with how deep it stands. */
export function inOrder(
  { nodes }: Pick<Content, 'nodes'>,
  under?: string,
  depth = 0,
): readonly { readonly node: ContentNode; readonly depth: number }[] {
  return nodes
    .filter((node) => node.under === under)
    .flatMap((node) => [
      { node, depth },
      ...(node.role === 'group' ? inOrder({ nodes }, node.code, depth + 1) : []),
    ])
}

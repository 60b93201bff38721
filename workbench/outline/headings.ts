import { type Counts, countStates } from '@zhiheng/ui'
import type { OutlineItem, OutlineNode } from '../api/documents.ts'

/** A heading of the left column, with the states of everything below it. */
export interface Heading {
  readonly id: string
  readonly level: number
  readonly label: string
  readonly counts: Counts
  readonly items: number
}

const isHeading = (node: OutlineNode) =>
  (node.kind === 'heading' || node.kind === 'annex') && node.heading !== ''

const wide: Readonly<Record<string, string>> = {
  ...{ '(': '（', ')': '）', ',': '，' },
  ...{ ';': '；', ':': '：' },
}

/** A heading as it is printed; of an article that has none, how it begins. */
function labelOf({ number, heading }: OutlineNode): string {
  const said = `${number ?? ''}${heading}`.replace(/[(),;:](?!\d)/g, (sign) => wide[sign]!)
  const article = /^(第.{1,6}?[编章节条])\s*(.*)$/.exec(said)
  if (!article) return said
  const [, numbered, words = ''] = article
  return `${numbered} ${numbered!.endsWith('条') ? words.replace(/[，；：。].*$/, '') : words}`
}

/** Headings down to `depth` levels, with how their goals and tasks stand. */
export function headingsOf(
  nodes: readonly OutlineNode[],
  items: readonly OutlineItem[],
  depth = 2,
): Heading[] {
  const walk = (list: readonly OutlineNode[], level: number): Heading[] =>
    list.flatMap((node) => {
      if (!isHeading(node)) return []
      const below = items.filter(
        ({ span }) => span.start >= node.span.start && span.start < node.span.end,
      )
      const heading = {
        id: node.id,
        level,
        label: labelOf(node),
        counts: countStates(below),
        items: below.length,
      }
      return [heading, ...(level + 1 < depth ? walk(node.children, level + 1) : [])]
    })
  return walk(nodes, 0)
}

import { StateBar } from '@zhiheng/ui'
import { useMemo } from 'react'
import type { OutlineItem, OutlineNode } from '../api/documents.ts'
import { useT } from '../language/use-t.ts'
import { headingsOf } from './headings.ts'

/** The element of a node in the document. */
export const nodeId = (node: string) => `node-${node}`

/** The document's headings, each with a small bar of how its goals and tasks stand. */
export function HeadingColumn(props: {
  nodes: readonly OutlineNode[]
  items: readonly OutlineItem[]
}) {
  const t = useT()
  const { nodes, items } = props
  const headings = useMemo(() => headingsOf(nodes, items), [nodes, items])
  return (
    <nav className="heading-column" aria-label={t('目录')}>
      <ul>
        {headings.map((heading) => (
          <li key={heading.id} className={`heading-${heading.level}`}>
            <a
              href={`#${nodeId(heading.id)}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(nodeId(heading.id))?.scrollIntoView({ block: 'start' })
              }}
            >
              {heading.label}
            </a>
            {heading.items > 0 && <StateBar counts={heading.counts} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}

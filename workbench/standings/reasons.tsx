import type { Sentence } from '../api/standings.ts'
import { useT } from '../language/use-t.ts'

/** Why something stands as it does: a sentence opens what it follows from. */
export function Reasons({ sentences }: { sentences: readonly Sentence[] }) {
  const t = useT()
  const [top, ...rest] = sentences
  if (!top) return null
  return (
    <details className="reasons">
      <summary>{t('为什么')}</summary>
      <p>{top.says}</p>
      <Below sentences={rest} at={top.at} />
    </details>
  )
}

interface Part {
  readonly sentences: readonly Sentence[]
  readonly at: string
}

function Below({ sentences, at }: Part) {
  const parts = sentences.filter((one) => aboveOf(one.at) === at)
  if (parts.length === 0) return null
  return (
    <ul>
      {parts.map((one) => (
        <li key={one.at}>
          <Said sentence={one} />
          <Below sentences={sentences} at={one.at} />
        </li>
      ))}
    </ul>
  )
}

const aboveOf = (at: string): string => at.split('.').slice(0, -1).join('.')

function Said({ sentence: { node, says, cites } }: { sentence: Sentence }) {
  return (
    <>
      {node && <span className="code">{node}</span>} {says}
      {cites && <span className="quiet"> {cites}</span>}
    </>
  )
}

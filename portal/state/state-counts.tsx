import { type Counts, StateMark, states, stateWords, sumOf } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'

/** How many goals and tasks are in each state, as a bar and in words. The bar has no inline style. */
export function StateCounts({ counts }: { counts: Counts }) {
  const t = useT()
  const present = states.filter((state) => counts[state])
  return (
    <div className="counts">
      <Bar counts={counts} />
      <ul className="state-legend">
        {present.map((state) => (
          <li key={state} className={`state-${state}`}>
            <StateMark state={state} />
            <span>{t(stateWords[state])}</span>
            <b>{counts[state]}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Each state in proportion, side by side in the order of states. */
function Bar({ counts }: { counts: Counts }) {
  const total = sumOf(counts)
  let x = 0
  const parts = states.flatMap((state) => {
    const width = total > 0 ? (1000 * (counts[state] ?? 0)) / total : 0
    x += width
    return width > 0 ? [{ state, x: x - width, width }] : []
  })
  return (
    <svg className="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part) => (
        <rect
          key={part.state}
          className={`bar-part state-${part.state}`}
          x={part.x.toFixed(1)}
          y="0"
          width={Math.max(part.width - 3, 2).toFixed(1)}
          height="8"
        />
      ))}
    </svg>
  )
}

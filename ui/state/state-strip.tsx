import { useT } from '../language/use-t.ts'
import { StateMark } from './state-mark.tsx'
import { type Counts, type State, states, stateWords, sumOf } from './states.ts'

const present = (counts: Counts): State[] => states.filter((state) => counts[state])

/** A thin bar cut by state, in the order of states; nothing but the shape when there is nothing. */
export function StateBar({ counts }: { counts: Counts }) {
  const t = useT()
  const total = sumOf(counts)
  const words = present(counts).map((state) => `${t(stateWords[state])} ${counts[state]}`)
  return (
    <span className="state-bar" role="img" aria-label={words.join('，') || t('无数据')}>
      {total > 0 &&
        present(counts).map((state) => (
          <span
            key={state}
            className={`state-fill state-${state}`}
            style={{ width: `${(100 * (counts[state] ?? 0)) / total}%` }}
          />
        ))}
    </span>
  )
}

/** The bar with its numbers and words in full under it. */
export function StateStrip({ counts }: { counts: Counts }) {
  const t = useT()
  return (
    <div className="state-strip">
      <StateBar counts={counts} />
      <ul className="state-legend">
        {present(counts).map((state) => (
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

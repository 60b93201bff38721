import { getRouteApi } from '@tanstack/react-router'
import { type Counts, StateBar, StateMark, states, stateWords, sumOf } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'

const route = getRouteApi('/goals')

/** How many goals are in each state; a press shows these alone, another all of them again. */
export function StateCounts({ counts }: { counts: Counts }) {
  const t = useT()
  const { state } = route.useSearch()
  const navigate = route.useNavigate()
  const go = (next: string | undefined) =>
    void navigate({
      search: ({ state: _, ...rest }) => (next === undefined ? rest : { ...rest, state: next }),
      replace: true,
      resetScroll: false,
    })
  const shown = states.filter((one) => counts[one] !== undefined)
  return (
    <div className="goal-counts">
      <StateBar counts={counts} />
      <fieldset>
        <legend className="aloud">{t('状态')}</legend>
        <button type="button" aria-pressed={!state} onClick={() => go(undefined)}>
          <b>{sumOf(counts)}</b>
          {t('全部')}
        </button>
        {shown.map((one) => (
          <button
            key={one}
            type="button"
            className={`state-${one}`}
            aria-pressed={state === one}
            disabled={!counts[one] && state !== one}
            onClick={() => go(state === one ? undefined : one)}
          >
            <b>{counts[one]}</b>
            <StateMark state={one} />
            {t(stateWords[one])}
          </button>
        ))}
        <span className="goal-keys">
          <kbd>j</kbd> <kbd>k</kbd> {t('下一条、上一条')} <kbd>Enter</kbd> {t('在纲要中查看')}
        </span>
      </fieldset>
    </div>
  )
}

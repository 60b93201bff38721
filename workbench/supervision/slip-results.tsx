import { Link } from '@tanstack/react-router'
import type { SlipResult } from '../api/supervision.ts'
import { useT } from '../language/use-t.ts'
import type { Draft } from './orders.ts'

interface Done {
  readonly results: readonly SlipResult[]
  readonly drafts: readonly Draft[]
}

/** What became of each slip: its number as a link, or why it was not issued. */
export function SlipResults({ results, drafts }: Done) {
  const t = useT()
  const issued = results.filter(({ slip }) => slip).length
  const titleOf = (task: string) => drafts.find((draft) => draft.task === task)?.title ?? task
  return (
    <section className="block" role="status">
      <h2>{t('已印发 {{n}} 份，{{m}} 份未印发', { n: issued, m: results.length - issued })}</h2>
      <ul className="slip-results">
        {results.map(({ task, slip, slipNo, problem }) => (
          <li key={task}>
            <span>{titleOf(task)}</span>
            {slip ? (
              <Link
                to="/records/$register/$address"
                params={{ register: 'supervision-slip', address: slip }}
              >
                {t('督办单 {{no}}', { no: slipNo ?? '' })}
              </Link>
            ) : (
              <span className="slip-refused">{problem}</span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/supervision">{t('查看全部督办')}</Link>
      </p>
    </section>
  )
}

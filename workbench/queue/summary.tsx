import { Link } from '@tanstack/react-router'
import { useT } from '../language/use-t.ts'
import { useQueueKinds } from './kinds.tsx'

/** How much waits in the queue, on the first page; nothing where nothing does. */
export function QueueSummary() {
  const t = useT()
  const kinds = useQueueKinds() ?? []
  const sum = (of: 'open' | 'late') => kinds.reduce((total, kind) => total + kind[of], 0)
  if (kinds.length === 0) return null
  return (
    <section className="block">
      <div className="block-head">
        <h2>{t('办件')}</h2>
        <Link to="/queue" search={{}}>
          {t('共 {{n}} 件', { n: sum('open') })}
        </Link>
      </div>
      <ul className="queue-summary">
        {kinds.map(({ register, state, why, open, late }) => (
          <li key={`${register} ${state}`}>
            <Link to="/queue" search={{ register, state }}>
              {why} <b>{open}</b>
            </Link>
            {late > 0 && (
              <>
                {' '}
                <span className="due due-past">{t('逾期 {{n}}', { n: late })}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

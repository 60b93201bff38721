import { Link } from '@tanstack/react-router'
import { formatInstant, useLanguage } from '@zhiheng/ui'
import type { RecentChange } from '../api/today.ts'
import { useTitles } from '../app/use-titles.ts'
import { useT } from '../language/use-t.ts'
import { foldChanges } from './fold-changes.ts'

/** What was done since yesterday, and the way to what was done before. */
export function Changes({ changes }: { changes: readonly RecentChange[] }) {
  const t = useT()
  const language = useLanguage()
  const titles = useTitles()
  if (changes.length === 0) return <p className="quiet">{t('昨天以来没有变化。')}</p>
  return (
    <ul className="change-list">
      {foldChanges(changes).map((change) => (
        <li key={`${change.at}.${change.address}.${change.step}`}>
          <time dateTime={change.at}>{formatInstant(change.at, language)}</time>
          <span className="duty-title">
            <Link
              to="/records/$register/$address"
              params={{ register: change.register, address: change.address }}
            >
              {change.title}
            </Link>
            {change.records > 1 ? (
              <span className="change-count">{t('等{{n}}条', { n: change.records })}</span>
            ) : null}
            <span className="quiet">
              {titles.register(change.register)} · {titles.actor(change.actorName)} ·{' '}
              {titles.step(change.register, change.step)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

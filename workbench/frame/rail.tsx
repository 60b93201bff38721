import { Link } from '@tanstack/react-router'
import { formatNumber } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import { useQueueKinds } from '../queue/kinds.tsx'
import { Icon } from './icons.tsx'
import { usePlaces } from './use-places.ts'

/** Places as links; the one that is open is marked for eyes and for screen readers. */
export function PlaceLinks(props: { from?: number; to?: number; onGo?: () => void }) {
  const places = usePlaces()
  const { from = 0, to = places.length, onGo } = props
  const t = useT()
  const due = useDue()
  const tells = (at: string) => at === '/queue' && due > 0
  return places.slice(from, to).map((place) => (
    <Link
      key={place.to}
      to={place.to}
      className="place"
      activeOptions={{ exact: place.to === '/', includeSearch: false }}
      {...(onGo ? { onClick: onGo } : {})}
      {...(tells(place.to) ? { title: t('{{n}} 件今天到期或已逾期', { n: due }) } : {})}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon name={place.icon} />
      <span>{t(place.word)}</span>
      {tells(place.to) && (
        <b className="place-due" aria-hidden="true">
          {formatNumber(due)}
        </b>
      )}
    </Link>
  ))
}

/** How much of what waits is due today or late. */
const useDue = (): number => (useQueueKinds() ?? []).reduce((sum, { due }) => sum + due, 0)

/** The quiet rail on the left. */
export function Rail() {
  const t = useT()
  return (
    <nav className="rail" aria-label={t('主导航')}>
      <Link to="/" className="brand">
        <span className="brand-mark" aria-hidden="true">
          衡
        </span>
        <span>{t('质衡')}</span>
      </Link>
      <PlaceLinks />
    </nav>
  )
}

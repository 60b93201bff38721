import { Link } from '@tanstack/react-router'
import { formatDate, formatTarget, StateBadge, useLanguage } from '@zhiheng/ui'
import { useGoalsOn } from './use-goals-on.ts'

/** Goals listed beside the figure; the rest are in the outlines themselves. */
const most = 5

/** Goals of the region's documents that this indicator decides. */
export function GoalsOn({ indicator }: { indicator: string }) {
  const language = useLanguage()
  const { data = [] } = useGoalsOn(indicator)
  return (
    <ul className="goals-on">
      {data.slice(0, most).map(({ item, address, title }) => (
        <li key={item.id}>
          <StateBadge state={item.state} provisional={item.provisional} />{' '}
          <b>{formatTarget(item.goal, language)}</b>{' '}
          {item.goal.deadline && formatDate(item.goal.deadline, language)}{' '}
          <Link to="/outline/$address" params={{ address }} search={{ item: item.id }}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  )
}

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  formatDate,
  formatFigure,
  formatParts,
  formatTarget,
  StateBadge,
  useLanguage,
} from '@zhiheng/ui'
import { type GoalItem, readDocuments, readOutline } from '../api/documents.ts'
import { useActing } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { thisYear } from './span-of-time.ts'
import { useFigures } from './use-figures.ts'

/** The figure of the year so far, what it was made of, its definition, and the goals set on it. */
export function Headline({ face, region, today }: Of) {
  const t = useT()
  const language = useLanguage()
  const asked = { region, ...thisYear(today), each: 'whole' } as const
  const { data } = useFigures(face.name, asked)
  const figure = data?.figures.find(({ dimension }) => dimension === null)
  const parts = figure && formatParts(figure.of, figure.among)
  return (
    <section className="indicator-head">
      <div>
        <p className="figure figure-large">
          {figure?.value == null ? '—' : formatFigure(figure.value, face.unit)}
        </p>
        <p className="quiet">
          {formatDate(asked.from, language)} – {formatDate(asked.to, language)}
          {parts && <span className="figure-parts">{parts}</span>}
          {figure && figure.value === null && ` · ${t('无数据')}`}
        </p>
      </div>
      <div className="indicator-words">
        <p className="definition">{face.definition}</p>
        <GoalsOn indicator={face.name} />
      </div>
    </section>
  )
}

/** Goals of the region's documents that this indicator decides. */
function GoalsOn({ indicator }: { indicator: string }) {
  const post = useActing()
  const language = useLanguage()
  const { data = [] } = useQuery({
    queryKey: ['goals-on', indicator, post.id],
    queryFn: () => goalsOn(indicator),
  })
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

/** Goals listed beside the figure; the rest are in the outlines themselves. */
const most = 5

interface GoalOn {
  readonly item: GoalItem
  readonly address: string
  readonly title: string
}

async function goalsOn(indicator: string): Promise<GoalOn[]> {
  const documents = await readDocuments()
  const outlines = await Promise.all(
    documents.slice(0, 6).map(({ address }) => readOutline(address, undefined)),
  )
  return outlines.flatMap(({ items, document: { address, title } }) =>
    items.flatMap((item) =>
      item.kind === 'goal' && item.goal.indicator === indicator ? [{ item, address, title }] : [],
    ),
  )
}

import { Link } from '@tanstack/react-router'
import { formatFigure, formatTarget, toState, useLanguage, WhyBadge } from '@zhiheng/ui'
import { Checkbox } from 'antd'
import type { GoalRow } from '../api/goals.ts'
import { Sparkline } from '../indicator/sparkline.tsx'
import { useT } from '../language/use-t.ts'
import { rowLink } from './use-keys.ts'
import { figureUnit, useWords } from './use-words.ts'

interface Line {
  readonly goal: GoalRow
  /** What the group or the page does not say already. */
  readonly shown: Readonly<Record<'domain' | 'department' | 'document', boolean>>
  readonly chosen: boolean
  readonly onChoose: ((chosen: boolean) => void) | undefined
}

/** One goal; its title leads to it in its outline, its figure to the indicator. */
export function GoalLine({ goal, shown, chosen, onChoose }: Line) {
  const t = useT()
  return (
    <tr>
      {onChoose && (
        <td className="goal-choose">
          <Checkbox
            aria-label={t('选择“{{title}}”', { title: goal.title })}
            checked={chosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
        </td>
      )}
      <td className="goal-state">
        <WhyBadge state={toState(goal.state)} provisional={goal.provisional} why={goal.why} />
      </td>
      <td className="goal-title">
        <Title goal={goal} shown={shown} />
      </td>
      {shown.department && (
        <td className="goal-department">
          {goal.departmentTitle ?? <span className="doubt">{t('未落实')}</span>}
        </td>
      )}
      <Numbers goal={goal} />
      <td className="goal-trend">
        <Trend goal={goal} />
      </td>
    </tr>
  )
}

function Title({ goal, shown }: Pick<Line, 'goal' | 'shown'>) {
  const { domain } = useWords()
  const { address } = goal.document
  const under = [shown.domain && domain(goal.domain), shown.document && goal.document.title]
  return (
    <>
      <Link
        to="/outline/$address"
        params={{ address }}
        search={{ item: goal.id }}
        className={rowLink}
        title={goal.quote}
      >
        {goal.title}
      </Link>
      <small>{under.filter(Boolean).join(' · ')}</small>
    </>
  )
}

/** Target, figure, what lies between them, and where the figure is heading. */
function Numbers({ goal }: { goal: GoalRow }) {
  const t = useT()
  const words = useWords()
  const language = useLanguage()
  const { figure, forecast, unit, distance } = goal
  return (
    <>
      <td className="goal-number" data-label={t('目标值')}>
        {formatTarget(goal, language)}
        <small>{words.deadline(goal.deadline)}</small>
      </td>
      <td className="goal-number" data-label={t('最新数')}>
        <Figure goal={goal} />
        <small>{figure && words.period(figure)}</small>
      </td>
      <td
        className={`goal-number${distance !== null && distance < 0 ? ' goal-short' : ''}`}
        data-label={t('距目标')}
      >
        {words.distance(goal)}
      </td>
      <td className="goal-number" data-label={t('按此进度')} title={forecast?.method}>
        {forecast ? formatFigure(forecast.value, figureUnit(unit)) : '—'}
      </td>
    </>
  )
}

function Figure({ goal: { figure, unit, indicator, region } }: { goal: GoalRow }) {
  if (figure?.value == null) return '—'
  const said = formatFigure(figure.value, figureUnit(unit))
  if (!indicator) return said
  return (
    <Link to="/indicators/$name" params={{ name: indicator }} search={{ region }}>
      {said}
    </Link>
  )
}

/** So many figures make the line. */
const drawn = 12

function Trend({ goal: { trend } }: { goal: GoalRow }) {
  const values = trend.slice(-drawn).map(({ value }) => value)
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return null
  return <Sparkline values={values} scale={{ low: Math.min(...known), high: Math.max(...known) }} />
}

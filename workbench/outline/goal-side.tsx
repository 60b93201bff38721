import { Link } from '@tanstack/react-router'
import { formatDate, formatFigure, formatParts, formatTarget, useLanguage } from '@zhiheng/ui'
import { lazy, Suspense } from 'react'
import type { IndicatorFace } from '../api/catalogue.ts'
import type { GoalItem } from '../api/documents.ts'
import type { Region } from '../api/session.ts'
import { useCatalogue } from '../app/use-session.ts'
import { periodWords } from '../goals/period-words.ts'
import { PeerList } from '../indicator/peers.tsx'
import { useT } from '../language/use-t.ts'
import { daysOf } from './days.ts'
import { RecordLink } from './record-link.tsx'
import { withoutIndicator } from './without-indicator.ts'

const TrendChart = lazy(async () => ({ default: (await import('../chart/trend.tsx')).TrendChart }))

/** The figure, its target, its trend, and the way to the records. */
export function GoalSide({ item, region }: { item: GoalItem; region: Region }) {
  const t = useT()
  const language = useLanguage()
  const { goal } = item
  const { figure, forecast, unit } = goal
  const parts = figure && formatParts(figure.of, figure.among)
  return (
    <>
      <p className="figure-line">
        <span className="figure">
          {figure?.value == null ? '—' : formatFigure(figure.value, unit)}
        </span>
        <span className="figure-target">
          {t('目标值')} <b>{formatTarget(goal, language)}</b>
          {goal.deadline && <small>{formatDate(goal.deadline, language)}</small>}
        </span>
      </p>
      {figure && (
        <p className="quiet">
          {periodWords(figure, language)}
          {parts && <span className="figure-parts">{parts}</span>}
        </p>
      )}
      {goal.trend.length > 1 && (
        <Suspense fallback={<div className="chart-space" />}>
          <TrendChart
            title={item.title}
            trend={goal.trend}
            unit={unit}
            target={goal.comparator.includes('crease') ? null : goal.value}
            forecast={
              forecast && goal.deadline ? { on: goal.deadline, value: forecast.value } : null
            }
          />
        </Suspense>
      )}
      {forecast && (
        <p className="quiet">
          {t('按现在的走势，到期约为{{value}}（{{method}}）', {
            value: formatFigure(forecast.value, unit),
            method: forecast.method,
          })}
        </p>
      )}
      <p className="quiet">{t('口径：{{definition}}', { definition: goal.definition })}</p>
      <GoalPeers item={item} region={region} />
      <GoalLinks item={item} region={region} />
    </>
  )
}

/** The mean of the regions of its level over the same months, where the figure is counted and whole. */
function GoalPeers({ item, region }: { item: GoalItem; region: Region }) {
  const { indicator, scope, figure, unit } = item.goal
  if (!indicator || scope || !figure || figure.period.includes('Q')) return null
  const whole = figure.period.length === 4
  const from = figure.since ?? `${figure.period.slice(0, 4)}-01`
  const asked = { region: region.code, from, to: whole ? `${figure.period}-12` : figure.period }
  return <PeerList indicator={indicator} asked={asked} unit={unit === '百分点' ? '%' : unit} />
}

/** Which records the figure is made of: those that the indicator counts, in this region, within its time. */
function recordsOf(item: GoalItem, indicator: IndicatorFace, region: Region) {
  const { figure } = item.goal
  const days = figure && indicator.month ? { [indicator.month]: daysOf(figure) } : {}
  const { cut } = item.goal
  return {
    counted: indicator.name,
    region: region.code,
    ...days,
    ...(cut && { [cut.by]: cut.value }),
  }
}

function GoalLinks({ item, region }: { item: GoalItem; region: Region }) {
  const t = useT()
  const { data: catalogue } = useCatalogue()
  const indicator = catalogue?.indicators.find(({ name }) => name === item.goal.indicator)
  if (!indicator)
    return (
      <p className="side-links quiet">
        {t(withoutIndicator(item))} <RecordLink item={item} />
      </p>
    )
  return (
    <p className="side-links">
      <Link
        to="/indicators/$name"
        params={{ name: indicator.name }}
        search={{ region: region.code }}
      >
        {t('指标：{{title}}', { title: indicator.title })}
      </Link>
      {indicator.over && (
        <Link
          to="/records/$register"
          params={{ register: indicator.over }}
          search={{ where: recordsOf(item, indicator, region) }}
        >
          {t('证明这个数的记录')}
        </Link>
      )}
      <RecordLink item={item} />
    </p>
  )
}

import { Link } from '@tanstack/react-router'
import { formatDate, useLanguage } from '@zhiheng/ui'
import { lazy, Suspense } from 'react'
import type { IndicatorFace } from '../api/catalogue.ts'
import { useCatalogue } from '../app/use-session.ts'
import { useT } from '../language/use-t.ts'
import { IndicatorHead } from './head.tsx'
import { useGoalsOn } from './use-goals-on.ts'

const TrendChart = lazy(async () => ({ default: (await import('../chart/trend.tsx')).TrendChart }))

/** An indicator that departments state: the figures that goals are judged by, and where they are kept. */
export function Reported({ face }: { face: IndicatorFace }) {
  const t = useT()
  const language = useLanguage()
  const { data = [] } = useGoalsOn(face.name)
  const { data: catalogue } = useCatalogue()
  const kept = catalogue?.registers.find(({ name }) => name === 'reported-figure')
  const goal = data[0]?.item.goal
  return (
    <>
      <IndicatorHead face={face} value={goal?.figure?.value}>
        <p className="quiet">
          {goal?.figure ? formatDate(goal.figure.period, language) : t('无数据')}
        </p>
      </IndicatorHead>
      {goal && goal.trend.length > 1 && (
        <section className="block">
          <h2>{t('走势')}</h2>
          <Suspense fallback={<div className="chart-space" />}>
            <TrendChart
              title={face.title}
              trend={goal.trend}
              unit={face.unit}
              target={null}
              forecast={null}
            />
          </Suspense>
        </section>
      )}
      <p className="block">
        {t('这个指标由部门上报，没有逐条记录。')}{' '}
        {kept && (
          <Link
            to="/records/$register"
            params={{ register: kept.name }}
            search={{ where: { indicator: face.title } }}
          >
            {kept.title}
          </Link>
        )}
      </p>
    </>
  )
}

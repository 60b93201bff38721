import { Segmented } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { Answered } from '../frame/page.tsx'
import { useT } from '../language/use-t.ts'
import type { Of } from './of.ts'
import { yearsTo } from './span-of-time.ts'
import { useFigures } from './use-figures.ts'

const TrendChart = lazy(async () => ({ default: (await import('../chart/trend.tsx')).TrendChart }))
const reach = { month: 2, quarter: 3, year: 6 } as const
type Each = keyof typeof reach

/** How the figure moved, by month, quarter or year. */
export function TrendSection({ face, region, today }: Of) {
  const t = useT()
  const [each, setEach] = useState<Each>('quarter')
  const figures = useFigures(face.name, { region, ...yearsTo(today, reach[each]), each })
  return (
    <section className="block">
      <div className="block-head">
        <h2>{t('走势')}</h2>
        <Segmented
          size="small"
          aria-label={t('按什么时段')}
          value={each}
          options={[
            { value: 'month', label: t('月') },
            { value: 'quarter', label: t('季') },
            { value: 'year', label: t('年') },
          ]}
          onChange={(next) => setEach(next as Each)}
        />
      </div>
      <Answered query={figures}>
        {({ figures: list }) => {
          const trend = list
            .filter(({ dimension }) => dimension === null)
            .map(({ period, value }) => ({ period, value }))
          if (trend.every(({ value }) => value === null))
            return <p className="quiet">{t('这段时间没有数据。')}</p>
          return (
            <Suspense fallback={<div className="chart-space" />}>
              <TrendChart
                title={face.title}
                trend={trend}
                unit={face.unit}
                target={null}
                forecast={null}
              />
            </Suspense>
          )
        }}
      </Answered>
    </section>
  )
}

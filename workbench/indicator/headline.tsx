import { formatParts } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import { IndicatorHead } from './head.tsx'
import type { Of } from './of.ts'
import { PeerLine } from './peers.tsx'
import { PeriodOf } from './period-of.tsx'
import { thisYear } from './span-of-time.ts'
import { useFigures } from './use-figures.ts'

/** The figure of the year so far, what it was made of, its definition, and the goals set on it. */
export function Headline({ face, region, today }: Of) {
  const t = useT()
  const asked = { region, ...thisYear(today), each: 'whole' } as const
  const { data } = useFigures(face.name, asked)
  const figure = data?.figures.find(({ dimension }) => dimension === null)
  const parts = figure && !figure.withheld && formatParts(figure.of, figure.among)
  return (
    <IndicatorHead face={face} value={figure?.value}>
      <p className="quiet">
        <PeriodOf window={thisYear(today)} />
        {parts && <span className="figure-parts">{parts}</span>}
        {figure?.value === null && ` · ${figure.withheld ? t('数量过少，不显示') : t('无数据')}`}
      </p>
      <PeerLine face={face} region={region} today={today} />
    </IndicatorHead>
  )
}

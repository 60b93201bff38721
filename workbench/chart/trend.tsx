import { formatDate, formatFigure, useLanguage } from '@zhiheng/ui'
import { useMemo } from 'react'
import { useT } from '../language/use-t.ts'
import { Chart } from './chart.tsx'
import { type TrendOf, trendOption } from './trend-option.ts'

/** How a figure moved, with its target and where it is heading. */
export function TrendChart({ title, ...of }: TrendOf & { title: string }) {
  const t = useT()
  const language = useLanguage()
  const targetWord = t('目标值')
  const key = JSON.stringify(of)
  const option = useMemo(
    () => trendOption(JSON.parse(key) as TrendOf, { targetWord }),
    [key, targetWord],
  )
  const known = of.trend.filter(({ value }) => value !== null)
  const words = known.map(
    ({ period, value }) => `${formatDate(period, language)} ${formatFigure(value ?? 0, of.unit)}`,
  )
  return <Chart option={option} height={200} label={`${title}：${words.join('，')}`} />
}

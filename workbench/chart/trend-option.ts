import { formatFigure } from '@zhiheng/ui'
import type { EChartsCoreOption } from 'echarts/core'
import type { Trend } from '../api/documents.ts'

/** What a trend shows: figures by period, the target as a level, and where it is heading. */
export interface TrendOf {
  readonly trend: readonly Trend[]
  readonly unit: string
  readonly target: number | null
  readonly forecast: { readonly on: string; readonly value: number } | null
}
interface Voice {
  readonly targetWord: string
}

const ink = '#1f2329'
const quiet = '#5f6672'
const blue = '#1f5fbf'
const red = '#b3261e'

/** A line with gaps where nothing is known, a dashed forecast and a thin target. */
export function trendOption(of: TrendOf, voice: Voice): EChartsCoreOption {
  const periods = of.trend.map(({ period }) => period)
  const axis = of.forecast ? [...periods, of.forecast.on] : periods
  const says = (value: unknown) => (typeof value === 'number' ? formatFigure(value, of.unit) : '—')
  return {
    grid: { left: 4, right: 20, top: 26, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: says },
    textStyle: { fontFamily: 'inherit', color: quiet },
    xAxis: {
      type: 'category',
      data: axis.map(shorten),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c9ced6' } },
      axisLabel: { color: quiet, fontSize: 11, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      ...reach(of),
      axisLabel: { color: quiet, fontSize: 11 },
      splitLine: { lineStyle: { color: '#eef0f3' } },
    },
    series: [actual(of, voice), ...(of.forecast ? [ahead(of)] : [])],
  }
}

/** The axis must reach the target, which is no data of the series. */
function reach({ trend, target, forecast }: TrendOf) {
  const known = [...trend.map(({ value }) => value), target, forecast?.value ?? null]
  const values = known.filter((value) => value !== null)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const step = stepOf((high - low || Math.abs(high) || 1) / 3)
  const tidy = (value: number) => Number((value * step).toPrecision(12))
  return {
    min: tidy(Math.floor(low / step - 0.1)),
    max: tidy(Math.ceil(high / step + 0.1)),
    interval: step,
  }
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below a size. */
function stepOf(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  return power * ([1, 2, 5].find((digit) => digit * power >= size) ?? 10)
}

const shorten = (period: string) =>
  period.replace(/^(\d{4})-(\d{2})(-\d{2})?$/, '$1.$2').replace(/^(\d{4})-(Q\d)$/, '$1$2')

function actual({ trend, target, unit }: TrendOf, { targetWord }: Voice) {
  return {
    type: 'line',
    data: trend.map(({ value }) => value),
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 5,
    color: blue,
    lineStyle: { width: 2 },
    ...(target === null
      ? {}
      : {
          markLine: {
            silent: true,
            symbol: 'none',
            data: [{ yAxis: target }],
            lineStyle: { color: red, type: 'solid', width: 1 },
            label: {
              formatter: `${targetWord} ${formatFigure(target, unit)}`,
              position: 'insideStartTop',
              color: red,
              fontSize: 11,
            },
          },
        }),
  }
}

function ahead({ trend, forecast, unit }: TrendOf) {
  const last = trend.findLastIndex(({ value }) => value !== null)
  const data = trend.map(({ value }, i) => (i === last ? value : null))
  return {
    type: 'line',
    data: [...data.slice(0, last + 1), ...data.slice(last + 1), forecast?.value ?? null],
    connectNulls: true,
    symbol: (_: unknown, { dataIndex }: { dataIndex: number }) =>
      dataIndex === trend.length ? 'emptyCircle' : 'none',
    symbolSize: 7,
    color: ink,
    lineStyle: { width: 1.5, type: 'dashed', color: quiet },
    label: {
      show: true,
      position: 'top',
      color: quiet,
      fontSize: 11,
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        dataIndex === trend.length ? formatFigure(forecast?.value ?? 0, unit) : '',
    },
  }
}

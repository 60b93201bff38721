import { formatDate, formatFigure, type Language } from '@zhiheng/ui'
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
  readonly language: Language
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
  const short = (period: string) => shorten(period, voice.language)
  const says = (value: unknown) => (typeof value === 'number' ? formatFigure(value, of.unit) : '—')
  return {
    grid: { left: 4, right: 20, top: 26, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', confine: true, valueFormatter: says },
    textStyle: { fontFamily: 'inherit', color: quiet },
    xAxis: {
      type: 'category',
      data: axis.map(short),
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c9ced6' } },
      axisLabel: { color: quiet, fontSize: 11, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 3,
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
  const room = (high - low || Math.abs(high) || 1) * 0.15
  const round = (value: number) => Number(value.toPrecision(3))
  return { min: round(low - room), max: round(high + room) }
}

const shorten = (period: string, language: Language) =>
  period
    .replace(/^(\d{4})-(\d{2})(-\d{2})?$/, '$1.$2')
    .replace(/^\d{4}-Q\d$/, (q) => formatDate(q, language))

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

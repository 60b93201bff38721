import { daysBetween } from '@zhiheng/codes'
import { amountText } from './amount.ts'
import type { Forecast, GoalStanding, GoalState, Measured, Series, Target } from './declare.ts'
import { forecastAt } from './forecast.ts'
import { firstDayOf, lastDayOf, periodText } from './period.ts'
import { isRelative, relativeState } from './relative.ts'
import { type Bounds, boundsOf, satisfies, targetText } from './satisfy.ts'

/**
 * Where a goal stands at the end of the day `on`. The rule, once:
 * 1. No number, no base to count from, or no figure: unknown.
 * 2. From the deadline on, the last figure of the target's period decides: reached or missed; no figure of
 *    that period: unknown. A finished goal is never behind.
 * 3. Until then: reached where the last figure satisfies it now (a ceiling on what adds up is only reached
 *    at the end). Otherwise on track where the linear forecast for the deadline satisfies it; with fewer
 *    than three figures, where the way gone from the base is at least the share of time gone. Else behind.
 */
export function goalState(target: Target, series: Series, on: string): GoalState {
  const { comparator } = target
  if (isRelative(comparator)) return relativeState({ ...target, comparator }, series, on)
  const bounds = boundsOf(target)
  const none = { state: 'unknown', provisional: false, figure: null, forecast: null } as const
  if (!bounds) return { ...none, why: unjudged(target) }
  const over = target.deadline !== null && on >= target.deadline
  const figure = lastFigure(series, over ? periodOf(target) : { from: null, to: on })
  if (!figure) return { ...none, why: missing(target, series, over) }
  const facts: Facts = { target, bounds, series, figure, on }
  return over ? finished(facts) : running(facts)
}

interface Facts {
  readonly target: Target
  readonly bounds: Bounds
  readonly series: Series
  readonly figure: Measured & { readonly value: number }
  readonly on: string
}

interface Days {
  readonly from: string | null
  readonly to: string
}

const periodOf = (target: Target): Days => ({ from: startOf(target), to: target.deadline! })

function startOf({ startsOn, deadline }: Target): string {
  return startsOn ?? `${deadline!.slice(0, 4)}-01-01`
}

function lastFigure({ figures }: Series, { from, to }: Days): Facts['figure'] | undefined {
  return figures.findLast(
    (figure): figure is Facts['figure'] =>
      figure.value !== null &&
      firstDayOf(figure.period) <= to &&
      (from === null || lastDayOf(figure.period) >= from),
  )
}

function finished(facts: Facts): GoalState {
  const { target, bounds, figure } = facts
  const deadline = target.deadline!
  const whole = lastDayOf(figure.period) >= deadline
  const met = satisfies(figure.value, bounds)
  const short = whole ? '' : `；此后至 ${deadline} 没有数据，结论暂定`
  return {
    state: met ? 'reached' : 'missed',
    provisional: !whole,
    why: `${judged(facts, met)}，期限 ${deadline} 已到${short}`,
    figure,
    forecast: null,
  }
}

function running(facts: Facts): GoalState {
  const { target, bounds, series, figure, on } = facts
  const met = satisfies(figure.value, bounds)
  const { deadline } = target
  const stale = daysBetween(lastDayOf(figure.period), on) > 366
  const upTo = { ...series, figures: series.figures.filter((f) => firstDayOf(f.period) <= on) }
  const forecast = deadline === null ? null : forecastAt(deadline, upTo)
  const ceiling = target.accumulates && bounds.least === Number.NEGATIVE_INFINITY
  const state: GoalStanding = met && !ceiling ? 'reached' : outlook(facts, forecast)
  const lasting = target.accumulates && bounds.most === Number.POSITIVE_INFINITY
  const settled = state === 'reached' ? lasting : forecast !== null
  return {
    state,
    provisional: stale || !settled,
    why: `${judged(facts, met)}${ahead(facts, forecast)}${stale ? '；数据已超过一年未更新' : ''}`,
    figure,
    forecast,
  }
}

function outlook(facts: Facts, forecast: Forecast | null): GoalStanding {
  if (forecast) return satisfies(forecast.value, facts.bounds) ? 'onTrack' : 'behind'
  const expected = expectedNow(facts)
  if (expected === null) return satisfies(facts.figure.value, facts.bounds) ? 'onTrack' : 'behind'
  const { least } = facts.bounds
  const rising = least !== Number.NEGATIVE_INFINITY
  const kept = rising ? facts.figure.value >= expected : facts.figure.value <= expected
  return kept ? 'onTrack' : 'behind'
}

/** The value on a straight way from the base to the target at the end of the figure's period. */
function expectedNow({ target, bounds, figure, on }: Facts): number | null {
  const base = target.base ?? (target.accumulates ? 0 : null)
  if (base === null || target.deadline === null) return null
  const goal = bounds.least === Number.NEGATIVE_INFINITY ? bounds.most : bounds.least
  const from = startOf(target)
  const reached = lastDayOf(figure.period) < on ? lastDayOf(figure.period) : on
  const share = daysBetween(from, reached) / Math.max(1, daysBetween(from, target.deadline))
  return base + (goal - base) * Math.min(1, Math.max(0, share))
}

function ahead(facts: Facts, forecast: Forecast | null): string {
  const { target, series } = facts
  if (target.deadline === null) return '；文件没有写明期限'
  if (forecast)
    return `；${forecast.method}，到 ${target.deadline} 预计 ${amountText(forecast.value, series.unit)}`
  const expected = expectedNow(facts)
  if (expected === null) return '；数据不足三期，不作预测'
  return `；数据不足三期，按时间进度此时应为 ${amountText(expected, series.unit)}`
}

function judged({ target, series, figure }: Facts, met: boolean): string {
  const parts = figure.among ? `（${figure.of}/${figure.among}）` : ''
  const value = `${amountText(figure.value, series.unit)}${parts}`
  const verdict = met ? '符合' : '未达到'
  return `${periodText(figure)}${series.title} ${value}，${verdict}目标“${targetText(target)}”`
}

function unjudged(target: Target): string {
  return target.value === null ? '目标没有写明数值，须由人判断' : '目标以基数计，尚未填报基数'
}

function missing(target: Target, series: Series, over: boolean): string {
  const where = over ? `${startOf(target)} 至 ${target.deadline} ` : ''
  return `${where}没有“${series.title}”的数据`
}

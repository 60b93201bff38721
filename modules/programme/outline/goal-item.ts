import { addressText, type Kernel } from '@zhiheng/kernel'
import type { Held } from '../fields.ts'
import { addsUp, countedSeries, statedSeries } from '../series.ts'
import {
  firstDayOf,
  type GoalState,
  goalState,
  periodText,
  type Series,
  type Target,
} from '../standing.ts'
import { countedKey, type Figures, figureKey } from './figures.ts'
import type { GoalItem } from './living.ts'
import { countingOf, measured, nameOf } from './scope.ts'

/** What the state of one document's goals is judged from. */
export interface GoalBasis {
  readonly kernel: Kernel
  readonly document: Held<'document'>
  readonly figures: Figures
  readonly asOf: string
}

/** One goal with its figure, trend and state on the day of asking. */
export function goalItem(goal: Held<'goal'>, basis: GoalBasis): GoalItem {
  const target = targetOf(goal, basis)
  const series = seriesOf(goal, target, basis)
  const found = assessed(goal, basis.asOf) ?? goalState(target, series, basis.asOf)
  const { fields } = goal
  return {
    kind: 'goal',
    id: goal.id,
    address: addressText(goal),
    node: fields.node,
    span: { start: fields.start, end: fields.end },
    quote: fields.quote,
    title: series.title,
    ...standing(found, fields.matched),
    goal: {
      indicator: fields.indicator,
      indicatorTitle: fields.indicatorTitle,
      comparator: fields.comparator,
      value: fields.value,
      upper: fields.upper,
      unit: fields.unit ?? '',
      deadline: target.deadline,
      scope: fields.scope,
      cut: countingOf(basis.kernel, goal)?.cut ?? null,
      definition: measured(basis.kernel, goal),
      figure: found.figure && {
        ...{ of: null, among: null },
        ...found.figure,
        periodTitle: periodText(found.figure),
      },
      forecast: found.forecast,
      trend: series.figures
        .filter(({ period }) => firstDayOf(period) <= basis.asOf)
        .map(({ period, value }) => ({ period, value })),
    },
  }
}

/** What the office has judged of a goal in words alone, from the day of its judgement on. */
function assessed({ fields }: Held<'goal'>, asOf: string): GoalState | undefined {
  const { comparator, assessment, assessedOn, assessmentReason } = fields
  if (comparator !== 'qualitative' || !assessment || !assessedOn || assessedOn > asOf)
    return undefined
  return {
    state: assessment,
    provisional: false,
    why: `定性目标，办公室 ${assessedOn} 评定：${assessmentReason ?? ''}`,
    figure: null,
    forecast: null,
  }
}

/** A figure of an indicator that only resembles the goal's words is never more than provisional. */
function standing({ state, provisional, why }: GoalState, matched: boolean) {
  if (matched || state === 'unknown') return { state, provisional, why }
  return { state, provisional: true, why: `${why}；指标按近似名称匹配，尚待核对` }
}

function targetOf(goal: Held<'goal'>, { kernel, document }: GoalBasis): Target {
  const { fields } = goal
  const { startsOn, issuedOn, endsOn } = document.fields
  const counted = countingOf(kernel, goal)?.indicator
  const accumulates = counted ? counted.formula.among === null : addsUp(fields.unit ?? '')
  return {
    comparator: fields.comparator,
    value: fields.value,
    upper: fields.upper,
    unit: fields.unit ?? '',
    base: fields.base,
    startsOn: accumulates ? (startsOn ?? issuedOn) : null,
    deadline: fields.deadline ?? endsOn,
    accumulates,
  }
}

function seriesOf(goal: Held<'goal'>, target: Target, basis: GoalBasis): Series {
  const { kernel, figures, asOf } = basis
  const counting = countingOf(kernel, goal)
  const name = nameOf(kernel, goal)
  if (!counting) {
    const stated = figures.stated.get(figureKey(goal.region, name)) ?? []
    const unit = target.unit === '百分点' ? '%' : target.unit
    return statedSeries(name, unit, stated)
  }
  const { deadline, startsOn } = target
  const end = deadline !== null && deadline < asOf ? deadline : asOf
  const months = figures.months.get(countedKey(goal.region, counting)) ?? []
  const peers = figures.peers.get(goal.id)
  return {
    ...countedSeries(counting.indicator, months, { end, deadline, startsOn }),
    title: name,
    ...(peers !== undefined && { peers }),
  }
}

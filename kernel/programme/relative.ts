import { amountText } from './amount.ts'
import type { Comparator, GoalState, RelativeComparator, Series, Target } from './declare.ts'
import { periodText } from './period.ts'

/** Targets that name no number of their own: they are judged beside the regions of the same level, or by people. */
export const relatives: Readonly<Record<RelativeComparator, string>> = {
  aboveMean: '高于平均水平',
  belowMean: '低于平均水平',
  rank: '位次靠前',
  qualitative: '定性',
}

export const isRelative = (comparator: Comparator): comparator is RelativeComparator =>
  comparator in relatives

/** `高于平均水平`, `位居前 3 名`, `定性目标`. */
export function relativeText(comparator: RelativeComparator, value: number | null): string {
  if (comparator === 'qualitative') return '定性目标'
  if (comparator === 'rank') return value === null ? '位居前列' : `位居前 ${value} 名`
  return relatives[comparator]
}

interface RelativeTarget extends Pick<Target, 'value' | 'deadline'> {
  readonly comparator: RelativeComparator
}

const none = { state: 'unknown', provisional: false, figure: null, forecast: null } as const

/**
 * Where such a target stands at the end of `on`: unknown where the peers are too few, the figure is not counted from
 * records or no number of places is named; until the deadline reached or behind, from it on reached or missed.
 */
export function relativeState(
  { comparator, value, deadline }: RelativeTarget,
  { title, unit, peers }: Series,
  on: string,
): GoalState {
  if (comparator === 'qualitative') return { ...none, why: '定性目标，由办公室评定' }
  if (comparator === 'rank' && value === null)
    return { ...none, why: '文件没有写明名次，由办公室补充后判定' }
  if (peers === undefined)
    return { ...none, why: `“${title}”不由本级和同级地区的记录统计，不能与平均水平比较` }
  if (peers === null) return { ...none, why: '有数据的同级地区不足 3 个，不作比较' }
  if (peers.own === null) return { ...none, why: `没有“${title}”的数据` }
  const met = holds(comparator, value, peers)
  const over = deadline !== null && on >= deadline
  const said = `${periodText(peers)}${title} ${amountText(peers.own, unit)}，${peers.whole}平均 ${amountText(peers.mean, unit)}（${peers.peers} 个地区），第 ${peers.rank} 位`
  const verdict = `${met ? '符合' : '未达到'}目标“${relativeText(comparator, value)}”`
  const day = over ? `，期限 ${deadline} 已到` : deadline ? `；期限 ${deadline}` : ''
  return {
    state: met ? 'reached' : over ? 'missed' : 'behind',
    provisional: !over,
    why: `${said}，${verdict}${day}`,
    figure: { period: peers.period, since: peers.since, value: peers.own },
    forecast: null,
  }
}

function holds(
  comparator: RelativeComparator,
  value: number | null,
  { side, rank }: NonNullable<Series['peers']>,
): boolean {
  if (comparator === 'rank') return rank !== null && rank <= value!
  return side === (comparator === 'aboveMean' ? 1 : -1)
}

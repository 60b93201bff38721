import type { Compare, Criterion, SchemeContent, Scoring, Test, Threshold } from './content.ts'
import type { Declared } from './faults/index.ts'
import type { Input } from './input.ts'
import { exactly } from './known.ts'
import { amountText, compareText, knownText, useTitle } from './say.ts'

/** What of a scheme, and of what is declared, the sentences name. */
export interface Named {
  readonly content: Pick<SchemeContent, 'nodes' | 'terms'>
  readonly declared: Pick<Declared, 'inputs' | 'memberships'>
}

/** What a test asks, as the printed rule says it: `行政处罚次数（近24个月）：没有`. Unknown inputs are told by their names. */
export function wantedText(test: Test, named: Named): string {
  switch (test.kind) {
    case 'declared':
      return '由本单位申报，附证明材料，经核实认定'
    case 'judged':
      return '由评审人员评定'
    case 'of':
      return `符合“${named.content.nodes.find(({ code }) => code === test.node)?.title ?? test.node}”`
    case 'not':
      return `不属于：${wantedText(test.of, named)}`
    case 'every':
      return parts('同时符合', test.of, named)
    case 'some':
      return parts(`至少符合 ${test.least ?? 1} 项`, test.of, named)
    case 'share':
      return shareText(test, named)
    default:
      return measuredText(test, named)
  }
}

const parts = (lead: string, of: readonly Test[], named: Named): string =>
  `${lead}：${of.map((one, n) => `（${n + 1}）${wantedText(one, named)}`).join('；')}`

type Of<K extends Test['kind']> = Extract<Test, { readonly kind: K }>

function shareText({ through, of, among, is }: Of<'share'>, named: Named): string {
  const title = named.declared.memberships.get(through)?.title ?? through
  const whose = among
    ? `“${title}”的成员中，以${wantedText(among, named)}的为范围，`
    : `“${title}”的成员中，`
  return `${whose}${wantedText(of, named)}的占比${comparedText(is, { named, unit: '%' })}`
}

type Measured = Of<'input'> | Of<'held'> | Of<'none'> | Of<'pooled'> | Of<'rise'> | Of<'steady'>

function measuredText(test: Measured, named: Named): string {
  const input = named.declared.inputs.get(test.input)
  const title = input ? useTitle(input, test.with ?? {}) : test.input
  const told = { named, ...(input ? { input } : {}) }
  switch (test.kind) {
    case 'none':
      return `${title}：没有`
    case 'held':
      return `${title}：${knownText(exactly(test.least), input)}以上`
    case 'rise': {
      const change = test.down ? '下降' : '上升'
      return `${title}：${test.months} 个月间${change}不低于 ${thresholdText(test.by, told)}`
    }
    case 'steady':
      return `${title}：连续 ${test.periods} ${test.each === 'year' ? '年' : '个季度'}${comparedText(test.is, told)}`
    case 'pooled':
      return `全体成员合计，${title}${comparedText(test.is, told)}`
    case 'input':
      return `${title}：${comparedText(test.is, told)}`
  }
}

interface Told {
  readonly named: Named
  readonly input?: Input
  readonly unit?: string
}
const comparatives = { atLeast: '不低于', atMost: '不高于', above: '高于', below: '低于' }

function comparedText(is: Compare, told: Told): string {
  if (is.op === 'known' || is.op === 'oneOf') return compareText(is, null, told.input)
  return `${comparatives[is.op]} ${thresholdText(is.to, told)}`
}

const regions = { province: '全省', nation: '全国', region: '本地区' }

function thresholdText(to: Threshold, { named, input, unit = '' }: Told): string {
  if (typeof to === 'number') return `${knownText(exactly(to), input)}${unit}`
  if ('benchmark' in to) return `${regions[to.of]}参照值“${to.benchmark}”`
  const term = named.content.terms[to.term]
  const amount = term?.amount ?? null
  const title = term?.title ?? to.term
  return amount === null
    ? `“${title}”（尚未填写）`
    : `${knownText(exactly(amount), input)}${unit}（${title}）`
}

/** How points follow, as the printed rule says it. */
export function scoringText(scores: Scoring, role: Criterion['role'] = 'points'): string {
  const gets = role === 'deduction' ? '扣' : role === 'bonus' ? '加' : '得'
  const n = (points: number) => amountText(points)
  switch (scores.how) {
    case 'whole':
      return `符合的${gets} ${n(scores.points)} 分`
    case 'linear':
      return `${n(scores.floor)} 为 0 分，${n(scores.target)} 为满分 ${n(scores.points)} 分，其间按比例`
    case 'each':
      return `每一单位${gets} ${n(scores.points)} 分，至多 ${n(scores.most)} 分`
    case 'bands':
      return scores.bands
        .map(([least, points]) => `达到 ${n(least)} ${gets} ${n(points)} 分`)
        .join('，')
    case 'rank':
      return scores.points.map((points, i) => `第 ${i + 1} 名 ${n(points)} 分`).join('，')
    case 'percent':
      return `由评审人员按百分比评分，满分 ${n(scores.points)} 分`
    case 'given':
      return `由评审人员评分，满分 ${n(scores.points)} 分`
  }
}

import type { Truth } from '../condition/run.ts'
import { compared, difference, isKnown, isOneOf } from './compare.ts'
import type { Compare, InputUse, Test, Threshold } from './content.ts'
import type { Facts } from './facts.ts'
import { exactly, type Known, type KnownNumber, unknownNumber } from './known.ts'
import { amountText, compareText, knownText, truthTitles, useTitle } from './say.ts'
import type { Setting } from './setting.ts'
import { type Member, shareOf } from './share.ts'
import { benchmarkKey, periodsOf, type Use, useKey } from './uses.ts'

/** What became of a test: its truth, the number measured where there is one, and why, in words. */
export interface Judged {
  readonly truth: Truth
  readonly value?: KnownNumber
  readonly says: string
  /** Under which keys the values stand that it looked at. */
  readonly uses: readonly string[]
  readonly of: readonly Judged[]
}

/** Judges a test by the facts of a subject. An unknown value never fails and never meets it. */
export function judge(test: Test, setting: Setting): Judged {
  switch (test.kind) {
    case 'input':
    case 'pooled':
      return judgeValue(test, test.is, setting)
    case 'held':
      return judgeValue(test, { op: 'atLeast', to: test.least }, setting)
    case 'none':
      return judgeValue(test, { op: 'atMost', to: 0 }, setting)
    case 'share':
      return judgeShare(test, setting)
    case 'rise':
      return judgeRise(test, setting)
    case 'steady':
      return judgeSteady(test, setting)
    case 'declared':
    case 'judged':
      return setting.answered(test.kind)
    case 'of':
      return setting.verdictOf(test.node)
    default:
      return judgeParts(test, setting)
  }
}

function judgeValue(use: Use, is: Compare, setting: Setting): Judged {
  const value = valueIn(setting.facts, use)
  const to =
    is.op === 'oneOf' || is.op === 'known' ? null : thresholdIn(setting, is.to, use.monthsBack)
  const truth = truthOf(value, is, to)
  const input = setting.inputs.get(use.input)
  const title = input ? useTitle(input, use.with ?? {}, use.monthsBack) : use.input
  const said = `${title}：${knownText(value, input)}，${compareText(is, to, input)}`
  return { ...measured(value), ...outcome(truth, said), uses: [useKey(use)] }
}

const outcome = (truth: Truth, said: string, of: readonly Judged[] = []) => ({
  truth,
  says: `${said}：${truthTitles[truth]}`,
  uses: [] as readonly string[],
  of,
})
const measured = (value: Known) => (value.kind === 'number' ? { value } : {})

function truthOf(value: Known, is: Compare, to: Known | null): Truth {
  if (is.op === 'known') return isKnown(value)
  return is.op === 'oneOf' ? isOneOf(value, is.values) : compared(value, is, to!)
}

export const valueIn = ({ values }: Facts, use: Use): Known =>
  values[useKey(use)] ?? unknownNumber('没有数据')

function thresholdIn({ facts, terms }: Setting, to: Threshold, monthsBack?: number): Known {
  if (typeof to === 'number') return exactly(to)
  if ('benchmark' in to)
    return facts.benchmarks?.[benchmarkKey(to, monthsBack)] ?? unknownNumber('没有登记参照值')
  const amount = terms[to.term]?.amount ?? null
  return amount === null ? unknownNumber('尚未设定') : exactly(amount)
}

type Of<K extends Test['kind']> = Extract<Test, { readonly kind: K }>

function judgeShare({ through, of, among, weigh, is }: Of<'share'>, setting: Setting): Judged {
  const facts = setting.facts.members?.[through]
  const members = (facts ?? []).flatMap((one): Member[] => {
    const theirs = { ...setting, facts: one }
    const counted = among ? judge(among, theirs).truth : 'yes'
    if (counted === 'no') return []
    const weight = weigh ? weightIn(one, weigh) : exactly(1)
    const maybe = counted === 'unknown' ? { ...weight, low: 0 } : weight
    return [{ truth: judge(of, theirs).truth, weight: maybe }]
  })
  const value = facts ? shareOf(members) : unknownNumber('没有成员数据')
  const to = is.op === 'oneOf' || is.op === 'known' ? null : thresholdIn(setting, is.to)
  const met = members.filter(({ truth }) => truth === 'yes').length
  const said = `${members.length} 个成员中 ${met} 个符合，占 ${knownText(value)}%，${compareText(is, to)}%`
  return { value, ...outcome(truthOf(value, is, to), said) }
}

function weightIn(facts: Facts, weigh: InputUse): KnownNumber {
  const known = valueIn(facts, weigh)
  return known.kind === 'number' ? known : unknownNumber('不是数')
}

function judgeRise(test: Of<'rise'>, setting: Setting): Judged {
  const [now, before] = [test, { ...test, monthsBack: test.months }].map((use) =>
    valueIn(setting.facts, use),
  )
  const value = test.down ? difference(before!, now!) : difference(now!, before!)
  const by = thresholdIn(setting, test.by)
  const input = setting.inputs.get(test.input)
  const title = input ? useTitle(input, test.with ?? {}) : test.input
  const change = test.down ? '下降' : '上升'
  const said = `${title}：${test.months}个月间由 ${knownText(before!, input)}到 ${knownText(now!, input)}，应${change}不低于 ${knownText(by)}`
  const uses = [useKey(test), useKey({ ...test, monthsBack: test.months })]
  return { value, ...outcome(compared(value, { op: 'atLeast' }, by), said), uses }
}

function judgeSteady(test: Of<'steady'>, setting: Setting): Judged {
  const each = periodsOf(test).map((use) => judgeValue(use, test.is, setting))
  const unit = test.each === 'year' ? '年' : '个季度'
  return outcome(all(each), `连续 ${test.periods} ${unit}`, each)
}

const all = (parts: readonly Judged[]): Truth =>
  parts.some(({ truth }) => truth === 'no')
    ? 'no'
    : parts.some(({ truth }) => truth === 'unknown')
      ? 'unknown'
      : 'yes'

function judgeParts(test: Of<'every'> | Of<'some'> | Of<'not'>, setting: Setting): Judged {
  if (test.kind === 'not') {
    const one = judge(test.of, setting)
    const truth = one.truth === 'unknown' ? 'unknown' : one.truth === 'yes' ? 'no' : 'yes'
    return outcome(truth, '不得有下列情形', [one])
  }
  const parts = test.of.map((one) => judge(one, setting))
  if (test.kind === 'every') return outcome(all(parts), '下列各项均应符合', parts)
  const least = test.least ?? 1
  const met = parts.filter(({ truth }) => truth === 'yes').length
  const open = parts.filter(({ truth }) => truth === 'unknown').length
  const truth = met >= least ? 'yes' : met + open < least ? 'no' : 'unknown'
  const said = `下列各项至少应符合 ${amountText(least)} 项，已符合 ${met} 项`
  return outcome(truth, said, parts)
}

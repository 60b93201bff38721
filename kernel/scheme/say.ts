import { type Ratio, roundRatio, trimDecimal } from '@zhiheng/codes'
import type { Truth } from '../condition/run.ts'
import type { Compare } from './content.ts'
import type { Args, Input } from './input.ts'
import { type Amount, type Known, ratioOf } from './known.ts'
import { argumentTitle, fieldOf, valueType } from './value.ts'

export const truthTitles: Readonly<Record<Truth, string>> = {
  yes: '符合',
  no: '不符合',
  unknown: '未知',
}

/** An input as a sentence names it, with what narrows it: `行政处罚次数（近24个月）`. */
export function useTitle(input: Input, given: Args, monthsBack = 0): string {
  const narrowed = Object.entries(input.asks).flatMap(([name, argument]) => {
    const value = given[name] ?? (argument.kind === 'months' ? argument.otherwise : undefined)
    if (value === undefined) return []
    if (argument.kind === 'months') return [`近${value}个月`]
    if (argument.kind === 'atLeast') return [`${argumentTitle(input, name)}${value}`]
    const choices = fieldOf(input, argument.field)?.choices ?? {}
    return [(value as readonly string[]).map((code) => choices[code] ?? code).join('、')]
  })
  const when = monthsBack ? [`${monthsBack}个月前`] : []
  const all = [...when, ...narrowed]
  return all.length ? `${input.title}（${all.join('，')}）` : input.title
}

/** A value as a sentence says it: exact, between its ends, or unknown, with why. */
export function knownText(known: Known, input?: Input): string {
  const why = known.why ? `（${known.why}）` : ''
  if (known.kind === 'word') return `${wordsText(known.among, input)}${why}`
  const unit = input ? unitOf(input) : ''
  const { low, high } = known
  if (low === null && high === null) return `未知${why}`
  if (low === null) return `至多 ${amountText(high!)}${unit}${why}`
  if (high === null) return `至少 ${amountText(low)}${unit}${why}`
  const [from, to] = [amountText(low), amountText(high)]
  return from === to ? `${from}${unit}${why}` : `${from} 至 ${to}${unit}${why}`
}

function unitOf(input: Input): string {
  const type = valueType(input)
  if (type.kind === 'word' || !type.unit) return ''
  return type.unit === '%' ? '%' : ` ${type.unit}`
}

function wordsText(among: readonly string[] | null, input?: Input): string {
  if (among === null) return '未知'
  return among.map((one) => wordTitle(one, input)).join(' 或 ')
}
function wordTitle(code: string, input?: Input): string {
  const type = input && valueType(input)
  return (type?.kind === 'word' && type.words?.[code]) || code
}

/** A number with at most two places; one that has more is said to be about so much. */
export function amountText(amount: Amount): string {
  const ratio = ratioOf(amount)
  const text = trimDecimal(roundRatio(ratio, 2))
  return isSame(ratio, ratioOf(text)) ? text : `约${text}`
}
const isSame = (a: Ratio, b: Ratio): boolean => a.top * b.bottom === b.top * a.bottom

const comparatives = { atLeast: '不低于', atMost: '不高于', above: '高于', below: '低于' }

/** What is wanted of a value: `不低于 93.5%`. */
export function compareText(is: Compare, to: Known | null, input?: Input): string {
  if (is.op === 'known') return '应已掌握'
  if (is.op === 'oneOf') return `应为 ${is.values.map((one) => wordTitle(one, input)).join('、')}`
  return `应${comparatives[is.op]} ${to ? knownText(to, input) : ''}`
}

import type { Ratio } from '@zhiheng/codes'
import type { Truth } from '../condition/run.ts'
import { add, multiply } from '../value/number.ts'
import {
  type Amount,
  between,
  exactly,
  type KnownNumber,
  overRatio,
  ratioOf,
  textOfRatio,
  unknownNumber,
} from './known.ts'

/** One member of a group: whether it is as wanted, and how much it counts, from nothing where it may be none. */
export interface Member {
  readonly truth: Truth
  readonly weight: KnownNumber
}

/** Per cent of a group by weight, between what the unknown members could make of it. None: unknown, never zero. */
export function shareOf(members: readonly Member[]): KnownNumber {
  const lowest = members.map((one) => weightOf(one, 'low') ?? 0)
  if (members.length === 0 || isZero(sum(lowest)))
    return unknownNumber(members.length ? '可能没有可以计算的成员' : '没有成员')
  const low = part(members, { sure: ['yes'], own: 'low', others: 'high' })
  const high = part(members, { sure: ['yes', 'unknown'], own: 'high', others: 'low' })
  if (low === high) return exactly(low)
  return between(low, high, '有成员的情况未知')
}

interface Extreme {
  readonly sure: readonly Truth[]
  /** Which ends of their weights make the share the least, or the greatest. */
  readonly own: 'low' | 'high'
  readonly others: 'low' | 'high'
}

function part(members: readonly Member[], { sure, own, others }: Extreme): Amount {
  const [inside, outside] = [
    members.filter(({ truth }) => sure.includes(truth)).map((one) => weightOf(one, own)),
    members.filter(({ truth }) => !sure.includes(truth)).map((one) => weightOf(one, others)),
  ]
  if (inside.includes(null)) return 100
  if (outside.includes(null)) return 0
  const of = sum(inside as Amount[])
  const whole = add(of, sum(outside as Amount[]))
  if (isZero(whole)) return own === 'low' ? 0 : 100
  return textOfRatio(overRatio(multiply(of, ratioOf(100)), whole))
}

const weightOf = ({ weight }: Member, end: 'low' | 'high'): Amount | null =>
  weight[end] ?? (end === 'low' ? 0 : null)
const sum = (amounts: readonly Amount[]): Ratio => amounts.map(ratioOf).reduce(add, ratioOf(0))
const isZero = ({ top }: Ratio): boolean => top === 0n

import { matchesOf } from '../text/matches.ts'
import type { FoundGoal } from './found-goal.ts'
import { cleaned } from './name.ts'

const CLAUSE = /[^,;。:]+/g
const LONGEST = 70
const ZERO =
  /^(.{2,40}?)(?:继续)?(?:保持|实现|控制)?(?:为|在)零(?:起|次|件|人)?$|^(?:力争|确保|努力)?(?:实现|保持)?(.{2,40}?)(?:实现|保持)?零(?:发生|事故|投诉|增长|死亡|伤亡)$/
const FULL = /^(.{2,40}?)(?:基本)?(?:实现)?全(?:面)?覆盖(?:的)?(?:目标)?$/
const NOT_FULL = /不断|逐步|推进|推动|扩大|加快/

function goal(indicator: string, range: readonly [number, number], zero: boolean): FoundGoal {
  return {
    indicator,
    comparator: zero ? 'eq' : 'gte',
    value: zero ? 0 : 100,
    upper: null,
    unit: zero ? '' : '%',
    start: range[0],
    end: range[1],
    deadline: undefined,
    confidence: zero ? 0.7 : 0.6,
    reason: zero ? '为零' : '全覆盖即100%',
  }
}

function inClause(text: string, start: number): FoundGoal | undefined {
  const clause = text.trim()
  const range = [start, start + text.length] as const
  const zero = ZERO.exec(clause)
  if (zero !== null) return goal(cleaned(zero[1] ?? zero[2]!), range, true)
  const full = NOT_FULL.test(clause) ? null : FULL.exec(clause)
  if (full === null) return undefined
  return goal(`${cleaned(full[1]!).replace(/实现$/, '')}覆盖率`, range, false)
}

/** Goals said without a figure: …为零 is 0, …全覆盖 is 100 %. Only for parts that state goals. */
export function absoluteGoals(sentence: string): FoundGoal[] {
  if (!sentence.includes('零') && !sentence.includes('覆盖')) return []
  const found: FoundGoal[] = []
  for (const match of matchesOf(sentence, CLAUSE)) {
    const one = match[0].length > LONGEST ? undefined : inClause(match[0], match.index)
    if (one !== undefined && one.indicator.length >= 4) found.push(one)
  }
  return found
}

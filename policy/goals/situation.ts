import type { Lead } from './clause.ts'
import type { Completed, Place, Source } from './complete.ts'
import type { Doubt } from './doubts.ts'
import { type Parallel, parallel } from './inherit.ts'
import { endsInMeasure, RATED, subjectOf } from './measure.ts'
import { measureInClause } from './measure-in-clause.ts'
import { DOING } from './words.ts'

/** The indicators a phrase states and how surely; one name for all figures, or one for each. */
export interface Named {
  readonly names: readonly string[]
  /** End of the words used, counted from the beginning of `right`. */
  readonly used: number
  readonly counting: boolean
  readonly confidence: number
  readonly reason: string
  /** What else makes it doubtful, as told to the reader. */
  readonly doubts?: readonly Doubt[]
}

/** Everything a pattern may look at. */
export interface Situation extends Place {
  readonly lead: Lead
  /** The lead's name, cleaned. */
  readonly name: string
  /** Words behind this phrase in the sentence, for adjectives that run over a comma. */
  readonly after: string
}
/** A way of stating a goal: what a phrase names when it is stated so. */
export type Pattern = (situation: Situation) => Named | undefined

/** What stands behind a figure when it counts that. */
export const BEHIND_NOUN =
  /^(?:的)?(?=[\u4e00-\u9fff“《A-Za-z])(?!的?(?:目标|水平|任务|比例|以上|以下)$)/

const SOURCES: Readonly<Partial<Record<Source, Doubt>>> = {
  level: 'level',
  previous: 'previous',
  clause: 'clause',
  heading: 'heading',
}

/** What makes completed names doubtful. */
export function doubtsOf(names: readonly Completed[]): Doubt[] {
  return [...new Set(names.flatMap(({ from }) => SOURCES[from] ?? []))]
}

/** 抗菌药物使用率门诊低于15%: the subject stands behind its measure. */
const TURNED = /^([^,]{3,16}?(?:率|占比|比例|覆盖面|时间|满意度))([\u4e00-\u9fff]{2,5})$/

/** A name that is not a measure: the subject of one that was said just before it or with it. */
function ofMeasure(name: string, { before }: Situation): Parallel | undefined {
  const turned = TURNED.exec(name)
  if (turned !== null && endsInMeasure(turned[1]!))
    return { name: turned[2]! + turned[1]!, sure: false }
  const measure = /,\s*$/.test(before) ? measureInClause(before) : undefined
  return measure === undefined || name.length > 12
    ? undefined
    : { name: name + measure, sure: true }
}

/** 重点工程合格率100%,其中优良工程占40%: the share of what was measured. */
function shareIn(named: Completed, { phrase, memory }: Situation): Completed {
  const { previous, age } = memory
  const among = phrase.left.includes('其中') && age === 0 && previous !== undefined
  const subject = among ? subjectOf(previous) : ''
  const needed = subject.length >= 2 && subject.length <= 10 && !named.name.includes(subject)
  return needed ? { name: subject + named.name, from: 'previous' } : named
}

/** 其他工程不低于98%: the measure was said of another subject just before. */
export function ofOther(named: Completed, situation: Situation): Completed | Parallel {
  const { lead, phrase, memory } = situation
  const { previous, age, unit } = memory
  const levels = !['increase', 'decrease'].includes(lead.comparator ?? 'gte')
  if (!levels || named.from !== 'own' || endsInMeasure(named.name)) return named
  if (lead.word === '占') return shareIn(named, situation)
  const turned = lead.comparator === undefined ? undefined : ofMeasure(named.name, situation)
  if (turned !== undefined) return turned
  const near = previous !== undefined && age <= 1 && unit === phrase.figures.at(-1)!.unit
  if (!near || !RATED.test(previous) || /的[^的]+比例$/.test(previous)) return named
  return parallel(named.name, previous) ?? named
}

/** Where the verb of a share begins in the words behind its figure; -1 when there is none. */
export function verbAt(text: string): number {
  const found = DOING.exec(text.slice(2))
  return found === null ? -1 : found.index + 2
}

import type { Comparator } from '../types.ts'
import type { Lead } from './clause.ts'
import type { DeadlinePhrase } from './deadline.ts'
import { capped, type Doubt, doubtsOfName, told } from './doubts.ts'
import { isBaseline, isExcluded } from './excluded.ts'
import type { FoundGoal, Memory, Surroundings } from './found-goal.ts'
import { endsInMeasure, isToBeLow } from './measure.ts'
import { pastRanges } from './past.ts'
import { namesOf } from './patterns.ts'
import { type Phrase, phraseOf, seriesOf } from './phrase.ts'
import { type Quantity, quantitiesOf } from './quantity.ts'
import type { Named } from './situation.ts'
import { goalUnit } from './unit.ts'

const AFTER = 80

const PLAIN_WORD = ['', '为', '达到', '达']

function comparatorFor(
  name: string,
  [figure, last]: readonly [Quantity, Quantity],
  lead: Lead,
): Comparator {
  const plain = figure.behind === undefined && PLAIN_WORD.includes(lead.word)
  if (plain && figure.upper === null && isToBeLow(name)) return 'lte'
  if (figure.upper !== null) return 'between'
  const behind = figure.behind ?? last.behind
  if (behind === 'increase') return 'increase'
  if (lead.comparator === 'increase' || lead.comparator === 'decrease') return lead.comparator
  if (behind === 'approx') return 'approx'
  if (behind === 'lte') return lead.comparator === 'lt' ? 'lt' : 'lte'
  return lead.comparator ?? behind ?? 'gte'
}

/** One sentence (no line break, no 。 inside) and its time phrases. */
export interface Said {
  readonly sentence: string
  readonly deadlines: readonly DeadlinePhrase[]
}

/** A sentence that may state goals, with the kinds of its signs. */
export interface Scanned extends Said {
  readonly kinds: number
}

const DONE =
  /^,?(?:全部|全面|基本|必须|要)?(?:配备|安装|建设|整改|落实)?(?:到位|完成|建成|实现|投入使用|完毕|竣工)\s*$/

/** 每村设1名协管员,2020年底前配备到位: the time stands behind the figures. */
function trailing({ sentence, deadlines }: Said, at: number): string | null | undefined {
  const [only] = deadlines
  if (only === undefined || deadlines.length > 1 || only.start <= at) return undefined
  const closes = sentence[only.start - 1] === ',' && !/\d/.test(sentence.slice(only.end))
  return closes && DONE.test(sentence.slice(only.end)) ? only.deadline : undefined
}

/** 每万人10件(2023年底达8件),…: a time that a bracket says with a figure of its own. */
function isAside({ sentence }: Said, { end }: DeadlinePhrase, at: number): boolean {
  const closed = sentence.indexOf(')', end)
  if (closed < 0 || closed >= at) return false
  const inside = sentence.slice(end, closed)
  return /\d/.test(inside) && !inside.includes('(')
}

function deadlineFor(said: Said, at: number): string | null | undefined {
  const before = said.deadlines.findLast(
    (phrase) => phrase.start < at && !isAside(said, phrase, at),
  )
  // 4月底前动员,11月验收,合格率…: a month holds up to the next one.
  if (before?.passing && /\d月/.test(said.sentence.slice(before.end, at))) return undefined
  return before === undefined ? trailing(said, at) : before.deadline
}

/** Deadlines of 到2015年、2020年分别达到90%和95%, one for each figure. */
function zipped(reading: Said, phrase: Phrase): readonly DeadlinePhrase[] | undefined {
  const before = reading.deadlines.filter((one) => one.start < phrase.figures[0]!.start)
  const count = phrase.figures.length
  return count > 1 && before.length >= count ? before.slice(-count) : undefined
}

function judged({ confidence, reason }: Named, doubts: readonly Doubt[]) {
  return { confidence: capped(confidence, doubts), reason: told(reason, doubts) }
}

function isYearly({ yearly, comparator }: Lead, name: string): boolean {
  return yearly && (comparator === 'increase' || comparator === 'decrease') && !/^年均/.test(name)
}

function falls({ comparator }: Lead): boolean {
  return comparator === 'decrease'
}

/** One goal for each name or figure: they go in step, or all figures are of one name, or all names have one figure. */
function goalsOf(named: Named & { lead: Lead }, phrase: Phrase, said: Said): FoundGoal[] {
  const { names, lead } = named
  const { figures } = phrase
  const last = figures.at(-1)!
  const even = names.length === figures.length
  const apart = even || figures.length === 1 ? undefined : zipped(said, phrase)
  const uneven = figures.length > 1 && !even && apart === undefined
  const deadline = deadlineFor(said, figures[0]!.start)
  const doubts = uneven ? [...(named.doubts ?? []), 'uneven' as const] : (named.doubts ?? [])
  const found: FoundGoal[] = []
  const count = even || figures.length === 1 ? names.length : figures.length
  for (let at = 0; at < count; at++) {
    const name = names[even || figures.length === 1 ? at : 0]!
    const figure = figures[figures.length === 1 ? 0 : at]!
    found.push({
      indicator: isYearly(lead, name) ? `${name}年均${falls(lead) ? '降' : '增'}幅` : name,
      comparator: comparatorFor(name, [figure, last], lead),
      value: figure.value,
      upper: figure.upper,
      unit: goalUnit(figure.unit || last.unit),
      start: phrase.leftStart,
      end: phrase.rightStart + named.used,
      deadline: apart === undefined ? deadline : apart[at]!.deadline,
      ...judged(named, [...doubts, ...doubtsOfName(name)]),
    })
  }
  return found
}

const MOST_KNOWN = 12

function remember(memory: Memory, named: Named, phrase: Phrase): void {
  memory.previous = named.names.at(-1)
  memory.names = named.names
  memory.unit = phrase.figures.at(-1)!.unit
  memory.age = 0
  for (const name of named.names) if (endsInMeasure(name)) memory.known.push(name)
  if (memory.known.length > MOST_KNOWN) memory.known.splice(0, memory.known.length - MOST_KNOWN)
  memory.counting = named.counting
}

/** Noun in front of the verb of a later item: 85%以上的甲、90%以上的乙按…生产. */
function withSharedVerb(found: FoundGoal[]): FoundGoal[] {
  if (found.length < 2) return found
  if (!found.some((goal) => goal.reason.startsWith('比例在前'))) return found
  const verb = found.map((goal) => /^(.+的)[^的]+比例$/.exec(goal.indicator)?.[1])
  return found.map((goal, at) => {
    const next = verb[at + 1]
    const open = goal.reason.startsWith('比例在前') && verb[at] === undefined && next !== undefined
    return open ? { ...goal, indicator: next + goal.indicator } : goal
  })
}

/** The goals of one sentence in order; `memory` is carried on. */
export function goalsInSentence(said: Scanned, memory: Memory, around: Surroundings): FoundGoal[] {
  const { sentence } = said
  const figures = quantitiesOf(sentence, said.kinds)
  if (figures.length === 0 && said.deadlines.length === 0) return []
  const past = pastRanges(sentence, around.inGoals, memory.past)
  memory.past = past.some(({ end }) => end >= sentence.length)
  if (figures.length === 0) return []
  const series = seriesOf(sentence, figures)
  const found: FoundGoal[] = []
  let from = 0
  for (let index = 0; index < series.length; index++) {
    const group = series[index]!
    const next = series[index + 1]?.at(0)?.start
    const phrase = phraseOf(sentence, group, { from, next })
    if (isExcluded(phrase, sentence, memory.previous)) continue
    const behind = phrase.rightStart + phrase.right.length
    const after = sentence.slice(behind, behind + AFTER)
    const before = sentence.slice(Math.max(from, phrase.leftStart - AFTER), phrase.leftStart)
    const named = namesOf({ phrase, memory, around, before, after })
    if (named === undefined || named.names.some((name) => name.length < 2)) continue
    const at = group[0]!.start
    const reported = past.some(({ start, end }) => at >= start && at < end) || isBaseline(phrase)
    remember(memory, named, phrase)
    from = phrase.rightStart + named.used
    if (reported) continue
    found.push(...goalsOf(named, phrase, said))
  }
  return withSharedVerb(found)
}

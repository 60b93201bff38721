import { mayEndWith } from '../text/gates.ts'
import { headNoun, namesOfOne } from './distribute.ts'
import type { Memory, Surroundings } from './found-goal.ts'
import { isBareMeasure, subjectOf } from './measure.ts'
import { counted } from './name.ts'
import type { Phrase } from './phrase.ts'

const NOT_NOUN = /^(?:加强|强化|提升|提高|推进|实施|严格|抓好|完善|健全|加快|深化)/
const STAGE = /^[\u4e00-\u9fff]{1,4}(?:阶段|环节)$/
const GRADE = /^[\dA-Z一二三四五]{1,3}[级星]$/
const PRONOUN = /^其(?!中|他|它|余)/

/** Where a name stands. */
export interface Place {
  readonly phrase: Phrase
  readonly memory: Memory
  readonly around: Surroundings
  /** Words of the sentence in front of this phrase. */
  readonly before: string
}

/** A name that leaves out what it measures, completed from what was said before or the heading. */
export function complete(name: string, { memory, around, phrase, before }: Place): string {
  const { previous } = memory
  if (previous !== undefined && mayEndWith(name, '段节') && STAGE.test(name)) {
    return (/^.*[率度]/.exec(previous)?.[0] ?? '') + name
  }
  if (previous !== undefined && mayEndWith(name, '级星') && GRADE.test(name)) {
    return name + previous.replace(/^.*(?:级以上|以上|等|的|级)/, '')
  }
  if (previous !== undefined && name.startsWith('其') && PRONOUN.test(name))
    return `${previous.replace(/^.*等/, '')}${name.slice(1)}`
  if (!isBareMeasure(name)) return name
  if (previous !== undefined && memory.counting) return headNoun(previous) + name
  const fromPrevious = previous === undefined ? undefined : bareWith(name, previous, phrase)
  return fromPrevious ?? fromClause(name, before) ?? fromHeading(name, around)
}

/** 实施农产品监测,合格率…: the clause in front says of what. */
function fromClause(name: string, before: string): string | undefined {
  const clause = before.replace(/,$/, '').split(/[,:]/).at(-1) ?? ''
  const noun = counted(headNoun(clause))
  return noun.length >= 2 && noun.length <= 14 ? noun + name : undefined
}

function bareWith(name: string, previous: string, phrase: Phrase): string | undefined {
  if (phrase.left.includes('其中')) return subjectOf(previous) + name
  return namesOfOne(`${previous}、${name}`)[1]
}

function fromHeading(name: string, { headings, inGoals }: Surroundings): string {
  const heading = headings.at(-1) ?? ''
  if (!inGoals) return headNoun(heading).replace(NOT_NOUN, '') + name
  const subject = heading.replace(/(?:质量)?(?:目标|计划|工程)?$/, '')
  const usable = name.length <= 6 && subject !== '' && heading.length <= 8
  return usable ? `${/工程$/.test(heading) ? heading : subject}${name}` : name
}

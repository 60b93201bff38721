import { mayEndWith } from '../text/gates.ts'
import { headNoun, namesOfOne } from './distribute.ts'
import type { Memory, Surroundings } from './found-goal.ts'
import { isLevelAlone, ofLevel, ofSameKind } from './inherit.ts'
import { isBareMeasure, isShortMeasure, subjectOf } from './measure.ts'
import { cleaned, counted, makes } from './name.ts'
import type { Phrase } from './phrase.ts'

const NOT_NOUN = /^(?:加强|强化|提升|提高|推进|实施|严格|抓好|完善|健全|加快|深化)/
const STAGE = /^[\u4e00-\u9fff]{1,4}(?:阶段|环节)$/
/** 数量增长一倍,总数超过800人: what was counted before. */
const TOTAL = /^(?:总数|总量|数量|总规模|总额)(?:量)?$/
/** 创建基地10个,面积达到15万亩: how large what was named is. */
const SIZE = /^(?:面积|产量|产值|年产值|规模|产能)$/
const PRONOUN = /^其(?!中|他|它|余)/

/** Where a name stands. */
export interface Place {
  readonly phrase: Phrase
  readonly memory: Memory
  readonly around: Surroundings
  /** Words of the sentence in front of this phrase. */
  readonly before: string
}

/** Where the missing words of a name were found; `own` when nothing was missing. */
export type Source = 'own' | 'level' | 'previous' | 'clause' | 'heading'

/** A name with nothing left out. */
export interface Completed {
  readonly name: string
  readonly from: Source
}

/** A name that leaves out what it measures, completed from what was said before or the heading. */
export function complete(name: string, place: Place): Completed {
  const { previous, age } = place.memory
  const topic = topicOf(place.before)
  if (isLevelAlone(name) && (topic ?? previous) !== undefined)
    return { name: ofLevel(name, (topic ?? previous)!), from: 'level' }
  const known = previous === undefined ? undefined : fromKnown(name, previous)
  if (known !== undefined) return { name: known, from: 'previous' }
  if (isOfPlace(name, place))
    return { name: name + previous!.replace(/^新[增建]/, ''), from: 'previous' }
  const same = age === 0 && previous !== undefined ? ofSameKind(name, previous) : undefined
  if (same !== undefined) return { name: same, from: 'level' }
  const made = CAPACITY.test(name) ? placeMade(place.before) : undefined
  if (made !== undefined) return { name: made + name, from: 'clause' }
  if (!isBareMeasure(name) && !isShortMeasure(name)) return { name, from: 'own' }
  return measured(name, place)
}

/** 建成检测中心,检验参数达到180项: what the place can do. */
const CAPACITY = /^(?:检验|检测|监测|检定|校准)(?:参数|项目|能力)$/

function placeMade(before: string): string | undefined {
  return /(?:建成|建设|组建|建立)([^,;:\d]{2,20}(?:中心|实验室|检测站|平台|基地))[,;]/.exec(
    before,
  )?.[1]
}

/** 服务中心12个,其中民族县不少于8个: where some of them are. */
const IN_PLACES = /^[\u4e00-\u9fff]{1,4}(?:县|旗|市|区|乡镇|村)$/

function isOfPlace(name: string, { phrase, memory }: Place): boolean {
  const { previous, counting, age } = memory
  const among = counting && age === 0 && previous !== undefined && phrase.left.includes('其中')
  return among && IN_PLACES.test(name) && !previous.endsWith(name.slice(-1))
}

/** Stages of what was named, and 其 for it. */
function fromKnown(name: string, previous: string): string | undefined {
  if (mayEndWith(name, '段节') && STAGE.test(name))
    return (
      name +
      (/^.*[率度]/.exec(previous)?.[0] ?? '').replace(/^[\u4e00-\u9fff]{1,4}(?:阶段|环节)/, '')
    )
  if (TOTAL.test(name)) return previous
  if (SIZE.test(name)) return previous + name
  if (/^占.{2,}(?:比重|比例)$/.test(name)) return previous.replace(/年均增幅$/, '') + name
  if (name.startsWith('其') && PRONOUN.test(name))
    return `${previous.replace(/^.*等/, '')}${name.slice(1)}`
  return undefined
}

/** 质量管理小组:国家级达到2个: what stands in front of the colon. */
function topicOf(before: string): string | undefined {
  if (!/:\s*$/.test(before)) return undefined
  const topic = counted(
    before
      .slice(0, -1)
      .split(/[,:;。]/)
      .at(-1) ?? '',
  )
  return topic.length >= 2 && topic.length <= 16 && !/目标|如下|其中/.test(topic)
    ? topic
    : undefined
}

function measured(name: string, { memory, around, phrase, before }: Place): Completed {
  const { previous, age } = memory
  if (/^(?:占比|比重|比例)$/.test(name) && age === 0 && previous !== undefined)
    return {
      name: previous.replace(/(?:年均增幅|增速|总量|占比|比重|比例)$/, '') + name,
      from: 'previous',
    }
  const again = /(?:19|20)\d{2}年/.test(before.slice(-24) + phrase.left)
  const said = again
    ? memory.known.findLast((one) => one.length > name.length && one.endsWith(name))
    : undefined
  if (said !== undefined) return { name: said, from: 'previous' }
  const longer = saidLonger(name, before)
  if (longer !== undefined) return { name: longer, from: 'clause' }
  const stem = fromStem(name, before, previous)
  if (stem !== undefined) return { name: stem, from: 'previous' }
  const object = objectOf(before)
  if (object !== undefined) return { name: object + name, from: 'clause' }
  if (previous !== undefined && memory.counting)
    return { name: headNoun(previous) + name, from: 'previous' }
  const usable = previous !== undefined && (isBareMeasure(name) || age === 0)
  const fromPrevious = usable ? bareWith(name, previous, phrase) : undefined
  if (fromPrevious !== undefined) return { name: fromPrevious, from: 'previous' }
  if (!isBareMeasure(name)) return { name, from: 'own' }
  const clause = fromClause(name, before)
  if (clause !== undefined) return { name: clause, from: 'clause' }
  return fromHeading(name, around)
}

/** 开展1次服务质量公众满意度测评,满意度逐年提高: the clause in front says it in full. */
function saidLonger(name: string, before: string): string | undefined {
  if (!before.includes(name)) return undefined
  const clauses = before.split(/[,;:。]/).slice(-3)
  const said = new RegExp(`([\\u4e00-\\u9fff]{2,10}${name})(?:测评|测试|监测|调查|评价|统计)`)
  const found = clauses.map((clause) => said.exec(clause)?.[1])
  const whole = found.findLast((one) => one !== undefined)?.replace(/^[次个项期轮]/, '')
  return whole === undefined ? undefined : counted(whole)
}

/** 完成质量信用建档,建档率…: the words up to the stem of the measure. */
function fromStem(name: string, before: string, previous: string | undefined): string | undefined {
  const stem = name.replace(/(?:率|度|覆盖率)$/, '')
  if (stem.length < 2) return undefined
  const clause = counted(lastClause(before).replace(/^.*\d(?:[百千]?万|亿)?[个家户件项人名处]/, ''))
  for (const text of [clause, previous ?? '']) {
    const at = text.lastIndexOf(stem)
    const subject = at < 2 || /\d/.test(text) ? '' : text.slice(0, at)
    if (subject !== '' && subject.length <= 14 && at + stem.length === text.length)
      return subject + name
  }
  return undefined
}

function lastClause(before: string): string {
  return (
    before
      .replace(/[,、]\s*$/, '')
      .split(/[,:]/)
      .at(-1) ?? ''
  )
}

/** 建立企业质量信用档案,覆盖率…: what the clause in front makes. */
export function objectOf(before: string): string | undefined {
  const clause = lastClause(before).replace(/^(?:基本|全面|普遍|初步)/, '')
  if (/\d/.test(clause) || !makes(clause)) return undefined
  const object = counted(clause)
  const whole = object.length <= 12 && !/[的和及与、]/.test(object)
  return object.length >= 2 && whole ? object : undefined
}

/** 实施农产品监测,合格率…: the clause in front says of what. */
function fromClause(name: string, before: string): string | undefined {
  const noun = counted(headNoun(lastClause(before)))
  return noun.length >= 2 && noun.length <= 14 ? noun + name : undefined
}

function bareWith(name: string, previous: string, phrase: Phrase): string | undefined {
  if (phrase.left.includes('其中')) return subjectOf(previous) + name
  const found = namesOfOne(`${previous}、${name}`)[1]
  return found === name ? undefined : found
}

function fromHeading(name: string, { headings, inGoals }: Surroundings): Completed {
  const heading = headings.at(-1) ?? ''
  if (!inGoals) return { name: headNoun(heading).replace(NOT_NOUN, '') + name, from: 'heading' }
  const subject = cleaned(heading.replace(/(?:质量)?(?:目标|计划|工程)?$/, ''))
  const usable = name.length <= 6 && subject !== '' && heading.length <= 8
  const full = usable ? `${/工程$/.test(heading) ? heading : subject}${name}` : name
  return { name: full, from: 'heading' }
}

import { mayEndWith } from '../text/gates.ts'
import { endsInMeasure, subjectOf } from './measure.ts'

const LEVEL =
  '(?:(?:国家|省部?|自治区|市|州|盟|地市?|县|区|旗|镇|乡|部|世界|国际|国内)级|中高级|[正副]高级|[高中初]级|特级|[一二三四五六七\\dA-Z]{1,3}[级星]级?)'
/** 国家级, 省级以上, 中高级: a level that leaves out of what. */
const ALONE = new RegExp(`^${LEVEL}(?:[和及、]${LEVEL})*(?:及?以[上下])?的?$`)
const OPENING = new RegExp(`^(?:${LEVEL}|乡镇|村)(?:及?以[上下])?`)
const INSIDE = new RegExp(`${LEVEL}(?:及?以[上下])?的?`)
const TOWN = /^(?:城市|城镇|城区|市区|县城)/
const COUNTRY = /^(?:农村|乡村|乡镇|农牧区|县域)$/
const LONGEST_SUBJECT = 14

/** True for a level that stands alone: 其中国家级3个. */
export function isLevelAlone(name: string): boolean {
  return mayEndWith(name, '级星上下的') && ALONE.test(name)
}

/** 国家级 behind 省级以上品牌产品: the same things of another level. */
export function ofLevel(level: string, previous: string): string {
  const bare = level.replace(/的$/, '')
  if (INSIDE.test(previous)) return previous.replace(INSIDE, bare)
  return bare + previous.replace(/^.*(?:以上|等|的)(?=.{2})/, '')
}

/** 省级试点 behind 服务业国家级标准化试点: the name that was said in full before, of another level. */
export function ofSameKind(name: string, last: string): string | undefined {
  const previous = last.replace(/\([^()]*\)$/, '')
  const level = OPENING.exec(name)?.[0]
  const tail = name.slice(level?.length ?? 0)
  if (level === undefined || tail.length < 2 || !previous.endsWith(tail)) return undefined
  const whole = previous.replace(INSIDE, level)
  return whole.length > name.length && INSIDE.test(previous) ? whole : undefined
}

/** A name completed from one before, and whether its noun shows where it belongs. */
export interface Parallel {
  readonly name: string
  readonly sure: boolean
}

/** 其他工程 behind 大中型工程一次验收合格率: the same measure of another subject. */
export function parallel(name: string, previous: string): Parallel | undefined {
  if (endsInMeasure(name) || !endsInMeasure(previous) || name.length > LONGEST_SUBJECT)
    return undefined
  if (COUNTRY.test(name) && TOWN.test(previous))
    return { name: previous.replace(TOWN, name), sure: true }
  for (let length = Math.min(4, name.length); length > 0; length--) {
    const tail = name.slice(-length)
    const at = previous.lastIndexOf(tail)
    const rest = previous.slice(at + length)
    if (at >= 0 && rest.length >= 2) return { name: name + rest, sure: length > 1 }
  }
  const subject = subjectOf(previous)
  return subject === '' ? undefined : { name: name + previous.slice(subject.length), sure: false }
}

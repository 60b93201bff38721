import { mayBeginWith, mayEndWith } from '../text/gates.ts'
import { FROM, kindsIn, QUOTAS } from '../text/signs.ts'
import type { Phrase } from './phrase.ts'

const ACHIEVED =
  /已(?:经)?(?:达|有|建|完|实|累|取|超|成|形|培|创|获得)|目前|截至|截止(?!到20)|去年|上年(?!度?水平)|(?:年|五”?)以来,?(?:共|累计|全)|(?:达到|提高|增长|下降|获得|建成|创建|培育|取得|完成|实现)了/
const AWARD = /奖励|奖金|补助|资助|补贴|罚款|处罚|给予|一次性|报销/
const QUOTA = /名额|有效期(?!内)|届满|每届|评选.{0,8}(?:次|家|个)$|任期|年度?内不得|年内不得/
const SIZE =
  /(?:收入|产值|投资|产出|生产总值|增加值|总额|规模|价值|利润|效益|营业额|销售额|市值|交易额|经费|成本|税收)[^,]{0,10}$/
const TIMED = /(?:时限|时间|周期|期限|工作日|办理|办结|审批|响应|到达|天数)/
const STANDARD_NAME = /(?:ISO|GB|DB|HACCP|GMP|SC|CMA|第|〔|\[|热线|电话|投诉)\s*\/?T?\s*$/

/** A period that a report sums up; in a part that states goals it is the period of the goals. */
const SUMMED_UP = /(?:年|五”?)期间,?(?:全[省市县区旗州盟国])?(?:共|累计)/
const TURNS_AHEAD =
  /,(?=(?:今年|明年|今后|下一步|力争|确保|到(?:20\d{2}年|[“"]?十[一二三四五六]五)|20\d{2}年[底末]?(?:力争|要|将|确保|达到)))/

/** True for words that report what has been reached instead of what is to be reached. */
function reports(text: string, inGoals: boolean): boolean {
  return ACHIEVED.test(text) || (!inGoals && SUMMED_UP.test(text))
}

/** Ranges of a sentence that report the past: all of it, or only up to where it turns ahead. */
export function pastRanges(sentence: string, inGoals: boolean): { start: number; end: number }[] {
  if (!reports(sentence, inGoals)) return []
  let start = 0
  return sentence.split(TURNS_AHEAD).flatMap((part) => {
    const range = { start, end: start + part.length }
    start = range.end + 1
    return reports(part, inGoals) ? [range] : []
  })
}

/** True for a figure that others are measured from: 在94.1%的基础上. */
export function isBaseline({ right }: Phrase): boolean {
  return mayBeginWith(right, '的基水') && /^的?(?:基础|水平)(?:之)?上/.test(right)
}

const RISES_FROM = /(?:(?<![理自事缘])由|从(?![业事]))(?:\d{4}年的?|[^,\d]{0,8})$/
const TIMES: readonly string[] = ['次', '期', '届', '批']
/** The last signs of what `STANDARD_NAME` matches. */
const STANDARD_ENDS = 'OBPCA第〔[线话诉/T'

/** True when the words in front of a figure make it a start, a measure, a number of something or a quota. */
function saysElsewise(left: string): boolean {
  const kinds = kindsIn(left)
  if ((kinds & FROM) !== 0 && RISES_FROM.test(left)) return true
  if (left.endsWith('按') || left.endsWith('按照')) return true
  if (mayEndWith(left.trimEnd(), STANDARD_ENDS) && STANDARD_NAME.test(left)) return true
  return (kinds & QUOTAS) !== 0 && QUOTA.test(left)
}

/** True for figures that are money, quotas, terms or numbers of something: no goal. */
export function isExcluded(phrase: Phrase, sentence: string): boolean {
  const { left } = phrase
  const { kind, unit, start, stop } = phrase.figures[0]!
  const near = sentence.slice(Math.max(0, start - 40), stop + 12)
  if (saysElsewise(left)) return true
  if (TIMES.includes(unit) && /每[年季月半周]|定期/.test(left)) return true
  if (kind === 'money') return AWARD.test(near) || !SIZE.test(left)
  return kind === 'time' && !TIMED.test(near)
}

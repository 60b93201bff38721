import type { Phrase } from './phrase.ts'

const ACHIEVED =
  /已(?:经)?(?:达|有|建|完|实|累|取|超|成|形|培|创|获得)|目前|截至|截止(?!到20)|去年|上年(?!度?水平)|(?:年|五”?)(?:以来|期间)(?:,)?(?:共|累计|全)|(?:达到|提高|增长|下降|获得|建成|创建|培育|取得|完成|实现)了/
const AWARD = /奖励|奖金|补助|资助|补贴|罚款|处罚|给予|一次性|报销/
const QUOTA = /名额|有效期|届满|每届|评选.{0,8}(?:次|家|个)$|任期|年度?内不得|年内不得/
const SIZE = /(?:收入|产值|投资|产出|生产总值|增加值|总额|规模|交易额|经费|成本|税收)[^,]{0,10}$/
const TIMED = /(?:时限|时间|周期|期限|工作日|办理|办结|审批|响应|到达|天数)/
const STANDARD_NAME = /(?:ISO|GB|DB|HACCP|GMP|SC|CMA|第|〔|\[|热线|电话|投诉)\s*\/?T?\s*$/

/** True for sentences that report what has been reached instead of what is to be reached. */
export function reportsPast(sentence: string): boolean {
  return ACHIEVED.test(sentence)
}

/** True for figures that are money, quotas, terms or numbers of something: no goal. */
export function isExcluded(phrase: Phrase, sentence: string): boolean {
  const { left } = phrase
  const { kind, unit, start, stop } = phrase.figures[0]!
  const near = sentence.slice(Math.max(0, start - 40), stop + 12)
  if (/(?:由|从)(?:\d{4}年的?|[^,\d]{0,8})$/.test(left)) return true
  if (STANDARD_NAME.test(left) || QUOTA.test(left)) return true
  if (/^[次期届批]$/.test(unit) && /每[年季月半周]|定期/.test(left)) return true
  if (kind === 'money') return AWARD.test(near) || !SIZE.test(left)
  return kind === 'time' && !TIMED.test(near)
}

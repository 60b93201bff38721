import { mayBeginWith, mayEndWith } from '../text/gates.ts'
import { FROM, kindsIn, QUOTAS } from '../text/signs.ts'
import type { Phrase } from './phrase.ts'
import { isPoint } from './points.ts'

const AWARD = /奖励|奖金|补助|资助|补贴|奖补|罚款|处罚|给予|予以|一次性|报销|贴息|减免/
/** Money that is a level to be reached: 基础养老金由680元增至1000元. */
const LEVEL_OF_MONEY =
  /(?:标准|养老金|工资|薪酬|余额|金额|零售额|出口|进口|消费|支出|存量|产量|总量|保费)[^,]{0,14}$/
const QUOTA = /名额|有效期(?!内)|届满|每届|评选.{0,8}(?:次|家|个)$|任期|年度?内不得|年内不得/
const SIZE =
  /(?:收入|(?:研发|科研|科技|技改|设备|技术改造|创新)(?:经费)?投入|产值|投资|产出|生产总值|增加值|总额|规模|价值|利润|效益|营业额|销售额|市值|交易额|经费|成本|税收)[^,]{0,10}$/
const TIMED = /(?:时限|时间|周期|期限|工作日|办理|办结|审批|响应|到达|天数)/
const STANDARD_NAME = /(?:ISO|GB|DB|HACCP|GMP|SC|CMA|第|〔|\[|热线|电话|投诉)\s*\/?T?\s*$/

/** True for a figure that others are measured from: 在94.1%的基础上. */
export function isBaseline({ right }: Phrase): boolean {
  return mayBeginWith(right, '的基水') && /^的?(?:基础|水平)(?:之)?上/.test(right)
}

const RISES_FROM = /(?:(?<![理自事缘])由|从(?![业事]))(?:\d{4}年的?|[^,\d成]{0,8})$/
const TIMES: readonly string[] = ['次', '期', '届', '批']
/** The last signs of what `STANDARD_NAME` matches. */
const STANDARD_ENDS = 'OBPCA第〔[线话诉/T'

/** True when the words in front of a figure make it a start, a measure, a number of something or a quota. */
function saysElsewise(left: string): boolean {
  const kinds = kindsIn(left)
  if ((kinds & FROM) !== 0 && RISES_FROM.test(left)) return true
  if (/[现原已]有$/.test(left)) return true
  if (left.endsWith('按') || left.endsWith('按照')) return true
  if (mayEndWith(left.trimEnd(), STANDARD_ENDS) && STANDARD_NAME.test(left)) return true
  return (kinds & QUOTAS) !== 0 && QUOTA.test(left)
}

/** 无故障时间提升30%以上的重点产品不少于20种: a figure inside of what another one counts. */
function isInside({ right, figures, runsOn }: Phrase): boolean {
  return (
    runsOn &&
    figures[0]!.kind === 'rate' &&
    /^的[^,\d]{2,12}(?:不少于|不低于|达到?|超过)\d/.test(right)
  )
}

function isNoMoneyGoal(left: string, near: string, previous: string | undefined): boolean {
  if (AWARD.test(near)) return true
  const named = SIZE.test(left) || LEVEL_OF_MONEY.test(left) || /[由从][^,]*\d[^,]*$/.test(left)
  return !named && !(left.length <= 8 && SIZE.test(previous ?? ''))
}

/** True for figures that are money, quotas, terms, points or numbers of something: no goal. */
export function isExcluded(phrase: Phrase, sentence: string, previous?: string): boolean {
  const { left } = phrase
  const { kind, unit, start, stop } = phrase.figures[0]!
  const near = sentence.slice(Math.max(0, start - 40), stop + 12)
  if (saysElsewise(left) || isPoint(phrase, sentence) || isInside(phrase)) return true
  if (TIMES.includes(unit) && /每[年季月半周]|定期/.test(left)) return true
  if (kind === 'money') return isNoMoneyGoal(left, near, previous)
  return kind === 'time' && !TIMED.test(near)
}

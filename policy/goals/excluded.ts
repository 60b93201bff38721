import { mayBeginWith, mayEndWith } from '../text/gates.ts'
import { FROM, kindsIn, QUOTAS } from '../text/signs.ts'
import type { Phrase } from './phrase.ts'
import { isPoint } from './points.ts'

const AWARD = /奖励|奖金|补助|资助|补贴|奖补|罚款|处罚|给予|予以|一次性|报销|贴息|减免/
/** Money that is a level to be reached: 基础养老金由680元增至1000元. */
const LEVEL_OF_MONEY =
  /(?:标准|养老金|工资|薪酬|余额|金额|零售额|出口|进口|创汇|消费|支出|存量|产量|总量|保费|贷款|融资|授信|担保)[^,]{0,14}$/
const QUOTA = /名额|有效期(?!内)|届满|每[届次]|评选.{0,8}(?:次|家|个)$|任期|年度?内不得|年内不得/
const SIZE =
  /(?:收入|(?:研发|科研|科技|技改|设备|技术改造|创新)(?:经费)?投入|产值|投资|产出|生产总值|增加值|总额|规模|价值|利润|效益|营业额|销售额|市值|交易额|经费|成本|税收)[^,]{0,10}$/
const TIMED =
  /(?:时限|时间|时长|周期|期限|工作日|办理|办结|审批|响应|到达|天数|培训|学习|教育|压缩|缩短|流程)/
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
  if (/[现原已]有$|各?[站所室]?现有[^,]*$/.test(left)) return true
  if (left.endsWith('按') || left.endsWith('按照')) return true
  if (mayEndWith(left.trimEnd(), STANDARD_ENDS) && STANDARD_NAME.test(left)) return true
  return (kinds & QUOTAS) !== 0 && QUOTA.test(left)
}

/** What stands behind a figure that only describes what the next one is of. */
const INSIDE = /^的[^,\d]{2,12}(?:不少于|不低于|达到?|超过)\d/
const INSIDE_LONG = /^的[^,\d]{2,40}?(?:不少于|不低于|达到?|超过|提高到|保持在|率|比例)\d/

/** 对全县412户小作坊逐户排查, 与18个乡镇签订: how many there are, of whom all do it. */
function isPopulation({ left, right, figures }: Phrase): boolean {
  if (figures[0]!.kind !== 'count' || figures[0]!.behind !== undefined) return false
  if (/(?:^|[,、])(?:与|同|由)$/.test(left) && /^(?:乡|镇|街道|部门|单位|县|旗|区)/.test(right))
    return true
  const whole = /(?:^|对|将)(?:全[省市县区旗州盟镇乡]|辖区内?|园区|现有|在册|在用)(?:现有)?$/.test(
    left,
  )
  return whole && /^[^,]*(?:全部|全面|逐[一户家个台]|均|统一|实行)/.test(right)
}

/** Meetings and reports that recur; what is done to others so many times a year is a goal. */
function isRoutine(left: string): boolean {
  if (!/每[年季月半周]|定期/.test(left)) return false
  return (
    !/每年.*(?:不少于|不低于|不得少于|不下于)$/.test(left) ||
    /会议|例会|调度|通报会|研究|督查|开展|召开|组织|举办/.test(left)
  )
}

/** 无故障时间提升30%以上的重点产品不少于20种: a figure inside of what another one counts. */
function isInside({ right, figures, runsOn }: Phrase): boolean {
  if (!runsOn) return false
  return figures[0]!.kind === 'rate' ? INSIDE.test(right) : INSIDE_LONG.test(right)
}

/** 年产值超100亿元企业10家, 收入5000万元以上的企业: how large the companies are. */
const OF_COMPANIES =
  /^(?:的[^,\d]{0,10}(?:企业|单位|集团|项目|集群|园区|组织)|[^,\d]{0,10}(?:企业|单位|集团|项目|集群|园区|组织)[^,\d]{0,6}\d)/

function isNoMoneyGoal(left: string, near: string, previous: string | undefined): boolean {
  if (AWARD.test(near)) return true
  const named = SIZE.test(left) || LEVEL_OF_MONEY.test(left) || /[由从][^,]*\d[^,]*$/.test(left)
  const before = previous ?? ''
  return !named && !(left.length <= 8 && (SIZE.test(before) || LEVEL_OF_MONEY.test(before)))
}

/** 禁止使用含硫量高于0.7%的煤炭: what is forbidden is told by the figure. */
const FORBIDS = /(?:禁止|严禁|不得)[^,;]{2,24}(?:高于|超过|大于|低于|不足|小于)$/

/** True for figures that are money, quotas, terms, points or numbers of something: no goal. */
export function isExcluded(phrase: Phrase, sentence: string, previous?: string): boolean {
  const { left } = phrase
  const { kind, unit, start, stop } = phrase.figures[0]!
  const near = sentence.slice(Math.max(0, start - 40), stop + 12)
  if (saysElsewise(left) || isPoint(phrase, sentence) || isInside(phrase)) return true
  if (TIMES.includes(unit) && isRoutine(left)) return true
  if (isPopulation(phrase)) return true
  if (phrase.right.startsWith('的') && FORBIDS.test(left)) return true
  if (kind === 'money')
    return OF_COMPANIES.test(phrase.right) || isNoMoneyGoal(left, near, previous)
  return kind === 'time' && !TIMED.test(near)
}

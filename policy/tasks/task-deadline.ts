import { wholeYearIn } from '../goals/horizon.ts'
import { FIVE, kindsIn, MONTH, QUARTER, YEAR } from '../text/signs.ts'
import { withMonthsInDigits, withYearsInDigits } from '../text/spelled-year.ts'
import { type Calendar, type DuePhrase, duePhrases } from './due/due-phrase.ts'

export type { Calendar } from './due/due-phrase.ts'

/** When a task is due: the dates joined by `;`, and whether words or place leave no doubt. */
export interface Due {
  readonly date: string
  readonly sure: boolean
}

const MOST = 4
/** How far behind a time its verb may stand. */
const READ = 60
const TITLES = /《[^《》\n]{1,90}》|〔\d{4}〕\d*/g

const NOT_A_LIMIT = /(?:[比较自从以]|截[至止]|不早于|同期)\s*$/
const BEGINS = /^(?:起|开始|以来|之后|以后|后|的?基础)/
const ONLY_NAMES = /^(?:版|修订|发布|印发|颁布|颁发|下发|公布的|的|以上|期间的|水平|相比)/
const ACT =
  /^[,]?(?:[、和及]\d{1,2}月(?:\d{1,2}日)?|上午|下午|前|要|应|将|再|新|内|力争|争取|确保|全面|基本|集中|正式|各|逐步|适时|统一|选择|率先|陆续|共|组织|面向|对|在[^,。;]{1,14}?|由[^,。;]{2,20}?){0,3}(?:建成|建立|建设|完成|启动|实施|出台|制定|发布|形成|举办|召开|推广|推开|推行|推进|实现|进行|编制|修订|印发|确定|验收|总结|评估|考核|评选|评审|开展|组织|检查|抽查|报送|上报|上线|运行|投入|竣工|开工|培训|培育|创建|达标|通报|公布|表彰|清理|整改|回访|督查|申报|推荐|遴选|征集|安排|普查|调查|布置|部署|开通|搭建|引进|开放|落实|健全|完善|命名|认定)/
const LEVEL =
  /(?:达到?|不低于|不少于|不超过|不高于|低于|高于|超过|突破|控制在|保持在?|稳定在|提高|提升|增长|增加|下降|降低|减少)[^,。;]{0,16}?\d|\d(?:\.\d+)?\s*(?:%|‰|个百分点|分(?![钟之类组]))|百分之/
const COUNT =
  /\d+(?:\.\d+)?\s*[万千百余多]*(?:个|家|项|件|户|名|人|次|批|种|类|台|套|亩|处|所|场)|全覆盖/

/** The words a time is said of: the clause behind it. */
function clauseBehind(text: string, { end }: DuePhrase): string {
  return /^[,\s]*([^,。;\s]{0,80})/.exec(text.slice(end, end + 90))?.[1] ?? ''
}

/** True for the horizon of a figure (到2013年覆盖率达到60%), which is the goal's and not the task's. */
function isHorizon(text: string, phrase: DuePhrase): boolean {
  const clause = clauseBehind(text, phrase)
  if (LEVEL.test(clause)) return true
  return (phrase.within || !phrase.limits) && COUNT.test(clause) && !FINISHES.test(clause)
}

/** 完成3家企业的搬迁: a count of what work is done on, not of what is to be there. */
const FINISHES = /^(?:要|应|全面|基本|力争)?完成/
/** 凡两年内抽查不合格的,…: a case that may come up, not a time for work. */
const IS_CASE = /^[^,。;\n]{0,60}的(?:[^,。;\n]{0,8}(?:企业|单位|产品|个人))?[,]/
const CLAUSE_STOP = /[,。;\n]/

function isCase(after: string): boolean {
  const at = after.search(CLAUSE_STOP)
  return after[at] === ',' && after.lastIndexOf('的', at) >= 0 && IS_CASE.test(after)
}

function isDue(text: string, phrase: DuePhrase, issued: number | undefined): boolean {
  const [before, after] = [
    text.slice(Math.max(0, phrase.start - 6), phrase.start),
    text.slice(phrase.end, phrase.end + READ),
  ]
  if (phrase.recurs) return true
  if (issued !== undefined && Number(phrase.date.slice(0, 4)) < issued) return false
  if (NOT_A_LIMIT.test(before) || BEGINS.test(after)) return false
  if (isHorizon(text, phrase) || isCase(after)) return false
  return phrase.limits || (ACT.test(after) && !ONLY_NAMES.test(after))
}

function joined(dates: readonly string[]): string | undefined {
  const apart = [...new Set(dates)].slice(0, MOST)
  return apart.length === 0 ? undefined : apart.join(';')
}

/** Blanks what prints years that are no times: titles in 《》 and numbers of documents. */
function withoutTitles(text: string): string {
  if (!text.includes('《') && !text.includes('〔')) return text
  return text.replace(TITLES, (title) => ' '.repeat(title.length))
}

function mayPrintTime(text: string): boolean {
  return (kindsIn(text) & (YEAR | FIVE | MONTH | QUARTER)) !== 0
}

/** When work described in running text is due; undefined when it says no time, or only that of a figure. */
export function dueIn(printed: string, calendar: Calendar): Due | undefined {
  if (!mayPrintTime(printed)) return undefined
  const text = withMonthsInDigits(withYearsInDigits(withoutTitles(printed)))
  const found = duePhrases(text, calendar).filter((one) => isDue(text, one, calendar.issued))
  const date = joined(found.map((one) => one.date))
  if (date === undefined) return undefined
  return { date, sure: found.length === 1 && found[0]!.limits }
}

/** Work to be done 全年, in a plan for one year. */
export function ofWholeYear(text: string, { year }: Calendar): Due | undefined {
  if (year === undefined || wholeYearIn(text) < 0) return undefined
  return { date: String(year), sure: false }
}

const ALL_YEAR = /^\s*全年\s*$/

/** A time limit that stands under a label or in a column, as dates, or as printed when it names none. */
export function limitIn(printed: string, calendar: Calendar): string {
  const text = withMonthsInDigits(withYearsInDigits(withoutTitles(printed)))
  const dates = mayPrintTime(text) ? duePhrases(text, calendar).map((one) => one.date) : []
  if (ALL_YEAR.test(text) && calendar.year !== undefined) return String(calendar.year)
  const [year] = /^\s*20\d{2}\s*$/.exec(text) ?? []
  return joined(dates) ?? year?.trim() ?? printed
}

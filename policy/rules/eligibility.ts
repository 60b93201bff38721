import { BEFORE } from '../goals/comparators.ts'
import { type Quantity, quantitiesOf } from '../goals/quantity.ts'
import { matchesOf } from '../text/matches.ts'
import { type Fact, fact, type Reader } from './fact.ts'
import { SMALL, small } from './years.ts'

const YEARS = `${SMALL}(?:个)?(?:完整)?(?:的)?(?:会计|自然|日历)?年(?:度)?`
/** A window of years: 近三年, 连续2年, 满5年, 3年以上, 获奖后两年内. */
const WINDOW = new RegExp(
  `(?:(?:近|最近|连续|前|过去|满|不少于|不低于|超过|达到?)\\s*)(?<!\\d)${YEARS}(?:之?内|及?以上|以来|来)?|(?<![\\d第每上前本])${YEARS}(?:及?以上|以内|之?内)`,
  'g',
)
const AT_LEAST = /以上|满|不少于|不低于|连续|超过|达/

/** What joins a condition to the one before it. */
const JOINED = /^\s*(?:并且|同时|且|并|及)/

function windowsIn(condition: string): Fact[] {
  const found = matchesOf(condition, WINDOW).filter(([said]) => !/\d{4}年/.test(said))
  return found.map((match) => {
    const behind = condition.lastIndexOf(',', match.index) + 1
    const start = behind + /^\s*/.exec(condition.slice(behind))![0].length
    const cut = condition.indexOf(',', match.index)
    const end = cut < 0 ? condition.length : cut
    const indicator = condition.slice(start, end).replace(match[0], '').replace(JOINED, '').trim()
    const comparator = AT_LEAST.test(match[0]) ? 'gte' : 'eq'
    const value = small(match[1] ?? match[2])
    return fact('eligibility', { start, end }, { value, unit: '年', comparator, indicator })
  })
}

const WORDS = Object.keys(BEFORE)
  .filter((word) => !/^(?:为|有|拥有|实现|完成|占|占到)$/.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|')
const COMPARED = new RegExp(`(${WORDS}|在)\\s*$`)

/** A figure that is asked for: 上一年度销售收入不低于2亿元; undefined when nothing compares. */
export function figureAsked(condition: string, figure: Quantity): Fact | undefined {
  const { start, stop: end, value, unit, behind } = figure
  const from = condition.slice(0, start).search(/[^,;:]*$/)
  const before = condition.slice(from, start)
  const word = COMPARED.exec(before)
  const said = word === null || word[1] === '在' ? behind : BEFORE[word[1]!]
  if (said === undefined || unit === '' || unit === '年' || figure.kind === undefined)
    return undefined
  const named = before.slice(0, word?.index ?? before.length)
  const indicator = named.replace(JOINED, '').trim()
  if (indicator.length < 2) return undefined
  return fact(
    'eligibility',
    { start: from, end },
    { value, unit, comparator: said, indicator, confidence: 0.8 },
  )
}

const GRADE =
  /(?:([^,。;]{2,14}(?:等级|评级|信用)(?:评定|评价)?)(?:为|达到|在|不低于)?\s*([A-D]{1,3}级?)|(?:具备|具有|达到)([A-D]{1,3}级)([^,。;]{2,12}?等级))(以上)?/
function gradeIn(condition: string): Fact[] {
  const found = GRADE.exec(condition)
  if (found === null) return []
  const [said, name, grade, ahead, of, above] = found
  const range = { start: found.index, end: found.index + said.length }
  const indicator = (name ?? of ?? '').replace(JOINED, '')
  const comparator = above === undefined && !said.includes('不低于') ? 'eq' : 'gte'
  const unit = (grade ?? ahead ?? '').replace(/级?$/, '级')
  return [fact('eligibility', range, { indicator, unit, comparator, confidence: 0.8 })]
}

/** What one condition asks of applicants: windows of years, figures, a grade. */
export function conditionsIn(condition: string): Fact[] {
  const windows = windowsIn(condition)
  const figures = quantitiesOf(condition).flatMap((one) => figureAsked(condition, one) ?? [])
  return [...windows.slice(0, 3), ...figures, ...gradeIn(condition)]
}

const APPLIES = /申报|参评|申请|推荐|参加评选/
const ASKS = /凡|应当?|须|可以?|均可|必须|具备|符合|限于/
const NO_CONDITION = /有效期|每[^,。]{1,3}年|不得|不予|取消|暂停|异议|公示期/
/** What an article of its own asks of applicants: 凡在本县注册满3年的企业,均可申报. */
export const applicants: Reader = (sentence) => {
  if (!APPLIES.test(sentence) || !ASKS.test(sentence) || NO_CONDITION.test(sentence)) return []
  return windowsIn(sentence)
    .slice(0, 3)
    .map((one) => ({ ...one, confidence: 0.75 }))
}

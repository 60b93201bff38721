import { BEFORE } from '../goals/comparators.ts'
import { matchesOf } from '../text/matches.ts'
import type { Comparator } from '../types.ts'
import { type Fact, fact, type Reader, rangeOf } from './fact.ts'

const BRACKETED = /\((?:满分|共|占|各)?(\d{1,4})(分|%)\)/g
const NAMED = '([\\u4e00-\\u9fff“”]{2,20}?)'
const WEIGHTS = [
  new RegExp(`${NAMED}(?:的)?(?:权重|分值)(?:为|占|是)?(\\d{1,4})(分|%)`, 'g'),
  new RegExp(`${NAMED}占(?:总分(?:值)?的?|权重的?)?(\\d{1,3})(分|%)(?!以|的企|及以)`, 'g'),
  /(满分|总分)(?:值)?(?:为|是|共)?(\d{2,4})(分)/g,
]
const SCORED = /分值|权重|满分|总分|百分制|占\d+分|得分/
const LEAD_IN = /^(?:[^,]*(?:包括|分为|为|由)|其中|和|及|以及)/
const COMPARED_BEHIND =
  /(?:不低于|不少于|不超过|达到|达|高于|低于|大于|超过|提高|降低|增长|均为|为|较上年[\u4e00-\u9fff]*)$/

/** What stands in front of (15分), without its figure: 抽查合格率不低于95%（15分）. */
function nameBefore(sentence: string, at: number): string {
  const clause = /[^,;:、。()]*$/.exec(sentence.slice(0, at))![0]
  const name = /^[^\d]*/.exec(clause.trim())![0]
  return name.replace(COMPARED_BEHIND, '').replace(LEAD_IN, '')
}

function weight(match: RegExpMatchArray, subject: string, [value, unit]: [string, string]): Fact {
  return fact('weight', rangeOf(match), { value: Number(value), unit, subject, comparator: 'eq' })
}

/** What a part of an assessment counts for: 质量安全(60分), 社会评价占30%; 满分 is the whole. */
export const weights: Reader = (sentence) => {
  const bracketed = matchesOf(sentence, BRACKETED).map((match) => {
    const start =
      match.index - /[^,;:、。()]*$/.exec(sentence.slice(0, match.index))![0].trimStart().length
    const end = match.index + match[0].length
    const read = weight(match, nameBefore(sentence, match.index), [match[1]!, match[2]!])
    return { ...read, start, end }
  })
  const said = SCORED.test(sentence) ? WEIGHTS : []
  const stated = said
    .flatMap((pattern) => matchesOf(sentence, pattern))
    .map((match) => weight(match, match[1]!.replace(LEAD_IN, ''), [match[2]!, match[3]!]))
  return [...bracketed, ...stated].filter(({ subject }) => subject.length > 1)
}

const POINTS = '(\\d{1,4}(?:\\.\\d)?)'
const EDGE = '(?:\\(不?含[^()]{0,6}\\))?'
const GRADE =
  '([^,。;、]{0,6}?(?:级|优秀|良好|合格|中等|一般|较好|较差|达标|先进|等次|档|等))(?:等[级次])?'
const BAND = new RegExp(
  `(不低于|不足|低于|高于|达到|满)?${POINTS}分?${EDGE}(?:(?:-|—+|~|至|到|以上、?)${POINTS}分?${EDGE}(?:以下)?)?(及?以上|及?以下|以内)?${EDGE}的?,?[\\u4e00-\\u9fff]{0,6}?(?:列为|评为|确定为|认定为|定为|为)${GRADE}(?=[,。;、(的]|$)`,
  'g',
)
const BEHIND: Readonly<Record<string, Comparator>> = {
  ...{ 以上: 'gte', 及以上: 'gte', 以下: 'lt', 及以下: 'lte', 以内: 'lte' },
}
const SHORT: Readonly<Record<string, Comparator>> = { 不足: 'lt', 满: 'gte' }

function comparedBy(before: string | undefined, behind: string | undefined): Comparator {
  if (behind !== undefined) return BEHIND[behind]!
  return before === undefined ? 'gte' : (SHORT[before] ?? BEFORE[before] ?? 'gte')
}

/** From how many points on which grade is given: 90分以上为优秀, 80-89分为良好. */
export const bands: Reader = (sentence) => {
  if (!sentence.includes('分')) return []
  return matchesOf(sentence, BAND).map((match) => {
    const [, before, low, high, behind, grade] = match
    const upper = high === undefined ? null : Number(high)
    const comparator = upper === null ? comparedBy(before, behind) : 'between'
    const known = { value: Number(low), upper, comparator, unit: '分', subject: grade! }
    return fact('band', rangeOf(match), known)
  })
}

const PASS =
  /(?:得分|总分|评分|成绩|分数)?(低于|不低于|达到|超过|不足)?(\d{2,4})分(以上|以下|及以上)?的?,?(?:方可|才能|方能|可以?|不|不得)((?:推荐|进入|列入|参加|通过|申报)[^,。;]{0,16})/g

/** The points that a stage asks for: 低于550分的,不进入现场评审. */
export const passMarks: Reader = (sentence) =>
  matchesOf(sentence, PASS).map((match) => {
    const barred = /(?<!不)低于|不足|以下/.test(match[0])
    const subject = match[4]!
    const known = { value: Number(match[2]), unit: '分', subject, comparator: 'gte' as const }
    return fact('band', rangeOf(match), { ...known, confidence: barred ? 0.8 : 0.85 })
  })

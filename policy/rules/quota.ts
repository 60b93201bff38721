import { type Quantity, quantitiesOf } from '../goals/quantity.ts'
import { type Fact, fact, type Reader, wordsAround } from './fact.ts'

const LIMITED = /(?:不超过|不多于|最多|至多|不得超过|不得多于|控制在|限额(?:为)?|以内)\s*$/
const AT_LEAST = /(?:不少于|不低于|不得少于|至少|不小于)\s*$/
const SAID =
  /名额|(?:数量|家数|人数)(?:原则上)?不超过|每届|每次|每批|每年度?(?:原则上)?(?:不超过|最多)|每年度?[^,。]{0,8}(?:评|奖|授|表彰|命名)|获奖[^,。]{0,8}(?:数|总|不超过)|(?:评选|评出|表彰|授予)[^,。]{0,16}(?:不超过|最多)/
const AWARDED = /(?:评选|评出|表彰|授予|授奖|设|产生|奖励(?!条件)|命名|认定|评定)[^,。;]{0,14}$/
const SHORT_OF = /(?:未达到?|不足|不满|达不到)[^,。;]{0,4}$/
const COUNTED = /^[家个名人项户件](?:企业|组织|单位|个人|产品)?$/
const SUBJECT =
  /([\u4e00-\u9fff()“”]{2,12}?)(?:总数|数量|名额)?(?:每年度?)?(?:原则上|一般|各|均|共|总计)?(?:不超过|不多于|最多|至多|不得超过|不得多于|控制在|为)?\s*$/
const MARKS =
  /^(?:每届|每次|每批|每年度?)?(?:评选|评出|表彰|授予|授奖|产生|奖励|命名|认定|设|其中)?/

function subjectBefore(sentence: string, at: number): string {
  const near = sentence.slice(Math.max(0, at - 18), at)
  const clause = near.slice(near.search(/[^,、;:。]*$/)).replace(/^.*\((?:其中)?(?![^)]*\))/, '')
  return SUBJECT.exec(clause)?.[1]?.replace(MARKS, '') ?? ''
}

/** 分别不超过3个和8家: what is said of the first figure holds for the next. */
const DEALT = /\d+[家个名人项户件][^,。;\d]{0,6}[和、及与]$/

/** 3个(其中组织2个、个人1个): what the places in front of the bracket are made of. */
const OF_WHICH = /\d[家个名人项户件]\((?:其中)?[^()]{0,24}$/

function placesOf(sentence: string, figure: Quantity, behind: number): Fact[] {
  const before = sentence.slice(0, figure.start).replace(DEALT, '')
  const limited = LIMITED.test(before) || figure.behind === 'lte'
  const named = /名额[^,。]{0,10}$/.test(before) || AWARDED.test(before) || OF_WHICH.test(before)
  if (!COUNTED.test(figure.unit) || figure.behind === 'gte') return []
  if (AT_LEAST.test(before) || SHORT_OF.test(before)) return []
  if (!limited && !named) return []
  const { start, value, unit } = figure
  const clause = Math.max(behind, before.lastIndexOf(',') + 1)
  const range = wordsAround(sentence, figure, clause)
  const known = { value, unit, subject: subjectBefore(sentence, start) }
  return [fact('quota', range, { ...known, comparator: limited ? 'lte' : 'eq' })]
}

const places: Reader = (sentence) =>
  SAID.test(sentence)
    ? quantitiesOf(sentence).flatMap((figure, n, all) =>
        placesOf(sentence, figure, all[n - 1]?.stop ?? 0),
      )
    : []

const CAPPED = /(?:不超过|不得超过|不高于|不得高于|控制在|不多于|最多|至多)[^,。]{0,24}$/
const OF_SHARES = /比例|占|比重|总数|总量|总额|名额|数量|获奖|入选|入围|申报|等级|优秀/
const OF_MONEY = /奖励(?!比例|数量|名额)|奖金|补助|资助|资金|投资|费用|金额|经费/
/** A cap on the share of receivers is a quota too: 不得超过申报总数的30%. */
const shares: Reader = (sentence) => {
  if (!OF_SHARES.test(sentence) || OF_MONEY.test(sentence)) return []
  return quantitiesOf(sentence).flatMap(({ start, stop, value, unit, behind }) => {
    const capped = CAPPED.test(sentence.slice(Math.max(0, start - 32), start))
    const within = behind === 'lte' && /比例|占/.test(sentence.slice(0, start))
    if (unit !== '%' || !(capped || within)) return []
    const clause = sentence.slice(sentence.lastIndexOf(',', start) + 1, start)
    const subject = clause.split(/原则上|一般|不|控制|最多|至多/)[0]!
    const comma = sentence.lastIndexOf(',', start) + 1
    const range = wordsAround(sentence, { start, stop }, comma)
    return [fact('quota', range, { value, unit, comparator: 'lte', subject })]
  })
}

/** How many may receive it, in places or as a share. */
export const quotas: Reader = (sentence) => [...places(sentence), ...shares(sentence)]

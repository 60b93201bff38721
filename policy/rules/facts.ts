import { quantitiesOf } from '../goals/quantity.ts'
import { dateIn } from '../text/date.ts'
import type { Comparator, RuleKind } from '../types.ts'

/** One fact of a rule, in offsets of its sentence. */
export interface Fact {
  readonly kind: RuleKind
  readonly subject: string
  readonly comparator: Comparator | null
  readonly value: number | null
  readonly unit: string
  readonly stages: readonly string[]
  readonly date: string | null
  readonly start: number
  readonly end: number
  readonly confidence: number
}

const LONGEST = 500

type Reader = (sentence: string) => Fact[]

const NUMERALS = '零一二三四五六七八九十'

function small(printed: string): number {
  if (printed === '' || printed === undefined) return 1
  return /\d/.test(printed) ? Number(printed) : printed === '两' ? 2 : NUMERALS.indexOf(printed)
}

function fact(
  kind: RuleKind,
  range: { readonly start: number; readonly end: number },
  rest: Partial<Fact>,
): Fact {
  const nothing = { subject: '', comparator: null, value: null, unit: '', stages: [], date: null }
  return { ...nothing, kind, start: range.start, end: range.end, confidence: 0.9, ...rest }
}

function rangeOf(match: RegExpMatchArray): { start: number; end: number } {
  return { start: match.index!, end: match.index! + match[0].length }
}

const CYCLE =
  /每(\d{0,2}|[一二两三四五六])年(?:度)?[^,。]{0,4}?(?:评选|评审|评定|开展|组织|举办|进行|表彰)[^,。]{0,6}?(?:一|1)(?:次|届)/g
const cycles: Reader = (sentence) =>
  [...sentence.matchAll(CYCLE)].map((match) =>
    fact('cycle', rangeOf(match), { value: small(match[1]!), unit: '年', comparator: 'eq' }),
  )

const LIMITED = /(?:不超过|不多于|最多|至多|不得超过|控制在)\s*$/
const QUOTA = /名额|每届|每次|每年度?[^,。]{0,6}(?:评|奖|授)|获奖[^,。]{0,8}(?:数|总|不超过)/
const quotas: Reader = (sentence) => {
  if (!QUOTA.test(sentence)) return []
  return quantitiesOf(sentence).flatMap((figure) => {
    const limited = LIMITED.test(sentence.slice(0, figure.start))
    const named = /名额[^,。]{0,8}$/.test(sentence.slice(0, figure.start))
    if (!/^[家个名人]$/.test(figure.unit) || !(limited || named || figure.behind === 'lte'))
      return []
    const subject =
      /([\u4e00-\u9fff]{2,10}?)(?:总数|数量|名额)?(?:原则上|一般)?(?:不超过|不多于|最多|至多|不得超过|控制在|为)?\s*$/.exec(
        sentence.slice(Math.max(0, figure.start - 16), figure.start),
      )?.[1]
    const { start, stop: end, value, unit } = figure
    const comparator = limited || figure.behind === 'lte' ? 'lte' : 'eq'
    return [fact('quota', { start, end }, { value, unit, comparator, subject: subject ?? '' })]
  })
}

const SHARE = /(?:不超过|不得超过|不高于|不得高于|控制在|不多于|最多|至多)[^,。]{0,24}$/
const OF_SHARES = /比例|占|比重|总数|总量|总额|名额|数量|获奖|入选|入围|申报/
const OF_MONEY = /奖励(?!比例|数量|名额)|补助|资助|资金|投资|费用|金额|经费/
/** A cap on the share of receivers is a quota too: 不得超过申报总数的30%. */
const shares: Reader = (sentence) => {
  if (!OF_SHARES.test(sentence) || OF_MONEY.test(sentence)) return []
  return quantitiesOf(sentence).flatMap(({ start, stop: end, value, unit }) => {
    if (unit !== '%' || !SHARE.test(sentence.slice(Math.max(0, start - 32), start))) return []
    const subject = sentence.slice(0, start).split(/原则上|一般|不|控制|最多|至多/)[0]!
    return [fact('quota', { start, end }, { value, unit, comparator: 'lte', subject })]
  })
}

const VALIDITY = /有效期(?:限)?(?:为|是)?\s*(\d{1,2}|[一二两三四五六七八九十])年/g
const validity: Reader = (sentence) => {
  if (/本(?:办法|规定|细则|标准|条例|意见)/.test(sentence)) return []
  return [...sentence.matchAll(VALIDITY)].map((match) =>
    fact('validity', rangeOf(match), { value: small(match[1]!), unit: '年', comparator: 'eq' }),
  )
}

const AMOUNT = /奖励|奖金|补助|资助|颁发/
const amounts: Reader = (sentence) => {
  if (!AMOUNT.test(sentence)) return []
  return quantitiesOf(sentence)
    .filter((figure) => figure.kind === 'money')
    .map(({ start, stop: end, value, unit }) => {
      const before = sentence.slice(Math.max(0, start - 40), start)
      const subject =
        /(?:对|向|给予|给)?(?:每[家个名])?([^,、。对向给]{2,20}?)(?:一次性|分别|各)?(?:给予)?(?:奖励|奖金|补助|资助|颁发)[^,、。]{0,8}$/.exec(
          before,
        )?.[1]
      return fact(
        'amount',
        { start, end },
        { value, unit, comparator: 'eq', subject: subject ?? '' },
      )
    })
}

const BAN = /不得(?!超过|高于|多于|大于|少于|低于|超出)|不予|不再受理|严禁|禁止|取消[^,。]{0,8}资格/
const BANNED_FOR =
  /(\d{1,2}|[一二两三四五六七八九十])年(?:之)?内(?=[^,。]{0,10}(?:不得|不予|不再受理|取消))|(?:不得|不予|取消)[^。]{0,20}?(\d{1,2}|[一二两三四五])年/
const bans: Reader = (sentence) => {
  const said = BAN.exec(sentence)
  if (said === null) return []
  const window = BANNED_FOR.exec(sentence)
  const years = window === null ? null : small(window[1] ?? window[2]!)
  const start = sentence.lastIndexOf(',', said.index) + 1
  const range = { start: window === null ? start : 0, end: sentence.length }
  const unit = years === null ? '' : '年'
  return [fact('ban', range, { value: years, unit, confidence: years === null ? 0.7 : 0.9 })]
}

const STAGES =
  /(?:按照?|包括|分为|依照|经过?|程序(?:为)?|步骤(?:为)?)\s*[::]?\s*((?:[\u4e00-\u9fff]{2,12}、){2,20}[\u4e00-\u9fff]{2,12}?)(?=的?(?:[一二三四五六七八九十\d]{1,2}[个大项])?(?:程序|步骤|阶段|环节|顺序|流程)|等|[,。;]|$)/
const stages: Reader = (sentence) => {
  const found = /程序|步骤|阶段|环节|流程|顺序/.test(sentence) ? STAGES.exec(sentence) : null
  if (found === null) return []
  const names = found[1]!
    .split('、')
    .map((name) => name.replace(/^(?:以下|下列|依次为|分为|包括|为)/, ''))
  return [fact('stage', rangeOf(found), { stages: names })]
}

const EFFECTIVE = /自(发布之日|公布之日|印发之日|[^,。]{4,12}日)起?(?:正式)?(?:施行|实施|执行|生效)/
const effective: Reader = (sentence) => {
  const found = EFFECTIVE.exec(sentence)
  return found === null
    ? []
    : [fact('effective', rangeOf(found), { date: dateIn(found[1]!) ?? null })]
}

const APPLIES = /申报|参评|申请|推荐|参加评选/
const ASKS = /凡|应当?|须|可以?|均可|必须|具备|符合/
const ASKED_YEARS =
  /(?:近|最近|连续|满|不少于|前)[^,。\d]{0,6}(?:\d{1,2}|[一二两三四五六七八九十])(?:个)?(?:完整)?(?:会计)?年|(?:\d{1,2}|[一二两三四五六七八九十])年(?:以上|以内)/
/** What an article of its own asks of applicants: 凡在本县注册满3年的企业,均可申报. */
const applicants: Reader = (sentence) => {
  const asks = APPLIES.test(sentence) && ASKS.test(sentence) && ASKED_YEARS.test(sentence)
  if (!asks || BAN.test(sentence) || /有效期|每[^,。]{1,3}年/.test(sentence)) return []
  const from = ASKED_YEARS.exec(sentence)!.index
  const found = eligibilityIn(sentence.slice(from))
  return found === undefined ? [] : [{ ...found, start: 0, end: sentence.length, confidence: 0.75 }]
}

/** The facts of one sentence of an article of an award. */
export function factsIn(sentence: string): Fact[] {
  // No rule is that long; patterns over lists must not see a text that lost its full stops.
  if (sentence.length > LONGEST) return []
  return [cycles, quotas, shares, validity, amounts, stages, bans, effective, applicants].flatMap(
    (read) => read(sentence),
  )
}

const WINDOW =
  /(?:近|最近|连续|满|不少于|前)?\s*(\d{1,2}|[一二两三四五六七八九十])(?:个)?(?:完整)?(?:会计)?年(?:度)?(?:内|以上|以来|来)?/

/** The window of years a condition of eligibility asks for; undefined when it names none. */
export function eligibilityIn(condition: string): Fact | undefined {
  const found = WINDOW.exec(condition)
  if (found === null || /\d{4}年/.test(found[0])) return undefined
  const range = { start: 0, end: condition.length }
  const atLeast = /以上|满|不少于|连续/.test(found[0])
  return fact('eligibility', range, {
    value: small(found[1]!),
    unit: '年',
    comparator: atLeast ? 'gte' : 'eq',
    confidence: 0.85,
  })
}

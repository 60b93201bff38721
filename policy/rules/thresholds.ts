import { quantitiesOf } from '../goals/quantity.ts'
import { type Draft, walk } from '../outline/draft.ts'
import { groupsOf } from '../text/gates.ts'
import { matchesOf } from '../text/matches.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import { hasAll } from '../text/signs.ts'
import type { Comparator, ReadGoal, ReadRule } from '../types.ts'
import { figureAsked } from './eligibility.ts'
import { type Fact, fact, rangeOf } from './fact.ts'

const STANDARD =
  /(?:^|[^\u4e00-\u9fff])?([\u4e00-\u9fff“”"()、]{2,24}?)(?:的)?(?:建设|评价|评定|考核|验收|创建|认定)?(?:标准|条件)$/
const ELEVATED = /强(?:市|县|区|镇|乡|村|企|业|街道)|示范|奖|先进|优秀|品牌|基地|单位/

/** What a heading such as 质量强企评价标准 is the standard of; undefined for other headings. */
export function standardOf(heading: string): string | undefined {
  if (!heading.includes('准') && !heading.includes('件')) return undefined
  const subject = STANDARD.exec(heading.replace(/\s|\([^()]{1,6}\)$/g, ''))?.[1]
  return subject !== undefined && ELEVATED.test(subject) && !/[与和及、]$/.test(subject)
    ? subject
    : undefined
}

/** 一、质量强企 in a document of standards: whom this part of it is for. */
const PART =
  /^[\u4e00-\u9fff“”()]{0,10}(?:强(?:市|县|区|镇|乡|村|企|业|街道)|示范[\u4e00-\u9fff]{1,4})$/

function partOf(heading: string): string | undefined {
  const plain = heading.replace(/\s/g, '')
  return PART.test(plain) ? plain : undefined
}

/** True for a part of a standard on who applies, how it is decided, or what follows: it asks for nothing. */
export function isOfAward(heading: string): boolean {
  return /^(?!.*(?:标准|条件)$).*(?:申报|认定|评定|命名|程序|奖励|激励|扶持)/.test(heading)
}

/**
 * Nodes below the heading of a standard, with what it is the standard of. Where the title is one, so is the whole
 * document, and a part that names somebody (一、质量强企) is for them.
 */
export function standardsIn(outline: readonly Draft[], title: string): Map<Draft, string> {
  const whole = standardOf(title)
  const subjects = new Map<Draft, string>()
  for (const node of walk(outline)) {
    const own = standardOf(node.heading) ?? (whole === undefined ? undefined : partOf(node.heading))
    const above = node.parent === undefined ? whole : subjects.get(node.parent)
    const isTop = node.parent === undefined
    if (own === undefined && isTop && (node.marker === undefined || isOfAward(node.heading)))
      continue
    const subject = own ?? above
    if (subject !== undefined) subjects.set(node, subject)
  }
  return subjects
}

/** A heading that ran into its sentence: 质量强企标准产品合格率. */
const HEADED =
  /^[^,。]{0,10}(?:强(?:市|县|区|镇|乡|村|企|业|街道)|示范|奖|先进)[^,。]{0,6}标准(?=.{2})/
const DEMANDED =
  /^(?:(?:申报|创建|参评)?(?:企业|单位|组织|行业|乡镇|县区|行业协会|协会))?(?:应当?|须|需)?(?:配备|拥有|具有|具备|设立|设有|建立|建成|建有|取得|获得|通过|达到|开展|组织|培训|制定|主持|聘用)(?:了|有)?(?!的|或)(?=.{2})/
/** 有效注册商标每万人: the denominator belongs in front, as in 每万人有效注册商标. */
const PER_BEHIND = /^([^每]{3,})(每(?!年|月|季)[\u4e00-\u9fff]{1,7})$/

/** 设立质量奖的企业比例: the verb is part of what is counted. */
const SHARE_OF = /的[^的]{1,10}(?:比例|比重|占比)$/

/** The noun a criterion measures, without the heading and the verb in front of it: 配备专职人员 is 专职人员. */
function measured(indicator: string): string {
  const own = indicator.includes('标准') ? indicator.replace(HEADED, '') : indicator
  const name = own.includes('每') ? own.replace(PER_BEHIND, '$2$1') : own
  return SHARE_OF.test(name) ? name : name.replace(DEMANDED, '')
}

/** Criteria stand by themselves: what the goal before it lent to the name does not belong to it. */
function ownName({ indicator, quote }: ReadGoal): string {
  for (let cut = 1; cut <= indicator.length - 4; cut++) {
    const rest = indicator.slice(cut)
    if (quote.startsWith(rest) && !quote.includes(indicator.slice(0, cut))) return rest
  }
  return quote.includes(`${indicator}均`) ? `${indicator}均` : indicator
}

const AVERAGE = /平均(?:水平|值)?/
/** 名牌产品5个或省级名牌2个以上: either is a criterion. */
const EITHER = /^(.{2,}?)(\d+)([个项件家名])(?:及?以上)?(?:或者?|,?或)(.{2,})$/

function thresholdOf(goal: ReadGoal, known: Partial<ReadRule>): ReadRule {
  const { comparator, value, upper, unit, quote, span, node, confidence } = goal
  return {
    ...{ kind: 'threshold', article: null, subject: '', indicator: '', comparator, value, upper },
    ...{ unit, stages: [], date: null, quote, span, node, confidence },
    reason: '评价标准中的数值',
    ...known,
  }
}

/** The criteria of one goal: two where the text leaves a choice, none where it compares with a mean. */
export function criteriaOf(goal: ReadGoal, subject: string): ReadRule[] {
  // What is compared with a mean is read from the sentence: its figure alone would be no criterion.
  const moves = goal.comparator === 'increase' || goal.comparator === 'decrease'
  if (moves && AVERAGE.test(goal.quote)) return []
  const either = goal.indicator.includes('或') ? EITHER.exec(goal.indicator) : null
  if (either === null) return [thresholdOf(goal, { subject, indicator: measured(ownName(goal)) })]
  const [, first, value, unit, second] = either
  const choice = { confidence: Math.min(goal.confidence, 0.8), reason: '两项中具备一项即可' }
  return [
    { indicator: measured(first!), value: Number(value), unit: unit! },
    { indicator: measured(second!) },
  ].map((one) => thresholdOf(goal, { subject, ...choice, ...one }))
}

const NONE =
  /(?:未|没有|无)(?:发生|出现)?(?:过)?([\u4e00-\u9fff、()]{0,24}?(?:事故|事件|投诉|违法行为|通报|不合格记录|不良记录))/g
const MEAN =
  /([\u4e00-\u9fff]{2,20}?)(?:均|应|要|须)?(不低于|不高于|低于|高于|优于|超过)([\u4e00-\u9fff]{0,10}平均(?:水平|值)?)/g
const ABOVE_MEAN = /([\u4e00-\u9fff]{2,20}?)比([\u4e00-\u9fff]{0,10}平均(?:水平|值)?)(高|低)/g
const GRADE =
  /([\u4e00-\u9fff]{2,14}(?:等级|评级))(?:评定)?(?:为|达到|在)?\s*([A-D]{1,3})级?(以上)?/g
const SIGNS: Readonly<Record<string, Comparator>> = {
  ...{ 不低于: 'gte', 不高于: 'lte', 低于: 'lt', 高于: 'gt', 优于: 'gt', 超过: 'gt' },
  ...{ 高: 'gt', 低: 'lt' },
}

/** 开展统计且质量损失率 compares the loss rate only. */
const lastPart = (name: string) => name.replace(/^.*(?:并且|且|并)(?=.{2})/, '')

const of = (match: RegExpMatchArray, known: Partial<Fact>) =>
  fact('threshold', rangeOf(match), { confidence: 0.75, ...known })

/** Signs of 未发生, of a mean, and of a grade. */
const signsOf = groupsOf(['未没无', '均', '级', 'ABCD'])
const [ABSENT, MEANS, LEVEL, LETTERS] = [1, 2, 4, 8] as const

/** Criteria without a figure of their own: no accident, better than the mean, a grade. */
function otherCriteria({ text, kinds }: Sentence): Fact[] {
  const signs = signsOf(text)
  const matches = (pattern: RegExp, needs: number) =>
    hasAll(signs, needs) ? matchesOf(text, pattern) : []
  const none = matches(NONE, ABSENT).map((match) =>
    of(match, { indicator: match[1]!, comparator: 'eq', value: 0, unit: '起' }),
  )
  const means = matches(MEAN, MEANS).map((match) =>
    of(match, {
      ...{ indicator: lastPart(match[1]!), unit: match[3]! },
      comparator: SIGNS[match[2]!]!,
    }),
  )
  const above = matches(ABOVE_MEAN, MEANS).map((match) =>
    of(match, {
      ...{ indicator: match[1]!, unit: match[2]! },
      comparator: SIGNS[match[3]!]!,
    }),
  )
  const grades = matches(GRADE, LEVEL | LETTERS).map((match) =>
    of(match, {
      ...{ indicator: match[1]!, unit: `${match[2]}级` },
      comparator: match[3] === undefined ? 'eq' : 'gte',
    }),
  )
  return [...none, ...means, ...above, ...grades, ...figures(text, kinds)]
}

const HAVING = /(?:建有|拥有|设有|设立|配备|具有|有|获得)([\u4e00-\u9fff]{2,16})$/

/** Figures that are no goal elsewhere: in a standard 建有检测平台1个 asks for one at least. */
function figures(sentence: string, kinds: number): Fact[] {
  return quantitiesOf(sentence, kinds).flatMap((figure) => {
    const having = HAVING.exec(sentence.slice(0, figure.start))
    const counted = figure.kind === 'count' && having !== null
    const asked = figureAsked(sentence, figure)
    if (asked?.indicator.includes('平均')) return []
    if (asked !== undefined) return [{ ...asked, kind: 'threshold' as const, confidence: 0.7 }]
    if (!counted) return []
    const range = { start: having.index, end: figure.stop }
    const { value, unit } = figure
    const known = { indicator: having[1]!, comparator: 'gte' as const, value, unit }
    return [fact('threshold', range, { ...known, confidence: 0.7 })]
  })
}

const LONGEST = 500

/** Criteria without a figure in a node's own text, in offsets of the analysed text. */
export function otherCriteriaOf(node: Draft, text: string): Fact[] {
  return sentencesOf(text, node.start + (node.marker?.length ?? 0), node.ownEnd)
    .filter((sentence) => sentence.text.length <= LONGEST)
    .flatMap((sentence) =>
      otherCriteria(sentence).map((one) => ({
        ...one,
        start: sentence.start + one.start,
        end: sentence.start + one.end,
      })),
    )
}

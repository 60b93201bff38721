import { type Draft, walk } from '../outline/draft.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { ReadGoal, ReadRule } from '../types.ts'
import { eligibilityIn, type Fact, factsIn } from './facts.ts'

/** What the reader of rules must know beside the outline. */
export interface RuleContext {
  readonly mapped: MappedText
  readonly title: string
  /** Goals of the document: those below a heading of a standard are its criteria. */
  readonly goals: readonly ReadGoal[]
}

const OF_AWARDS = /奖|评选|评审|评定|认定|创建|管理办法/
const OF_RULES = /办法|规定|细则/
const CONDITIONS = /条件|具备|符合|要求.{0,4}[::]/
const STANDARD =
  /(?:^|[^\u4e00-\u9fff])?([\u4e00-\u9fff“”"()]{2,16}?)(?:的)?(?:建设|评价|评定|考核|验收|创建|认定)?(?:标准|条件)$/
const ELEVATED = /强(?:市|县|区|镇|乡|村|企|业|街道)|示范|奖|先进|优秀|品牌|基地|单位/

function published(
  context: RuleContext,
  place: { readonly node: Draft; readonly article: string | null; readonly offset: number },
  fact: Fact,
): ReadRule {
  const { mapped } = context
  const [start, end] = [place.offset + fact.start, place.offset + fact.end]
  const { kind, subject, comparator, value, unit, stages, date, confidence } = fact
  return {
    ...{ kind, article: place.article, subject, indicator: '', comparator, value, upper: null },
    ...{ unit, stages, date, confidence },
    quote: mapped.quote(start, end),
    span: mapped.span(start, end),
    node: place.node.id,
    reason: '条文中的规定',
  }
}

function rulesOfArticle(article: Draft, context: RuleContext): ReadRule[] {
  const { text } = context.mapped
  const number = article.marker?.printed ?? null
  const opening = text.slice(article.start, article.ownEnd)
  const listsConditions = CONDITIONS.test(opening) && article.children.length > 0
  const found: ReadRule[] = []
  for (const node of walk([article])) {
    const own = text.slice(node.start, node.ownEnd)
    const inList = listsConditions && node !== article
    for (const sentence of sentencesOf(own, node.marker?.length ?? 0)) {
      const facts = inList ? [eligibilityIn(sentence.text) ?? []].flat() : factsIn(sentence.text)
      const place = { node, article: number, offset: node.start + sentence.start }
      found.push(...facts.map((fact) => published(context, place, fact)))
    }
  }
  return found
}

/** What a heading such as 质量强企评价标准 is the standard of; undefined for other headings. */
function standardOf(heading: string): string | undefined {
  if (!heading.includes('准') && !heading.includes('件')) return undefined
  const subject = STANDARD.exec(heading.replace(/\s/g, ''))?.[1]
  return subject !== undefined && ELEVATED.test(subject) ? subject : undefined
}

const HEADED = /^[^,。]{0,16}标准(?=.{2})/
const DEMANDED =
  /^(?:(?:申报|创建|参评)?(?:企业|单位|组织|行业|乡镇|县区))?(?:应当?|须|需)?(?:配备|拥有|具有|具备|设立|设有|建立|建成|建有|取得|获得|通过|达到|开展|组织|培训|制定|主持|聘用)(?:了|有)?(?!的)(?=.{2})/

/** The noun a criterion measures, without the heading and the verb in front of it: 配备专职人员 is 专职人员. */
function measured(indicator: string): string {
  return indicator.replace(HEADED, '').replace(DEMANDED, '')
}

function thresholdOf(goal: ReadGoal, subject: string): ReadRule {
  const indicator = measured(goal.indicator)
  const { comparator, value, upper, unit, quote, span, node, confidence } = goal
  return {
    ...{ kind: 'threshold', article: null, subject, indicator, comparator, value, upper, unit },
    ...{ stages: [], date: null, quote, span, node, confidence },
    reason: '评价标准中的数值',
  }
}

function thresholds(outline: readonly Draft[], goals: readonly ReadGoal[]): ReadRule[] {
  const subjects = new Map<string, string>()
  for (const top of walk(outline)) {
    const subject = standardOf(top.heading)
    if (subject === undefined) continue
    for (const node of walk([top])) subjects.set(node.id, subject)
  }
  if (subjects.size === 0) return []
  return goals.flatMap((goal) => {
    const subject = subjects.get(goal.node)
    return subject === undefined ? [] : [thresholdOf(goal, subject)]
  })
}

/** The facts of the articles of an award and the criteria of a standard, in the order of the page. */
export function readRules(outline: readonly Draft[], context: RuleContext): ReadRule[] {
  const ofAwards = OF_AWARDS.test(context.title)
  const articles =
    ofAwards || OF_RULES.test(context.title)
      ? [...walk(outline)].filter((node) => node.marker?.kind === 'article')
      : []
  // Other rules are full of 不得 that keeps nobody out of an award.
  const facts = articles
    .flatMap((article) => rulesOfArticle(article, context))
    .filter(({ kind, value }) => ofAwards || kind !== 'ban' || value !== null)
  return [...facts, ...thresholds(outline, context.goals)].sort(
    (a, b) => a.span.start - b.span.start,
  )
}

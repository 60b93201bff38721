import { type Draft, walk } from '../outline/draft.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { ReadGoal, ReadRule } from '../types.ts'
import { conditionsIn } from './eligibility.ts'
import { type Fact, fact } from './fact.ts'
import { factsIn } from './facts-in.ts'
import { articlesIn, type RuleOf, regulationsIn } from './regulations.ts'
import { stagesNamed } from './stage.ts'
import { criteriaOf, otherCriteriaOf, standardsIn } from './thresholds.ts'

/** What the reader of rules must know beside the outline. */
export interface RuleContext {
  readonly mapped: MappedText
  readonly title: string
  /** Goals of the document: those below a heading of a standard are its criteria. */
  readonly goals: readonly ReadGoal[]
}

const CONDITIONS = /条件|具备|符合|要求.{0,4}[::]|下列情形/

function published(
  { mapped }: RuleContext,
  place: { readonly node: Draft; readonly article: string | null; readonly offset: number },
  { start, end, ...known }: Fact,
): ReadRule {
  const [from, to] = [place.offset + start, place.offset + end]
  return {
    ...known,
    article: place.article,
    quote: mapped.quote(from, to),
    span: mapped.span(from, to),
    node: place.node.id,
    reason: '条文中的规定',
  }
}

const firstWords = (text: string, { start, marker, ownEnd }: Draft) =>
  text.slice(start + (marker?.length ?? 0), ownEnd)

/** The stages that the items of an article name, as one fact of the whole article. */
function stagesOf(article: Draft, context: RuleContext): ReadRule[] {
  const { text } = context.mapped
  const items = article.children.map((child) => firstWords(text, child))
  const named = stagesNamed(firstWords(text, article), items)
  if (named === undefined) return []
  const range = { start: 0, end: article.end - article.start }
  const place = { node: article, article: printed(article), offset: article.start }
  return [published(context, place, fact('stage', range, { stages: named, confidence: 0.85 }))]
}

function printed({ marker }: Draft): string | null {
  return marker?.printed ?? null
}

/** 第三条(评审周期) in front of a sentence is no word of it; every sign keeps its place. */
function withoutMarker(sentence: string): string {
  const marker = ARTICLE.exec(sentence)?.[0]
  return marker === undefined ? sentence : ' '.repeat(marker.length) + sentence.slice(marker.length)
}

const ARTICLE = /^\s*第[一二三四五六七八九十百]{1,5}条\s*(?:\([^()]*\))?/

interface InProse extends RuleContext {
  readonly articleAt: (offset: number) => string | null
}

/** A paragraph of a measure that is told in prose. */
const prose = ({ marker }: Draft) => marker?.kind !== 'article' && marker?.kind !== 'numeral'

function rulesOfArticle(article: Draft, context: InProse): ReadRule[] {
  const { text } = context.mapped
  const opening = text.slice(article.start, article.ownEnd)
  const listsConditions = CONDITIONS.test(opening) && article.children.length > 0
  const found = stagesOf(article, context)
  for (const node of walk([article])) {
    const read = listsConditions && node !== article ? conditionsIn : factsIn
    const from = node.start + (node.marker?.length ?? 0)
    for (const sentence of sentencesOf(text, from, node.ownEnd)) {
      const offset = sentence.start
      for (const one of read(withoutMarker(sentence.text))) {
        const number = prose(article) ? context.articleAt(offset + one.start) : printed(article)
        found.push(published(context, { node, article: number, offset }, one))
      }
    }
  }
  return found
}

/** Other rules are full of 不得 that keeps nobody out of an award; only an assessment has weights. */
function belongs(of: RuleOf, { kind, value }: ReadRule): boolean {
  if (kind === 'ban' && value === null) return of === 'award'
  return of !== 'other' || (kind !== 'weight' && kind !== 'band')
}

function facts(outline: readonly Draft[], context: RuleContext): ReadRule[] {
  const { mapped, title } = context
  const articleAt = articlesIn(mapped.text)
  return regulationsIn(outline, { text: mapped.text, title }).flatMap(({ of, articles }) =>
    articles
      .flatMap((article) => rulesOfArticle(article, { ...context, articleAt }))
      .filter((rule) => belongs(of, rule)),
  )
}

function criteria(outline: readonly Draft[], context: RuleContext): ReadRule[] {
  const standards = standardsIn(outline, context.title)
  const subjects = new Map([...standards].map(([node, subject]) => [node.id, subject]))
  const figures = context.goals.flatMap((goal) => {
    const subject = subjects.get(goal.node)
    return subject === undefined ? [] : criteriaOf(goal, subject)
  })
  const others = [...standards].flatMap(([node, subject]) =>
    otherCriteriaOf(node, context.mapped.text).map((one) => {
      const place = { node, article: null, offset: 0 }
      return { ...published(context, place, { ...one, subject }), reason: '评价标准中的要求' }
    }),
  )
  // A figure that a goal states is one criterion, not two.
  const stated = ({ span, value }: ReadRule) =>
    Boolean(value) && figures.some((one) => one.span.start < span.end && span.start < one.span.end)
  return [...figures, ...others.filter((one) => !stated(one))]
}

/** The facts of the articles of an award or an assessment and the criteria of a standard, as the page goes. */
export function readRules(outline: readonly Draft[], context: RuleContext): ReadRule[] {
  return [...facts(outline, context), ...criteria(outline, context)].sort(
    (a, b) => a.span.start - b.span.start,
  )
}

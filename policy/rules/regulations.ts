import { type Draft, walk } from '../outline/draft.ts'
import { isOfAward, standardOf } from './thresholds.ts'

/** What a set of articles rules: an award and the like, an assessment, or something else. */
export type RuleOf = 'award' | 'assessment' | 'other'

/** Articles, or the parts of a plan without any, below one title. */
export interface Regulation {
  readonly of: RuleOf
  readonly articles: readonly Draft[]
}

const AWARD = /奖|评选|评审|评定|认定|创建|管理办法/
const ASSESSMENT = /考核|评价|评估/
const OF_RULES = /办法|规定|细则/
/** Titles of what is ruled in parts 一、二、三 when there are no articles. */
const IN_PARTS = /(?:奖|评选|评审|评定|评比|认定|表彰|考核|评价|评估).*(?:办法|细则|规定|方案|规程)/

function ruleOf(title: string): RuleOf | undefined {
  if (AWARD.test(title)) return 'award'
  if (ASSESSMENT.test(title) && /办法|规定|细则|方案|规程/.test(title)) return 'assessment'
  return OF_RULES.test(title) ? 'other' : undefined
}

/** An annex is titled by its heading, or by what stands below 附件 on a line of its own. */
function annexTitle(annex: Draft, text: string): string {
  const [first] = annex.children
  const below = first?.kind === 'paragraph' ? text.slice(first.start, first.ownEnd) : ''
  return `${annex.heading}\n${below.slice(0, 80)}`
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0
/** Articles inside a text that lost its line breaks: 第三条(奖项设置). */
const INLINE = /(?<![据照按]|本办法|本规定)第[一二三四五六七八九十百]{1,5}条(?=\s|\()/g

/** What articles without a title rule, by the words they use. */
function ofContent(text: string): RuleOf | undefined {
  if (count(text, /奖/g) >= 3 && /评审|评选|获奖|申报/.test(text)) return 'award'
  return count(text, /考核/g) >= 3 && /得分|分值|等次/.test(text) ? 'assessment' : undefined
}

/** What a measure says in prose: run on with its articles inside, or told in the news. */
const TOLD = /奖[^,。]{0,6}(?:办法|规定|规则|细则)/
/** Where a news text has no title of its own, the measure it names. */
const NAMED = /《[^《》]{0,30}奖[^《》]{0,6}(?:办法|规定|规则|细则)[^《》]{0,6}》/

interface Titled {
  readonly text: string
  readonly title: string
}

function proseOf(nodes: readonly Draft[], { text, title }: Titled): Draft[] {
  const tops = nodes.filter(({ parent, kind }) => parent === undefined && kind !== 'title')
  const told = TOLD.test(title) || (title === '' && NAMED.test(text))
  return told || count(text, INLINE) >= 3 ? tops : []
}

function regulationOf(nodes: readonly Draft[], titled: Titled): Regulation[] {
  const { text, title } = titled
  const told = title === '' ? ofContent(text) : ruleOf(title)
  const isStandard = standardOf(title) !== undefined
  const of = told ?? (isStandard ? 'award' : undefined)
  if (of === undefined) return []
  const articles = nodes.filter(({ marker }) => marker?.kind === 'article')
  if (articles.length > 0) return [{ of, articles }]
  const parts = nodes.filter(({ marker }) => marker?.kind === 'numeral')
  if (parts.length === 0) return [{ of, articles: proseOf(nodes, titled) }]
  if (IN_PARTS.test(title)) return [{ of, articles: parts }]
  if (!isStandard) return []
  return [{ of: 'award', articles: parts.filter(({ heading }) => isOfAward(heading)) }]
}

/** Tells in which article an offset of a run-on text lies; null outside any. */
export function articlesIn(text: string): (at: number) => string | null {
  let marks: readonly RegExpExecArray[] | undefined
  return (at) => {
    marks ??= [...text.matchAll(INLINE)]
    return marks.findLast(({ index }) => index <= at)?.[0] ?? null
  }
}

/** The sets of articles of a document and of its annexes, each by the title above it. */
export function regulationsIn(outline: readonly Draft[], { text, title }: Titled): Regulation[] {
  const annexes = outline.filter(({ kind }) => kind === 'annex')
  const rest = outline.filter(({ kind }) => kind !== 'annex')
  return [
    ...regulationOf(walk(rest), { text, title }),
    ...annexes.flatMap((annex) =>
      regulationOf(walk([annex]), { text, title: annexTitle(annex, text) }),
    ),
  ]
}

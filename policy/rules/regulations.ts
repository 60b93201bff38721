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

function regulationOf(nodes: readonly Draft[], title: string): Regulation[] {
  const of = ruleOf(title) ?? (standardOf(title) === undefined ? undefined : 'award')
  if (of === undefined) return []
  const articles = nodes.filter(({ marker }) => marker?.kind === 'article')
  if (articles.length > 0) return [{ of, articles }]
  const parts = nodes.filter(({ marker }) => marker?.kind === 'numeral')
  if (IN_PARTS.test(title)) return [{ of, articles: parts }]
  if (standardOf(title) === undefined) return []
  return [{ of: 'award', articles: parts.filter(({ heading }) => isOfAward(heading)) }]
}

/** The sets of articles of a document and of its annexes, each by the title above it. */
export function regulationsIn(
  outline: readonly Draft[],
  { text, title }: { readonly text: string; readonly title: string },
): Regulation[] {
  const annexes = outline.filter(({ kind }) => kind === 'annex')
  const rest = outline.filter(({ kind }) => kind !== 'annex')
  return [
    ...regulationOf(walk(rest), title),
    ...annexes.flatMap((annex) => regulationOf(walk([annex]), annexTitle(annex, text))),
  ]
}

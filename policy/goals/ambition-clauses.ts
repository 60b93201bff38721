import { matchesOf } from '../text/matches.ts'

/** A range of a sentence that is read as one clause. */
export interface Clause {
  readonly start: number
  readonly end: number
}

const CLAUSE = /[^,;。:]+/g
/** What is made, up to the first comma inside what tells its kind: 形成企业为主,政府推动,社会参与的机制. */
const MAKES = /(?:形成|建成|建立|建立起|构建|打造|培育|建设)(?!.*的)[^,]{2,}$/
const NOUN =
  /(?:格局|体系|机制|制度|局面|环境|氛围|模式|网络|平台|合力|优势|企业|产品|品牌|集群|产业|基地|队伍|人才|城市|高地|[省市县区旗]|态势)$/
const CLOSES = /^[^,]{2,20}的[^,]{2,24}$/
const FARTHEST = 4

/** Where the words that tell of a thing end behind the clause that begins to make it; `at` when they end there. */
function closingAt(texts: readonly string[], at: number): number {
  const text = texts[at]!
  if (!MAKES.test(text) || NOUN.test(text)) return at
  for (let next = at + 1; next < texts.length && next <= at + FARTHEST; next++) {
    const behind = texts[next]!
    if (CLOSES.test(behind) && NOUN.test(behind)) return next
    if (behind.length > 16 || /\d/.test(behind)) return at
  }
  return at
}

/** The clauses of a sentence; commas inside what tells of a thing that is made do not cut. */
export function clausesOf(sentence: string): Clause[] {
  const found = matchesOf(sentence, CLAUSE)
  const texts = found.map(([text]) => text)
  const clauses: Clause[] = []
  for (let at = 0; at < found.length; at++) {
    const { index: start } = found[at]!
    const last = closingAt(texts, at)
    at = last
    clauses.push({ start, end: found[last]!.index + texts[last]!.length })
  }
  return clauses
}

import type { MappedText } from '../text/mapped-text.ts'
import type { BasisDocument } from '../types.ts'
import { docNumberIn } from './doc-number.ts'

const CITED =
  /《([^《》\n]{2,90}(?:《[^《》\n]{2,60}》)?[^《》\n]{0,30})》(?:\s*\(([^()\n]{4,60})\))?/g
const REASON = /(根据|依据|按照|贯彻|落实|遵照|执行|为指导|精神)/
const NEARBY = 40

/** The documents cited by number, or as a reason in the sentence, each once; linear. */
export function basisOf(mapped: MappedText, until: number): BasisDocument[] {
  const head = mapped.text.slice(0, until)
  const found = new Map<string, BasisDocument>()
  for (const match of head.matchAll(CITED)) {
    const title = match[1]!
    const docNo = docNumberIn(match[2] ?? '') ?? null
    const before = head.slice(Math.max(0, match.index - NEARBY), match.index)
    if (found.has(title) || (docNo === null && !REASON.test(before))) continue
    found.set(title, {
      title,
      docNo,
      span: mapped.span(match.index, match.index + match[0].length),
    })
  }
  return [...found.values()]
}

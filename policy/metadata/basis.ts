import type { MappedText } from '../text/mapped-text.ts'
import type { BasisDocument } from '../types.ts'
import { docNumberIn } from './doc-number.ts'

const CITED =
  /《([^《》\n]{2,90}(?:《[^《》\n]{2,60}》)?[^《》\n]{0,30})》(?:\s*\(([^()\n]{4,60})\))?/g
const REASON = /根据|依据|依照|按照|贯彻|落实|遵照|执行|为指导|精神|(?:推[动进]|实施|深化)$/
const NEARBY = 40

/** The documents cited by number, or as a reason in the sentence, each once; linear. */
export function basisOf(mapped: MappedText, until: number): BasisDocument[] {
  const head = mapped.text.slice(0, until)
  const found = new Map<string, BasisDocument>()
  let last = Number.NEGATIVE_INFINITY
  for (const match of head.matchAll(CITED)) {
    const title = match[1]!
    const docNo = docNumberIn(match[2] ?? '') ?? null
    const before = head.slice(Math.max(0, match.index - NEARBY), match.index)
    const joined = match.index - last <= 2 && /[和及、]$/.test(before)
    if (found.has(title) || (docNo === null && !joined && !REASON.test(before))) continue
    last = match.index + match[0].length
    found.set(title, {
      title,
      docNo,
      span: mapped.span(match.index, match.index + match[0].length),
    })
  }
  return [...found.values()]
}

import { sectionKind } from './section-kind.ts'

const LONGEST_HEADING = 50
const LONGEST_SENTENCE_HEADING = 42
const FIGURE = /\d+(?:\.\d+)?\s*(?:%|‰|万?(?:个|家|项|件|户|名|人次|批次|亩))/

function isHeading(text: string, longest: number): boolean {
  return text.length > 0 && text.length <= longest && !FIGURE.test(text)
}

function endOfFirst(text: string, signs: RegExp): number {
  const at = text.slice(0, LONGEST_HEADING + 1).search(signs)
  return at < 0 ? -1 : at
}

/**
 * Length of the heading at the beginning of a numbered line (its number already cut off);
 * 0 when the line is running text. A heading ends at its `。`, or is the whole short line.
 */
export function headingLength(text: string): number {
  const spaced = spacedHeading(text)
  if (spaced > 0) return spaced
  const stop = endOfFirst(text, /[。!?]/)
  if (stop >= 0 && stop < text.length - 1) {
    return isHeading(text.slice(0, stop), LONGEST_SENTENCE_HEADING) ? stop : clauseHeading(text)
  }
  const bracket = annotatedHeading(text)
  if (bracket > 0) return bracket
  const whole = stop === text.length - 1 ? text.slice(0, -1) : text
  const short = isHeading(whole, LONGEST_HEADING) && !/[;]/.test(whole)
  return short ? whole.length : clauseHeading(text)
}

/** A known heading with its text behind a blank: 主要目标 到2025年,…. */
function spacedHeading(text: string): number {
  const assigned = /^([^\s。,;::]{2,14})\s+由[^\s。]{2,60}(?:负责|牵头|配合)/.exec(text)?.[1]
  if (assigned !== undefined) return assigned.length
  const found = /^([^\s。,;::]{2,14})\s+\S{8,}/.exec(text)?.[1]
  return found !== undefined && sectionKind(found) !== 'work' ? found.length : 0
}

function annotatedHeading(text: string): number {
  const found = /^([^。;(]{2,42})\((?:[^()]|\([^()]*\)){2,300}\)[。;]?$/.exec(text)
  return found?.[1] !== undefined && !FIGURE.test(found[1]) ? found[1].length : 0
}

function clauseHeading(text: string): number {
  const colon = endOfFirst(text, /[::]/)
  return colon > 1 && colon <= 20 && isHeading(text.slice(0, colon), 20) ? colon : 0
}

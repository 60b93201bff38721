import { mayEndWith } from '../text/gates.ts'
import { BLANK, COLON, DIGIT, FULL_STOP, kindsAt, kindsIn } from '../text/signs.ts'
import { sectionKind } from './section-kind.ts'

const LONGEST_HEADING = 50
const LONGEST_SENTENCE_HEADING = 42
/** A heading of up to 20 signs and the blank behind it. */
const LONGEST_SPACED = 21
/** Two or three phrases with blanks between them are still one heading. */
const LONGEST_PHRASES = 30
const FIGURE = /\d+(?:\.\d+)?\s*(?:%|‰|万?(?:个|家|项|件|户|名|人次|批次?|亩|场|处|台|套|次))/

function hasFigure(text: string): boolean {
  return (kindsIn(text) & DIGIT) !== 0 && FIGURE.test(text)
}

function isHeading(text: string, longest: number): boolean {
  return text.length > 0 && text.length <= longest && !hasFigure(text)
}

/** Where the first of some signs stands in what may be the heading, or -1. */
function endOfFirst(text: string, signs: number): number {
  const end = Math.min(text.length, LONGEST_HEADING + 1)
  for (let at = 0; at < end; at++) if ((kindsAt(text, at) & signs) !== 0) return at
  return -1
}

/** A heading everybody knows, glued to its text: 指导思想以…为指导, 工作目标到2025年,…. */
const GLUED =
  /^((?:指导思想|总体思路|总体要求|基本原则|工作原则|(?:工作|主要|总体|发展|创建|活动|任务|整治)目标|目标任务|基本情况|工作要求|有关要求|保障措施))(?=(?:以(?!及)|到|在|全面|深入|坚持|认真|紧紧|围绕|按照|通过|根据|力争|(?:19|20)\d{2}[年\d]|为(?!主)|各[^,。]{1,8}要|要)[^。]{6})/

/**
 * Length of the heading at the beginning of a numbered line (its number already cut off);
 * 0 when the line is running text. A heading ends at its `。`, or is the whole short line.
 */
export function headingLength(text: string): number {
  const glued = GLUED.exec(text)?.[1]
  if (glued !== undefined) return glued.length
  const spaced = spacedHeading(text)
  if (spaced > 0) return spaced
  const stop = endOfFirst(text, FULL_STOP)
  if (stop >= 0 && stop < text.length - 1) {
    return isHeading(text.slice(0, stop), LONGEST_SENTENCE_HEADING) ? stop : clauseHeading(text)
  }
  const bracket = annotatedHeading(text)
  if (bracket > 0) return bracket
  const whole = stop === text.length - 1 ? text.slice(0, -1) : text
  const short = isHeading(whole, LONGEST_HEADING) && !whole.includes(';')
  return short ? whole.length : clauseHeading(text)
}

/** A known heading with its text behind a blank: 主要目标 到2025年,…. */
function spacedHeading(text: string): number {
  if ((kindsIn(text, 0, Math.min(text.length, LONGEST_SPACED)) & BLANK) === 0) return 0
  const assigned = /^([^\s。,;::]{2,14})\s+由[^\s。]{2,60}(?:负责|牵头|配合)/.exec(text)?.[1]
  if (assigned !== undefined) return assigned.length
  const found = /^([^\s。,;::]{2,14})\s+\S.{7,}/.exec(text)?.[1]
  if (found !== undefined && sectionKind(found) !== 'work') return found.length
  return runOnHeading(text)
}

/** The heading of a part whose text follows behind blanks instead of stops: 抓好计量 完善台账 责任单位:…. */
function runOnHeading(text: string): number {
  const [, heading = '', rest = ''] =
    /^([^\s\d。,;::]{3,20}(?:\([^()\s]{2,30}\))?)\s+(\S.*)$/.exec(text) ?? []
  if (heading === '' || /^[^。]*。./.test(rest)) return 0
  const isText =
    text.length > LONGEST_PHRASES ||
    heading.endsWith(')') ||
    /[\d,;]|^(?:每[年月季半周]|[对将把按于])|(?:单位|部门|科室)\s*[::]|(?:^|\s)由\S{2,30}(?:负责|牵头|承担)/.test(
      rest,
    )
  return isText ? heading.length : 0
}

function annotatedHeading(text: string): number {
  if (!mayEndWith(text, ')。;') || !text.includes('(')) return 0
  const found = /^([^。;(]{2,42})\((?:[^()]|\([^()]*\)){2,300}\)[。;]?$/.exec(text)
  return found?.[1] !== undefined && !hasFigure(found[1]) ? found[1].length : 0
}

function clauseHeading(text: string): number {
  const colon = endOfFirst(text, COLON)
  return colon > 1 && colon <= 20 && isHeading(text.slice(0, colon), 20) ? colon : 0
}

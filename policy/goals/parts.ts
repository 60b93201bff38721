import type { Draft } from '../outline/draft.ts'
import { DIGIT, HUNDRED, kindsIn, NUMERAL, PART } from '../text/signs.ts'
import { isReporting } from './past.ts'

/** Words that make a sentence without a figure a goal. */
export const WORDS = /覆盖|零|全部|无一/
/** Words behind which any part may state goals without figures. */
const AIMS = /目标(?:是|为|:)/

/** `text[from, to)`, which is read as sentences. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Where the text begins in the analysed text. */
  readonly offset: number
}

/** 发展基础 among goals names one of them; elsewhere it reports. */
export function isOfGoals({ section, heading, parent }: Draft): boolean {
  return section === 'background' && parent?.section === 'goals' && heading.endsWith('基础')
}

/** True for a part that reports what was done. */
export function reports({ section, marker, heading }: Draft): boolean {
  return section === 'background' || (marker !== undefined && isReporting(heading))
}

/** True for a part whose deadline holds for those behind it: 总体目标. */
export function isOverall({ section, heading }: Draft): boolean {
  return section === 'goals' && (heading === '' || /总体|总的|总目标|综合|奋斗目标/.test(heading))
}

/** A text without any figure is read no further, unless it belongs to a part that states goals in words too. */
export function mayStateGoals(node: Draft, { text, from, to }: Piece): boolean {
  if (node.section === 'goals') return true
  if ((kindsIn(text, from, to) & (DIGIT | NUMERAL | HUNDRED | PART)) !== 0) return true
  const printed = text.slice(from - markerLength(node), to)
  return WORDS.test(printed) || AIMS.test(printed)
}

/** Length of the number in front of a part. */
export function markerLength(node: Draft): number {
  return node.marker?.length ?? 0
}

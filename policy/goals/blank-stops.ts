import { BLANK, kindsIn } from '../text/signs.ts'

/** A blank between two clauses of four signs and more. */
const STOP =
  /(?<=[\u4e00-\u9fff”%‰)]{2}|[\u4e00-\u9fff”)][%‰]|\d[%‰\u4e00-\u9fff]) (?=[\u4e00-\u9fff“《]{4})/g

/** A sentence without commas in which blanks stand for them, with commas instead; of the same length. */
export function withStops(sentence: string): string {
  if ((kindsIn(sentence) & BLANK) === 0 || sentence.includes(',')) return sentence
  return sentence.trimStart().includes(' ') ? sentence.replace(STOP, ',') : sentence
}

import { matchesOf } from '../text/matches.ts'
import { BLANK } from '../text/signs.ts'

/** A blank between two clauses of four signs and more. */
const STOP =
  /(?<=[\u4e00-\u9fff”%‰)]{2}|[\u4e00-\u9fff”)][%‰]|\d[%‰\u4e00-\u9fff]) (?=[\u4e00-\u9fff“《]{4})/g

/** A sentence in which blanks stand for commas more often than commas do, with commas instead; of the same length. `kinds` are those of its signs. */
export function withStops(sentence: string, kinds: number): string {
  if ((kinds & BLANK) === 0) return sentence
  const blanks = matchesOf(sentence, STOP).length
  const commas = sentence.split(/,(?!,|$)/).length - 1
  return blanks > commas ? sentence.replace(STOP, ',') : sentence
}

import type { Sentence } from '../text/sentences.ts'
import { kindsIn } from '../text/signs.ts'
import { withYearsInDigits } from '../text/spelled-year.ts'
import { withStops } from './blank-stops.ts'
import { type DeadlinePhrase, deadlinesOf } from './deadline.ts'
import { wholeYearIn } from './horizon.ts'
import type { Scanned } from './sentence.ts'

/** 全年 in a plan for one year. */
function wholeYear(sentence: string, year: string): DeadlinePhrase[] {
  const at = wholeYearIn(sentence)
  return at < 0 ? [] : [{ start: at, end: at + 2, deadline: year, passing: true }]
}

/**
 * A sentence with its years in digits, commas where blanks stand for them, and the times it says; `issued` is the
 * document's year, `year` what 全年 means, undefined for plans over several years.
 */
export function scanned(
  { text, kinds: printed }: Sentence,
  issued: number | undefined,
  year: string | undefined,
): Scanned {
  const sentence = withYearsInDigits(withStops(text, printed))
  const kinds = sentence === text ? printed : kindsIn(sentence)
  const found = deadlinesOf(sentence, issued, kinds)
  const deadlines = found.length > 0 || year === undefined ? found : wholeYear(sentence, year)
  return { sentence, kinds, deadlines }
}

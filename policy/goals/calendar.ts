import { BLANK, DIGIT, kindsAt } from '../text/signs.ts'

/** A year of the calendar with what stands around it (到2025年底, 比2020年); offsets in the sentence. */
export interface CalendarPhrase {
  readonly start: number
  readonly end: number
  /** 比, 自 and the like in front of it, or ''. */
  readonly since: string
  /** 到, 截至 and the like in front of it, or ''. */
  readonly until: string
  readonly year: string
  readonly month: string | undefined
  readonly day: string | undefined
  /** 底, 前, 上半年 and the like behind it. */
  readonly part: string | undefined
}

const PRINTED_YEAR = '((?:19|20)\\d{2})'
const FROM_YEAR = new RegExp(
  `${PRINTED_YEAR}\\s*(?:年)?(?:\\s*(?:-|—{1,2}|~|至|到)\\s*${PRINTED_YEAR})?\\s*年\\s*(?:(\\d{1,2})\\s*月)?(?:(\\d{1,2})\\s*日)?\\s*(年?[底末](?:以?前|之前)?|以?前|之前|[上下]半年)?`,
  'y',
)
const SINCE = '比较自从以与于'
const UNTIL: readonly string[] = ['截至', '截止', '力争', '争取', '到', '至', '在']

function skippedBlanks(sentence: string, from: number, to: number): number {
  let at = to
  while (at > from && (kindsAt(sentence, at - 1) & BLANK) !== 0) at--
  return at
}

/** The words directly in front of a year, not before `from`. */
function leadIn(
  sentence: string,
  from: number,
  year: number,
): Pick<CalendarPhrase, 'start' | 'since' | 'until'> {
  let start = skippedBlanks(sentence, from, year)
  const ends = (word: string) =>
    start - word.length >= from && sentence.startsWith(word, start - word.length)
  const until = UNTIL.find(ends) ?? ''
  if (until !== '') start = skippedBlanks(sentence, from, start - until.length)
  const before = start > from ? sentence[start - 1]! : ' '
  // 占比2015年达到45%: a share, not what it is compared with.
  const since = SINCE.includes(before) && sentence[start - 2] !== '占' ? before : ''
  return { start: start - since.length, since, until }
}

function opensYear(sentence: string, at: number): boolean {
  if ((kindsAt(sentence, at) & DIGIT) === 0) return false
  return sentence.startsWith('20', at) || sentence.startsWith('19', at)
}

/** The years of a sentence in order. The pattern is tried only where a year stands, not at every sign. */
export function calendarPhrases(sentence: string): CalendarPhrase[] {
  const found: CalendarPhrase[] = []
  let from = 0
  for (let at = 0; at < sentence.length; at++) {
    if (!opensYear(sentence, at)) continue
    FROM_YEAR.lastIndex = at
    const match = FROM_YEAR.exec(sentence)
    if (match === null) continue
    const end = at + match[0].length
    const [, first, last, month, day, part] = match
    found.push({ ...leadIn(sentence, from, at), end, year: last ?? first!, month, day, part })
    from = end
    at = end - 1
  }
  return found
}

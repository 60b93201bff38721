import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarPhrases } from './calendar.ts'

/** The same grammar as one pattern that is tried at every sign. */
const WHOLE =
  /(比|较|自|从|以|与|于)?\s*(到|至|截至|截止|力争|争取|在)?\s*((?:19|20)\d{2})\s*(?:年)?(?:\s*(?:-|—{1,2}|~|至|到)\s*((?:19|20)\d{2}))?\s*年\s*(?:(\d{1,2})\s*月)?(?:(\d{1,2})\s*日)?\s*(年?[底末](?:以?前|之前)?|以?前|之前|[上下]半年)?/g

function byWholePattern(sentence: string) {
  return [...sentence.matchAll(WHOLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    since: match[1] ?? '',
    until: match[2] ?? '',
    year: match[4] ?? match[3],
    month: match[5],
    day: match[6],
    part: match[7],
  }))
}

const PIECES = [
  ...'比自从以与于到至在年月日底末前 ,、-—~129',
  ...['2025', '2030年', '1998年', '20', '19', '截至', '截止', '力争', '争取', '6月', '30日'],
  ...['以前', '之前', '上半年', '年底', '  ', '目标'],
]

describe('years of the calendar', () => {
  it.each([
    ['到2025年底,合格率达到95%', [0, 7, '', '到', '2025', '底']],
    ['比2020年提高', [0, 6, '比', '', '2020', undefined]],
    ['自 截至 2020-2025年上半年', [0, 18, '自', '截至', '2025', '上半年']],
  ])('are read with what stands around them: %j', (sentence, expected) => {
    const [first] = calendarPhrases(sentence)
    const { start, end, since, until, year, part } = first!
    expect([start, end, since, until, year, part]).toEqual(expected)
  })

  it('are those that one pattern over the sentence finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const sentence = pieces.join('')
        expect(calendarPhrases(sentence)).toEqual(byWholePattern(sentence))
      }),
      { numRuns: 2000 },
    )
  })
})

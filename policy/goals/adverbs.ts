import { Lexicon } from '../text/lexicon.ts'
import { ADVERBS } from './comparators.ts'

const WORDS = new Lexicon(ADVERBS)

/** The words without the adverbs behind them, and these. */
export function cutAdverbs(text: string): { text: string; cut: string } {
  let rest = text.trimEnd()
  let cut = ''
  // 到2023年均达到: the year is no 年均.
  const fits = (word: string) =>
    word === '均'
      ? !/(?:[人户亩日]|(?<!\d)年)均$/.test(rest)
      : !word.startsWith('年均') || !/\d$/.test(rest.slice(0, -2))
  for (let word = WORDS.closing(rest, fits); word !== ''; ) {
    rest = rest.slice(0, -word.length).trimEnd()
    cut = word + cut
    word = WORDS.closing(rest, fits)
  }
  return { text: rest, cut }
}

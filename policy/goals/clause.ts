import { mayEndWith } from '../text/gates.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Comparator } from '../types.ts'
import { ADVERBS, BEFORE } from './comparators.ts'

/** What stands in front of a figure: the indicator's words and how the figure is to be compared. */
export interface Lead {
  readonly name: string
  readonly comparator: Comparator | undefined
  readonly word: string
  /** 分别: the figures belong to the items of a list, in order. */
  readonly respectively: boolean
  /** 平均每年: the change is per year. */
  readonly yearly: boolean
}

const BEFORE_WORDS = new Lexicon(Object.keys(BEFORE))
const ADVERB_WORDS = new Lexicon(ADVERBS)
const FALLING = new Lexicon(['下降', '降低', '减少', '降幅', '压减'])
const RISING = new Lexicon(['增长', '提高', '提升', '增加', '递增', '增速', '增幅'])
const RISES_FROM = /(?:由|从)[^,由从]{0,16}\d[^,由从]{0,8}$/
const EACH = /[两二三四五六]个$/
const SPAN_OF_YEARS = /(?<!\d)(?:连续)?[一二三四五两\d]{1,2}年$/
const BASELINE =
  /(?:同比|(?:比|较|与|在)[^,比较]{1,14}?(?:年|年度|年底|年末|期末|水平|基础上|初|以来|上年|去年)(?:相比|的基础上|基础上)?)$/
/** The last signs of what `BASELINE` matches. */
const BASELINE_ENDS = '比年度底末平上初来'

function cutAdverbs(text: string): { text: string; cut: string } {
  let rest = text.trimEnd()
  let cut = ''
  for (let word = ADVERB_WORDS.closing(rest); word !== ''; word = ADVERB_WORDS.closing(rest)) {
    rest = rest.slice(0, -word.length).trimEnd()
    cut = word + cut
  }
  return { text: rest, cut }
}

/** Part of a longer word, not a comparator: 持有, 成为, 所有. */
function isPartOfWord(text: string, word: string): boolean {
  const before = text.slice(0, -word.length)
  if (word === '为') return /[成作以因认称]$/.test(before)
  if (word === '有') return /[持所享具国]$/.test(before)
  if (word === '达') return /[发到表]$/.test(before)
  return word === '占' && /[抢侵]$/.test(before)
}

function comparatorWord(text: string): string {
  return BEFORE_WORDS.closing(text, (word) => !isPartOfWord(text, word))
}

function comparatorOf(word: string, earlier: string): Comparator | undefined {
  if (word === '') return undefined
  if (BEFORE[word] !== 'gte') return BEFORE[word]
  const negative = FALLING.closing(earlier) !== ''
  const positive = RISING.closing(earlier) !== ''
  if (negative) return 'decrease'
  return positive ? 'increase' : 'gte'
}

/** The words without a baseline behind them: 比2020年, 由90%, 连续三年, 两个. */
function withoutBaseline(text: string): string {
  const bare = text.trimEnd()
  const risen = bare.includes('由') || bare.includes('从') ? bare.replace(RISES_FROM, '') : bare
  const based = mayEndWith(risen, BASELINE_ENDS) ? risen.replace(BASELINE, '') : risen
  const { text: name } = cutAdverbs(based)
  const once = name.endsWith('年') ? name.replace(SPAN_OF_YEARS, '') : name
  return once.endsWith('个') ? once.replace(EACH, '') : once
}

/** Splits the words in front of a figure into name, adverbs and comparator. */
export function leadOf(text: string): Lead {
  const outer = cutAdverbs(text)
  const word = comparatorWord(outer.text)
  const rest = outer.text.slice(0, outer.text.length - word.length)
  const inner = cutAdverbs(rest)
  const comparator = comparatorOf(word, inner.text)
  const changed = comparator === 'increase' || comparator === 'decrease'
  const bare = changed
    ? inner.text.replace(/(?:下降|降低|减少|增长|提高|提升|增加|递增)(?:幅度|率)?$/, '')
    : inner.text
  const adverbs = outer.cut + inner.cut
  return {
    name: withoutBaseline(bare),
    comparator,
    word,
    respectively: adverbs.includes('分别'),
    yearly: adverbs !== '' && /年均|每年|逐年/.test(adverbs),
  }
}

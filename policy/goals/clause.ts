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

function longestFirst(words: Iterable<string>): string[] {
  return [...words].sort((a, b) => b.length - a.length)
}

const BEFORE_WORDS = longestFirst(Object.keys(BEFORE))
const ADVERB_WORDS = longestFirst(ADVERBS)
const RISES_FROM = /(?:由|从)[^,由从]{0,16}\d[^,由从]{0,8}$/
const EACH = /[两二三四五六]个$/
const SPAN_OF_YEARS = /(?<!\d)(?:连续)?[一二三四五两\d]{1,2}年$/
const BASELINE =
  /(?:同比|(?:比|较|与|在)[^,比较]{1,14}?(?:年|年度|年底|年末|期末|水平|基础上|初|以来|上年|去年)(?:相比|的基础上|基础上)?)$/

function cutAdverbs(text: string): { text: string; cut: string } {
  let rest = text.trimEnd()
  let cut = ''
  for (let word = lastWord(rest); word !== ''; word = lastWord(rest)) {
    rest = rest.slice(0, -word.length).trimEnd()
    cut = word + cut
  }
  return { text: rest, cut }
}

function lastWord(text: string): string {
  return ADVERB_WORDS.find((word) => text.endsWith(word)) ?? ''
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
  return BEFORE_WORDS.find((word) => text.endsWith(word) && !isPartOfWord(text, word)) ?? ''
}

function comparatorOf(word: string, earlier: string): Comparator | undefined {
  if (word === '') return undefined
  const negative = /(?:下降|降低|减少|降幅|压减)$/.test(earlier)
  const positive = /(?:增长|提高|提升|增加|递增|增速|增幅)$/.test(earlier)
  if (BEFORE[word] === 'gte' && negative) return 'decrease'
  if (BEFORE[word] === 'gte' && positive) return 'increase'
  return BEFORE[word]
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
  const based = bare.trimEnd().replace(RISES_FROM, '').replace(BASELINE, '')
  const name = cutAdverbs(based).text.replace(SPAN_OF_YEARS, '').replace(EACH, '')
  const adverbs = outer.cut + inner.cut
  return {
    name,
    comparator,
    word,
    respectively: adverbs.includes('分别'),
    yearly: /年均|每年|逐年/.test(adverbs),
  }
}

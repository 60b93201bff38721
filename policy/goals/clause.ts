import { mayEndWith } from '../text/gates.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Comparator } from '../types.ts'
import { cutAdverbs } from './adverbs.ts'
import { nameBefore } from './baseline.ts'
import { BEFORE } from './comparators.ts'
import type { Quantity } from './quantity.ts'

/** What stands in front of a figure: the indicator's words and how the figure is to be compared. */
export interface Lead {
  readonly name: string
  readonly comparator: Comparator | undefined
  readonly word: string
  /** 分别: the figures belong to the items of a list, in order. */
  readonly respectively: boolean
  /** 均: the figure holds for each item of a list. */
  readonly each: boolean
  /** 平均每年: the change is per year. */
  readonly yearly: boolean
}

const BEFORE_WORDS = new Lexicon(Object.keys(BEFORE))
const FALLING = new Lexicon(['下降', '降低', '减少', '降幅', '压减', '递减'])
const RISING = new Lexicon(['增长', '提高', '提升', '增加', '递增', '增速', '增幅', '增长率'])
/** 高出当地平均水平2个百分点, 比全省平均水平高2个百分点: how far from others. */
const ABOVE =
  /(高出|高于|超过|超出|领先|低于)[^,\d]{0,14}(?:平均水平|平均值|平均数|平均|水平)$|(?<=水平|平均|平均值|同期)([高低])$/
/** 压缩至法定时限的40%, 占主营业务收入的1.5%: a share of what stands behind the verb. */
const SHARED =
  /(占到?(?!比)|不低于|不少于|不超过|不高于|控制在|(?:压缩|压减|缩短|缩减|降低|下降|降)[到至为]|相当于|达到?)((?:[^,、的占]|的(?!$)){2,20})的$/

/** Part of a longer word, not a comparator: 持有, 成为, 所有. */
function isPartOfWord(text: string, word: string): boolean {
  const before = text.slice(0, -word.length)
  if (word === '为') return /[成作以因认称]$/.test(before)
  if (word === '有') return /[持所享具国]$/.test(before)
  if (word === '达') return /[发到表]$/.test(before)
  return word === '占' && /[抢侵]$/.test(before)
}

/** 在35%以上: the limit stands behind the figure. */
function isLimited(text: string, figure: Quantity | undefined): boolean {
  const behind = figure?.behind !== undefined || figure?.upper != null
  return behind && text.length > 2 && text.endsWith('在') && !/[所存内现]在$/.test(text)
}

function comparatorWord(text: string, figure: Quantity | undefined): string {
  const word = BEFORE_WORDS.closing(text, (one) => !isPartOfWord(text, one))
  return word === '' && isLimited(text, figure) ? '在' : word
}

function comparatorOf(word: string, earlier: string): Comparator | undefined {
  if (word === '') return undefined
  if (word === '在') return 'gte'
  if (BEFORE[word] !== 'gte') return BEFORE[word]
  const negative = FALLING.closing(earlier) !== ''
  const positive = RISING.closing(earlier) !== ''
  if (negative) return 'decrease'
  return positive ? 'increase' : 'gte'
}

/** The lead of a figure that has its whole in front of it: 占…的30%, 压缩至法定时限的40%. */
function sharedLead(text: string): Lead | undefined {
  const bare = text.trimEnd()
  const found = bare.endsWith('的') ? SHARED.exec(bare) : null
  if (found === null) return undefined
  const [, verb = '', whole = ''] = found
  const { text: name } = cutAdverbs(bare.slice(0, found.index))
  if (name.length < 2 || /[比率例]$/.test(whole)) return undefined
  const comparator = BEFORE[verb] ?? 'gte'
  return {
    ...{
      name: `${nameBefore(name).replace(/占比$/, '')}占${whole}的比例`,
      comparator,
      word: '达到',
    },
    ...{ respectively: false, each: false, yearly: false },
  }
}

/** The lead of a figure that is a distance from others: 高出全国平均水平. */
function aboveLead(text: string): Lead | undefined {
  const found = mayEndWith(text, '平均值数高低') ? ABOVE.exec(text) : null
  if (found === null) return undefined
  const word = found[1] ?? found[2]!
  const { text: name } = cutAdverbs(text.slice(0, found.index))
  return {
    ...{
      name: nameBefore(name),
      comparator: word.startsWith('低') ? 'decrease' : 'increase',
      word,
    },
    ...{ respectively: false, each: false, yearly: false },
  }
}

/** 扩大到2016年的400家: the year belongs to the figure. */
const YEAR_OF_FIGURE = /(?<=[到至为])\s*(?:19|20)\d{2}年[底末]?的$/

const CHANGE =
  /(?:(?:下降|降低|减少|增长|提高|提升|增加|递增|递减)(?:幅度|率)?|实现(?:翻番|倍增)?)$/
const CHANGE_ENDS = '降低少长高升加增减度率现番'

/** Splits the words in front of a figure into name, adverbs and comparator. */
export function leadOf(left: string, figure?: Quantity): Lead {
  const text = left.endsWith('的') ? left.replace(YEAR_OF_FIGURE, '') : left
  const outer = cutAdverbs(text)
  const special = figure?.kind === 'rate' ? sharedLead(text) : undefined
  const apart =
    special ??
    (figure?.kind === 'count' || figure?.kind === 'rate' ? aboveLead(outer.text) : undefined)
  if (apart !== undefined) return apart
  const word = comparatorWord(outer.text, figure)
  const rest = outer.text.slice(0, outer.text.length - word.length)
  const inner = cutAdverbs(rest)
  const comparator = comparatorOf(word, inner.text)
  const changed = comparator === 'increase' || comparator === 'decrease'
  const ended = changed && mayEndWith(inner.text, CHANGE_ENDS)
  const bare = ended ? inner.text.replace(CHANGE, '') : inner.text
  const adverbs = outer.cut + inner.cut
  const { text: name, cut } = cutAdverbs(nameBefore(bare))
  const said = cut + adverbs
  return {
    name,
    comparator,
    word,
    respectively: said.includes('分别') || said.includes('依次') || said.includes('各自'),
    each: said !== '' && /[均都各双]/.test(said.replaceAll(/年均|平均/g, '')),
    yearly: adverbs !== '' && /年均|每年|逐年/.test(adverbs),
  }
}

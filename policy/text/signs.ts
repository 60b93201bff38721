/** Kinds of sign as bits; tested together they tell in one pass what a text cannot hold. */
export const DIGIT = 1
export const NUMERAL = 1 << 1
export const BRACKET = 1 << 2
export const CIRCLED = 1 << 3
/** Signs that end a sentence. */
export const STOP = 1 << 4
export const TEN = 1 << 5
export const HUNDRED = 1 << 6
export const FIVE = 1 << 7
/** 年. */
export const YEAR = 1 << 8
/** Signs of 经过, 通过, 利用, 力争, 争取 in front of a number of years. */
export const EFFORT = 1 << 9
/** Signs that stand for the blanked-out end of a year. */
export const CROSS = 1 << 10
/** Units that follow a number in Chinese numerals. */
export const COUNTED = 1 << 11
/** Signs of 八成, 三分之二, 翻一番, 增长一倍, 两个. */
export const PART = 1 << 12
/** What blanks are in analysed text. */
export const BLANK = 1 << 13
/** Signs that blanks, joiners, times and places in front of an indicator begin with. */
export const OPENS_NAME = 1 << 14
/** Signs between the items of a list. */
export const LISTS = 1 << 15
/** Brackets that may hold who does a task. */
export const NOTE = 1 << 16
export const COLON = 1 << 17
/** First signs of 牵头, 负责, 配合, 参与, 落实. */
export const DUTY = 1 << 18
/** 和, 及, 与 between two names. */
export const AND = 1 << 19
/** 等 behind an open list. */
export const ETC = 1 << 20
/** 月. */
export const MONTH = 1 << 21
/** Signs at which a clause ends. */
export const CLAUSE_END = 1 << 22
/** What stands behind a number in front of a line. */
export const CLOSES_NUMBER = 1 << 23
/** Signs of 各, 有关, 相关, 成员单位. */
export const GROUPS = 1 << 24
/** Blanks and points that belong to no name. */
export const NO_NAME = 1 << 25
/** Signs a marker in front of a line can begin with. */
export const OPENS_MARKER = 1 << 26
/** Signs one of which stands in every heading that tells what its part is for. */
export const TELLING = 1 << 27
/** Signs that end a sentence and a heading. */
export const FULL_STOP = 1 << 28
/** 季 of 季度. */
export const QUARTER = 1 << 29
/** 由, 从 in front of where a figure starts. */
export const FROM = 1 << 30
/** Signs of 名额, 有效期, 任期, 届满, 每次, 评选, 不得. */
export const QUOTAS = 1 << 31

const KINDS: readonly (readonly [number, string])[] = [
  [DIGIT, '0123456789'],
  [NUMERAL, '一二三四五六七八九十'],
  [BRACKET, '('],
  [CIRCLED, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  [STOP, '。;!?\n'],
  [TEN, '十'],
  [HUNDRED, '百'],
  [FIVE, '五'],
  [YEAR, '年'],
  [EFFORT, '过用争'],
  [CROSS, 'xX×*＊'],
  [COUNTED, '个家项件户名种类处座'],
  [PART, '成之番倍两'],
  [BLANK, ' \t\n'],
  [OPENS_NAME, ' \t\n,、和及与且并又的或到至力争在0123456789“"十两三四五今当本明期届未全我区辖'],
  [NOTE, '(〔[【'],
  [COLON, ':：'],
  [DUTY, '牵负配参落'],
  [AND, '和及与'],
  [ETC, '等'],
  [MONTH, '月'],
  [CLAUSE_END, ',,：:;。!?\t|'],
  [CLOSES_NUMBER, ' \t\n、.,)是要'],
  [GROUPS, '各关员'],
  [NO_NAME, ' \t\n。.:'],
  [OPENS_MARKER, '第(一二三四五六七八九十0123456789-—–─━●○•▪■◆◇★☆▲△'],
  [OPENS_MARKER, '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'],
  [
    TELLING,
    '职分障织督状势景顾效绩础题义想路求则针标准适件释术单及短板结况展果核评程象范材间点的境据式门',
  ],
  [FULL_STOP, '。!?'],
  [QUARTER, '季'],
  [FROM, '由从'],
  [QUOTAS, '额期届次选得'],
  [LISTS, '、和及与或'],
]
const KINDS_OF = new Int32Array(0x10000)
for (const [kind, signs] of KINDS) {
  for (const sign of signs) KINDS_OF[sign.charCodeAt(0)]! |= kind
}

/** The kinds of the sign at an offset; 0 outside of the text and for signs of no kind. */
export function kindsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? KINDS_OF[text.charCodeAt(at)]! : 0
}

/** The kinds of all signs of `text[from, to)`. */
export function kindsIn(text: string, from = 0, to = text.length): number {
  let kinds = 0
  for (let at = from; at < to; at++) kinds |= KINDS_OF[text.charCodeAt(at)]!
  return kinds
}

/** True when every one of the kinds is there. */
export function hasAll(kinds: number, wanted: number): boolean {
  return (kinds & wanted) === wanted
}

/** Finds the place of the first sign of some kinds in `text[from, to)`; `to` when there is none. */
export function firstOf(kinds: number): (text: string, from: number, to: number) => number {
  return (text, from, to) => {
    let at = from
    while (at < to && (KINDS_OF[text.charCodeAt(at)]! & kinds) === 0) at++
    return at
  }
}

/** Finds the place of the first of some signs in a text from a place on; the text's length when there is none. */
export function firstOfSigns(signs: string): (text: string, from: number) => number {
  const sought = new Uint8Array(0x10000)
  for (let at = 0; at < signs.length; at++) sought[signs.charCodeAt(at)] = 1
  return (text, from) => {
    let at = from
    while (at < text.length && sought[text.charCodeAt(at)] === 0) at++
    return at
  }
}

/** End of the sentence that begins at `from`: the place of its stop, or `to`. */
export const sentenceEnd = firstOf(STOP)

import { CLAUSE_END, kindsAt } from '../text/signs.ts'
import type { Quantity } from './quantity.ts'

/** One or several figures in a row with the words around them. */
export interface Phrase {
  readonly figures: readonly Quantity[]
  /** Words of the clause in front of the first figure. */
  readonly left: string
  readonly leftStart: number
  /** Words behind the last figure up to the end of the clause. */
  readonly right: string
  readonly rightStart: number
  /** True when another figure follows without any separator: this one is part of a name. */
  readonly runsOn: boolean
}

const WINDOW = 160
const SERIAL = /^(?:[、,]|和|及|与|以及|,?到?\d{4}年)$/

/** Groups figures that follow each other like 90%、95%和98%. */
export function seriesOf(sentence: string, figures: readonly Quantity[]): Quantity[][] {
  const series: Quantity[][] = []
  for (const figure of figures) {
    const last = series.at(-1)?.at(-1)
    const between = last === undefined ? '' : sentence.slice(last.stop, figure.start).trim()
    // 95%,九成以上的…: behind a comma a share of its own noun begins anew.
    const apart = last?.unit === '' && figure.unit !== ''
    const anew = between === ',' && (apart || sentence.startsWith('的', figure.stop))
    const isName =
      figure.kind === 'none' &&
      /[\u4e00-\u9fff]/.test(sentence[figure.stop] ?? '') &&
      !'和及与以'.includes(sentence[figure.stop]!)
    if (last !== undefined && SERIAL.test(between) && !anew && !isName && sameKind(last, figure)) {
      series.at(-1)!.push(figure)
    } else series.push([figure])
  }
  return series
}

function sameKind(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind || a.kind === 'none'
}

function endsClause(sentence: string, at: number): boolean {
  return (kindsAt(sentence, at) & CLAUSE_END) !== 0
}

function clauseStart(sentence: string, from: number, to: number): number {
  let quotes = 0
  for (let at = to - 1; at >= Math.max(from, to - WINDOW); at--) {
    const sign = sentence[at]!
    if (sign === '”' || sign === ')' || sign === '》') quotes++
    else if (sign === '“' || sign === '(' || sign === '《') {
      if (quotes === 0) return at + 1
      quotes--
    } else if (quotes === 0 && endsClause(sentence, at)) return at + 1
  }
  return Math.max(from, to - WINDOW)
}

/** The clause in front of a figure; “两个100%” in quotes belongs to what stands in front of the quote. */
function phraseStart(sentence: string, from: number, to: number): number {
  const start = clauseStart(sentence, from, to)
  const numbered = start > from + 2 && /^[两二三四五六]个$/.test(sentence.slice(start, to))
  return numbered ? clauseStart(sentence, from, start - 1) : start
}

function clauseEnd(sentence: string, from: number): number {
  let quotes = 0
  const limit = Math.min(sentence.length, from + WINDOW)
  for (let at = from; at < limit; at++) {
    const sign = sentence[at]!
    if (sign === '“' || sign === '(' || sign === '《') quotes++
    else if (sign === '”' || sign === ')' || sign === '》') {
      if (quotes === 0) return at
      quotes--
    } else if (quotes === 0 && endsClause(sentence, at)) return at
  }
  return limit
}

/** Where the words behind a figure end when another figure follows in the clause. */
function cutBeforeNext(sentence: string, from: number, next: number): number {
  // What stands in brackets belongs together: 县(市、区).
  const between = sentence
    .slice(from, next)
    .replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length))
  const at = Math.max(...['、', '和', '及', '与', '或'].map((sign) => between.lastIndexOf(sign)))
  return at < 0 ? -1 : from + at
}

/** The phrase of one series; `from` is where the phrase before it ended, `next` the figure behind. */
export function phraseOf(
  sentence: string,
  figures: readonly Quantity[],
  bounds: { readonly from: number; readonly next: number | undefined },
): Phrase {
  const [first, last] = [figures[0]!, figures.at(-1)!]
  const leftStart = phraseStart(sentence, bounds.from, first.start)
  const whole = clauseEnd(sentence, last.stop)
  const follows = bounds.next !== undefined && bounds.next < whole
  const cut = follows ? cutBeforeNext(sentence, last.stop, bounds.next) : whole
  return {
    figures,
    left: sentence.slice(leftStart, first.start),
    leftStart,
    right: sentence.slice(last.stop, cut < 0 ? whole : cut),
    rightStart: last.stop,
    runsOn: cut < 0,
  }
}

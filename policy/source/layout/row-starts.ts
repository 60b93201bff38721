import { roomFor } from './line-break.ts'
import type { Fragment, Row } from './row.ts'
import { reachOf, type TableColumn } from './table-columns.ts'

const NUMBER = /^[（(]?[\d一二三四五六七八九十]{1,3}[)）]?[.、．]?$/
const FIGURE = /^[≥≤＞＜><]?\s*\d[\d,.]*\s*\D{0,3}$/
/** Lines of one cell follow each other no further apart than this, in distances of the nearest ones. */
const LOOSE = 1.25
const FARTHEST = 2.4
const SLACK = 0.6
/** Narrower columns, in widths of a character, break words anywhere. */
const NARROW = 4
const JUSTIFIED = 0.6

/** A printed line of a table: what of it stands in each column. */
export interface TableLine {
  readonly y: number
  readonly height: number
  readonly texts: readonly (Fragment | undefined)[]
}

function united(a: Fragment | undefined, b: Fragment): Fragment {
  if (a === undefined) return b
  return { text: `${a.text} ${b.text}`, x: Math.min(a.x, b.x), right: Math.max(a.right, b.right) }
}

/** The line with its texts in their columns; undefined when one of them lies over several columns. */
export function tableLine(row: Row, columns: readonly TableColumn[]): TableLine | undefined {
  const texts: (Fragment | undefined)[] = columns.map(() => undefined)
  for (const one of row.fragments) {
    const [from, to] = reachOf(one, columns)
    if (from !== to) return undefined
    texts[from] = united(texts[from], one)
  }
  return { y: row.y, height: row.height, texts }
}

function isNumber(text: Fragment | undefined): boolean {
  return text !== undefined && NUMBER.test(text.text)
}

/** Tells for each line of the body of a table without lines whether a row begins with it. */
class RowStarts {
  private readonly lines: readonly TableLine[]
  private readonly rights: readonly number[]
  private readonly lefts: readonly number[]

  constructor(lines: readonly TableLine[]) {
    this.lines = lines
    const edges = (at: number) => lines.flatMap(({ texts }) => texts[at] ?? [])
    const columns = lines[0]!.texts.map((_, at) => edges(at))
    this.rights = columns.map((own) => Math.max(...own.map(({ right }) => right)))
    this.lefts = columns.map((own) => Math.min(...own.map(({ x }) => x)))
  }

  find(): boolean[] {
    const byGaps = this.byGaps()
    if (this.isSound(byGaps)) return byGaps
    const byNumbers = this.lines.map(({ texts }) => texts[0] !== undefined)
    return this.areNumbered() && this.isSound(byNumbers) ? byNumbers : this.byVotes()
  }

  private shared(at: number): [Fragment, Fragment, number][] {
    const [above, below] = [this.lines[at - 1]!, this.lines[at]!]
    return above.texts.flatMap((text, column): [Fragment, Fragment, number][] => {
      const next = below.texts[column]
      return text === undefined || next === undefined ? [] : [[text, next, column]]
    })
  }

  private step(at: number): number {
    return this.lines[at]!.y - this.lines[at - 1]!.y
  }

  /** How far the nearest lines of one column stand apart. */
  private pitch(): number {
    const steps = this.rights.flatMap((_, column) => {
      const own = this.lines.filter(({ texts }) => texts[column] !== undefined)
      return own.slice(1).map(({ y }, at) => y - own[at]!.y)
    })
    return Math.min(...steps)
  }

  /** Rows that stand further apart than the lines of one cell. */
  private byGaps(): boolean[] {
    const pitch = this.pitch()
    return this.lines.map((_, at) => at === 0 || this.step(at) > pitch * LOOSE)
  }

  /** The line above leaves no room in a column for what the next one begins with. */
  private isFull(above: Fragment, next: Fragment, column: number): boolean {
    const { height } = this.lines[0]!
    const room = (roomFor(next.text) + SLACK) * height
    return above.right >= this.rights[column]! - room && !this.isNarrow(column)
  }

  private isNarrow(column: number): boolean {
    return this.rights[column]! - this.lefts[column]! < NARROW * this.lines[0]!.height
  }

  private flows(at: number): boolean {
    return this.shared(at).some(([above, next, column]) => this.isFull(above, next, column))
  }

  private areNumbered(): boolean {
    const firsts = this.lines.flatMap(({ texts }) => texts[0] ?? [])
    return firsts.length > 1 && this.lines[0]!.texts[0] !== undefined && firsts.every(isNumber)
  }

  /** Rows of several lines in which no column counts or measures twice, and most lines flow into the next. */
  private isSound(starts: readonly boolean[]): boolean {
    const joins = starts.flatMap((start, at) => (start ? [] : [at]))
    if (joins.length === 0) return false
    const both = joins.filter((at) => this.shared(at).length > 0)
    const justified = both.filter((at) => this.flows(at)).length >= both.length * JUSTIFIED
    const broken = starts.filter((start, at) => start && at > 0 && this.flows(at)).length
    return !this.measuresTwice(starts) && justified && broken * 2 <= starts.filter(Boolean).length
  }

  private measuresTwice(starts: readonly boolean[]): boolean {
    return this.rights.some((_, column) => {
      let measured = false
      return this.lines.some(({ texts }, at) => {
        if (starts[at]) measured = false
        const figure = FIGURE.test(texts[column]?.text ?? '')
        const twice = figure && measured
        measured ||= figure
        return twice
      })
    })
  }

  /** Where nothing else tells: a text that is not full is the last of its cell. */
  private byVotes(): boolean[] {
    let open = false
    return this.lines.map(({ texts }, at) => {
      const begins = at === 0 || this.breaks(at, open)
      open = texts[0] !== undefined || (open && !begins)
      return begins
    })
  }

  private breaks(at: number, open: boolean): boolean {
    const { texts, height } = this.lines[at]!
    if (this.step(at) > height * FARTHEST) return true
    const shared = this.shared(at)
    const flows = this.flows(at)
    const ended = shared.some(
      ([above, next, column]) =>
        (FIGURE.test(above.text) && FIGURE.test(next.text)) ||
        (!this.isNarrow(column) && !this.isFull(above, next, column)),
    )
    if (texts[0] === undefined) return ended && !flows && shared.length > 1
    // A number in the middle of its row stands behind the first of its lines.
    return ended || (flows ? open && isNumber(texts[0]) : open || shared.length === 0)
  }
}

/** For each line of the body of a table without lines, whether a row begins with it. */
export function rowStarts(lines: readonly TableLine[]): boolean[] {
  return lines.length === 0 ? [] : new RowStarts(lines).find()
}

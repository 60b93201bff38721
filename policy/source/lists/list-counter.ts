import { numeralIn } from './numeral.ts'

/** How one level of a list prints its number. */
export interface ListLevel {
  /** Name of the format as in ECMA-376 part 1, 17.18.59. */
  readonly format: string
  /** Pattern with `%1`…`%9` for the counters, e.g. `第%1章`. */
  readonly text: string
  readonly start: number
}

/** A list as paragraphs refer to it. */
export interface List {
  /** Lists of one family count on from each other. */
  readonly family: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that begin anew where this list is first used, with the number they begin at. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Counts the paragraphs of lists and prints their numbers as Word does. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>()
  private readonly used = new Set<List>()

  /** The number in front of the next paragraph of a list; empty when its level prints none. */
  next(list: List, level: number): string {
    const own = list.levels.get(level)
    if (own === undefined) return ''
    const counts = this.countsOf(list)
    counts.length = Math.min(counts.length, level + 1)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    if (own.format === 'none') return ''
    if (own.format === 'bullet') return '● '
    return own.text.replace(/%([1-9])/g, (_, index: string) => {
      const at = Number(index) - 1
      const definition = list.levels.get(at)
      return numeralIn(definition?.format ?? 'decimal', counts[at] ?? definition?.start ?? 1)
    })
  }

  private countsOf(list: List): number[] {
    const counts = this.counts.get(list.family) ?? []
    this.counts.set(list.family, counts)
    if (!this.used.has(list)) {
      this.used.add(list)
      for (const [level, start] of list.restarts) counts[level] = start - 1
    }
    return counts
  }
}

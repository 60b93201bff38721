import { type List, ListCounter } from '../lists/list-counter.ts'
import type { ListStyles } from './list-styles.ts'

type Attributes = Readonly<Record<string, string>>

/** Counts the items of lists while they open and close (ODF 1.3 part 3, 5.3). */
export class OpenLists {
  private readonly counter = new ListCounter()
  private readonly open: List[] = []
  /** The last list of each style, and of each name, for those that go on from it. */
  private readonly known = new Map<string, List>()
  private lists = 0
  private number = ''
  private readonly styles: ListStyles

  constructor(styles: ListStyles) {
    this.styles = styles
  }

  begin(attributes: Attributes): void {
    const outer = this.open.at(-1)
    const style = attributes['text:style-name']
    const goesOn = attributes['text:continue-numbering'] === 'true'
    const before = this.known.get(attributes['text:continue-list'] ?? (goesOn ? `.${style}` : ''))
    const list = outer !== undefined && style === undefined ? outer : (before ?? this.fresh(style))
    this.open.push(list)
    if (outer !== undefined) return
    this.known.set(`.${style}`, list)
    this.known.set(attributes['xml:id'] ?? `.${style}`, list)
  }

  end(): void {
    this.open.pop()
  }

  item(): void {
    const list = this.open.at(-1)
    this.number = list === undefined ? '' : this.counter.next(list, this.open.length - 1)
  }

  /** The number in front of the first paragraph of an item; empty for others. */
  take(): string {
    const { number } = this
    this.number = ''
    return number
  }

  private fresh(style: string | undefined): List {
    const levels = this.styles.get(style ?? '') ?? new Map()
    return { family: String(this.lists++), levels, restarts: new Map() }
  }
}

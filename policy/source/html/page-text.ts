import { isNumbered } from '../lists/is-numbered.ts'
import { type Reach, TableBuilder } from '../table/table-builder.ts'
import { isFurniture, isHidden } from './left-out.ts'
import { linkLine, withoutMenus, withoutSigns } from './link-lines.ts'
import { OrderedLists } from './ordered-lists.ts'

type Attributes = Readonly<Record<string, string>>

const BLOCKS = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr caption blockquote pre hr main header center body td th form'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const WIDE = '[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]'
/** A line break of the file between two wide characters is no blank (CSS Text 3, 4.1.3). */
const BREAK_IN_TEXT = new RegExp(`(?<=${WIDE})[\\t\\r ]*\\n[\\t\\n\\r ]*(?=${WIDE})`, 'g')

function reach({ colspan = '', rowspan = '' }: Attributes): Reach {
  return { columns: spanOf(colspan), rows: spanOf(rowspan) }
}

function spanOf(printed: string): number {
  const number = Number.parseInt(printed, 10)
  return number > 0 ? number : 1
}

function collapsed(data: string): string {
  const joined = data.includes('\n') ? data.replace(BREAK_IN_TEXT, '') : data
  return joined.replace(/[\t\n\r ]+/g, ' ')
}

/** What a page is read with: whether furniture is kept, and the items of its `ol`, in order, where they matter. */
export interface Ways {
  readonly keepsFurniture: boolean
  readonly items: readonly number[]
}

/** Collects text while tags go by; what is hidden is no part of the page. */
export class PageText {
  private readonly lines: string[] = []
  private line = ''
  /** What of the line stands outside of links, and how many links it holds. */
  private plain = ''
  private links = 0
  private inLink = 0
  private hidden: string[] = []
  private preformatted: string[] = []
  private readonly tables: TableBuilder[] = []
  private readonly lists = new OrderedLists()
  private listCount = 0
  private number = ''
  /** True once something was left out as furniture. */
  leavesOut = false
  private readonly ways: Ways

  constructor(ways: Ways) {
    this.ways = ways
  }

  open(tag: string, attributes: Attributes): void {
    const items = tag === 'ol' ? (this.ways.items[this.listCount++] ?? 0) : 0
    const furniture = !this.ways.keepsFurniture && isFurniture(tag, attributes)
    this.leavesOut ||= furniture
    if (this.hidden.length > 0 || furniture || isHidden(tag, attributes)) {
      if (!VOID.has(tag)) this.hidden.push(tag)
      return
    }
    if (tag === 'br' || BLOCKS.has(tag)) this.endLine()
    if (tag === 'pre' || keepsBlanks(attributes)) this.preformatted.push(tag)
    if (tag === 'a' && attributes.href !== undefined) this.openLink()
    this.openList(tag, attributes, items)
    this.openTable(tag, attributes)
  }

  close(tag: string): void {
    if (this.hidden.length > 0) {
      const at = this.hidden.lastIndexOf(tag)
      if (at >= 0) this.hidden.length = at
      return
    }
    if (BLOCKS.has(tag)) this.endLine()
    if (tag === this.preformatted.at(-1)) this.preformatted.pop()
    if (tag === 'a') this.inLink = 0
    if (tag === 'ol' || tag === 'ul') this.lists.end()
    if (tag === 'li') this.number = ''
    if (tag === 'table') this.endTable()
    else if (tag === 'td' || tag === 'th') this.tables.at(-1)?.endCell()
  }

  text(data: string): void {
    if (this.hidden.length > 0) return
    if (this.preformatted.length === 0) {
      this.add(collapsed(data))
      return
    }
    const [first = '', ...more] = data.split('\n')
    this.add(first)
    for (const next of more) {
      this.endLine()
      this.add(next)
    }
  }

  /** The lines of the page, without menus unless furniture is kept. */
  result(): string[] {
    this.endLine()
    while (this.tables.length > 0) this.endTable()
    if (this.ways.keepsFurniture) return this.lines.map(withoutSigns)
    const kept = withoutMenus(this.lines)
    this.leavesOut ||= kept.length < this.lines.length
    return kept
  }

  private add(text: string): void {
    const own = withoutSigns(text)
    this.line += own
    if (this.inLink === 0) this.plain += own
  }

  /** A link ends where the next one begins, as in browsers. */
  private openLink(): void {
    this.inLink = 1
    this.links++
  }

  private openList(tag: string, attributes: Attributes, items: number): void {
    if (tag === 'ol' || tag === 'ul') this.lists.begin(tag, attributes, items)
    else if (tag === 'li') this.number = this.lists.item(attributes)
  }

  private openTable(tag: string, attributes: Attributes): void {
    const table = this.tables.at(-1)
    if (tag === 'table') {
      if (table !== undefined) table.nests = true
      this.tables.push(new TableBuilder())
    } else if (tag === 'tr') table?.row()
    else if (tag === 'td' || tag === 'th') table?.cell(reach(attributes))
  }

  private endTable(): void {
    for (const line of this.tables.pop()?.lines() ?? []) this.keep(line)
  }

  private endLine(): void {
    const line = this.line.trimEnd().replace(/^ /, '')
    if (line.trim() !== '') this.keep(linkLine(this.numbered(line), this.plain, this.links))
    ;[this.line, this.plain, this.links] = ['', '', this.inLink]
  }

  /** A line with the number of its item, unless it prints one of its own. */
  private numbered(line: string): string {
    const number = this.number
    this.number = ''
    return number === '' || isNumbered(line.trim()) ? line : number + line.trimStart()
  }

  private keep(line: string): void {
    if (!(this.tables.at(-1)?.paragraph(line) ?? false)) this.lines.push(line)
  }
}

function keepsBlanks({ style = '' }: Attributes): boolean {
  return style !== '' && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style)
}

import { Parser } from 'htmlparser2'
import { decodeHtml } from './encoding.ts'
import { type Reach, TableBuilder } from './table/table-builder.ts'
import { UnreadableDocument } from './unreadable.ts'

const HIDDEN = new Set(
  'script style nav noscript iframe svg button select option textarea template head footer aside object'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr caption blockquote pre hr main header center body td th form'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const FURNITURE =
  /(?:^|[\s_-])(?:nav|navbar|breadcrumb|crumbs?|footer|sidebar|menu|share|toolbar|pagination|copyright|related|comments?)(?:$|[\s_-])/i
/** Browsers nest no deeper either. */
const DEEPEST = 512
const CHUNK = 64 * 1024
/** Closing tags times the open elements among which each is looked for. */
const MOST_STEPS = 400_000_000

function isFurniture(tag: string, attributes: Record<string, string>): boolean {
  return (
    tag !== 'body' &&
    tag !== 'html' &&
    FURNITURE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
  )
}

function isHidden(tag: string, { style = '' }: Record<string, string>): boolean {
  return HIDDEN.has(tag) || /display\s*:\s*none/i.test(style)
}

function reach({ colspan = '', rowspan = '' }: Record<string, string>): Reach {
  return { columns: spanOf(colspan), rows: spanOf(rowspan) }
}

function spanOf(printed: string): number {
  const number = Number.parseInt(printed, 10)
  return number > 0 ? number : 1
}

/** Collects text while tags go by; a depth above zero means that the text is not part of the page. */
class PageText {
  private readonly lines: string[] = []
  private line = ''
  private hidden: string[] = []
  private preformatted = 0
  private readonly tables: TableBuilder[] = []
  /** Elements that are open. */
  depth = 0
  private readonly keepsFurniture: boolean

  constructor(keepsFurniture: boolean) {
    this.keepsFurniture = keepsFurniture
  }

  open(tag: string, attributes: Record<string, string>): void {
    if (++this.depth > DEEPEST) throw new UnreadableDocument('too-deep')
    const furniture = !this.keepsFurniture && isFurniture(tag, attributes)
    if (this.hidden.length > 0 || furniture || isHidden(tag, attributes)) {
      if (!VOID.has(tag)) this.hidden.push(tag)
      return
    }
    if (tag === 'pre') this.preformatted++
    if (tag === 'br' || BLOCKS.has(tag)) this.endLine()
    this.openTable(tag, attributes)
  }

  close(tag: string): void {
    this.depth--
    if (this.hidden.length > 0) {
      const at = this.hidden.lastIndexOf(tag)
      if (at >= 0) this.hidden.length = at
      return
    }
    if (tag === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    if (BLOCKS.has(tag)) this.endLine()
    if (tag === 'table') this.endTable()
    else if (tag === 'td' || tag === 'th') this.tables.at(-1)?.endCell()
  }

  text(data: string): void {
    if (this.hidden.length > 0) return
    if (this.preformatted > 0) {
      const [first = '', ...more] = data.split('\n')
      this.line += first
      for (const next of more) {
        this.endLine()
        this.line = next
      }
    } else this.line += data.replace(/[\t\n\r ]+/g, ' ')
  }

  result(): string {
    this.endLine()
    while (this.tables.length > 0) this.endTable()
    return this.lines.join('\n')
  }

  private openTable(tag: string, attributes: Record<string, string>): void {
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
    const line = this.line.replace(/ +$/, '')
    if (line.trim() !== '') this.keep(line.replace(/^ /, ''))
    this.line = ''
  }

  private keep(line: string): void {
    if (!(this.tables.at(-1)?.paragraph(line) ?? false)) this.lines.push(line)
  }
}

function textOf(page: PageText, html: string): string {
  const parser = new Parser({
    onopentag: (tag, attributes) => page.open(tag, attributes),
    onclosetag: (tag) => page.close(tag),
    ontext: (data) => page.text(data),
  })
  let steps = 0
  for (let at = 0; at < html.length; at += CHUNK) {
    const chunk = html.slice(at, at + CHUNK)
    parser.write(chunk)
    steps += page.depth * (chunk.split('</').length - 1)
    if (steps > MOST_STEPS) throw new UnreadableDocument('too-deep')
  }
  parser.end()
  return page.result()
}

/** The text of a web page, one block per line, cells of a row apart by tabs, furniture left out. */
export function textOfHtml(bytes: Uint8Array): string {
  const html = decodeHtml(bytes)
  const text = textOf(new PageText(false), html)
  // Some pages lie whole inside what is furniture elsewhere.
  return text.trim() === '' ? textOf(new PageText(true), html) : text
}

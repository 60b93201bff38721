import { SaxesParser } from 'saxes'
import { TableBuilder } from '../table/table-builder.ts'
import type { ListStyles } from './list-styles.ts'
import { OpenLists } from './open-lists.ts'

type Attributes = Readonly<Record<string, string>>

/** What is no text of the document, or repeats it. */
const HIDDEN = new Set(
  'text:tracked-changes text:table-of-content text:note-citation office:annotation svg:title svg:desc text:ruby-text'.split(
    ' ',
  ),
)
const MOST_SPACES = 200

function count(printed: string | undefined): number {
  const number = Number.parseInt(printed ?? '', 10)
  return number > 0 ? number : 1
}

/** Turns `content.xml` into lines: one paragraph or one table row each, notes at the end. */
class ContentText {
  private readonly lines: string[] = []
  private readonly notes: string[] = []
  private readonly tables: TableBuilder[] = []
  /** Paragraphs that are open, the innermost last: frames and notes stand inside of others. */
  private readonly paragraphs: string[] = []
  private readonly lists: OpenLists
  private hidden = 0
  private inNote = 0

  constructor(styles: ListStyles) {
    this.lists = new OpenLists(styles)
  }

  open(name: string, attributes: Attributes): void {
    if (HIDDEN.has(name)) this.hidden++
    if (this.hidden > 0) return
    if (name === 'text:p' || name === 'text:h') this.paragraphs.push(this.lists.take())
    else if (name === 'text:note-body') this.inNote++
    else if (name === 'text:list') this.lists.begin(attributes)
    else if (name === 'text:list-item') this.lists.item()
    else if (name.startsWith('table:')) this.openTable(name, attributes)
    else this.sign(name, attributes)
  }

  close(name: string): void {
    if (HIDDEN.has(name)) this.hidden--
    if (this.hidden > 0) return
    if (name === 'text:p' || name === 'text:h') this.end(this.paragraphs.pop() ?? '')
    else if (name === 'text:note-body') this.inNote--
    else if (name === 'text:list') this.lists.end()
    else if (name === 'table:table-cell') this.tables.at(-1)?.endCell()
    else if (name === 'table:table') {
      for (const line of this.tables.pop()?.lines() ?? []) this.keep(line)
    }
  }

  text(data: string): void {
    if (this.hidden === 0) this.add(data.replace(/\s+/g, ' '))
  }

  result(): string {
    return [...this.lines, ...this.notes].join('\n')
  }

  private add(text: string): void {
    const last = this.paragraphs.length - 1
    if (last >= 0) this.paragraphs[last] += text
  }

  private sign(name: string, attributes: Attributes): void {
    if (name === 'text:s') this.add(' '.repeat(Math.min(count(attributes['text:c']), MOST_SPACES)))
    else if (name === 'text:tab') this.add(' ')
    else if (name === 'text:line-break') this.add('\n')
  }

  private openTable(name: string, attributes: Attributes): void {
    if (name === 'table:table') {
      const outer = this.tables.at(-1)
      if (outer !== undefined) outer.nests = true
      this.tables.push(new TableBuilder())
    } else if (name === 'table:table-row') this.tables.at(-1)?.row()
    else if (name === 'table:table-cell') {
      const columns = count(attributes['table:number-columns-spanned'])
      const rows = count(attributes['table:number-rows-spanned'])
      this.tables.at(-1)?.cell({ columns, rows })
    }
  }

  private end(paragraph: string): void {
    if (paragraph.trim() === '') return
    for (const line of paragraph.split('\n')) this.keep(line)
  }

  private keep(line: string): void {
    if (this.inNote > 0) this.notes.push(line.trim())
    else if (!(this.tables.at(-1)?.paragraph(line) ?? false)) this.lines.push(line)
  }
}

/** The text of `content.xml` (ODF 1.3 part 3), list numbers printed, cells of a row apart by tabs. */
export function contentText(xml: string, styles: ListStyles): string {
  const content = new ContentText(styles)
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => content.open(name, attributes))
  parser.on('closetag', ({ name }) => content.close(name))
  parser.on('text', (data) => content.text(data))
  parser.write(xml).close()
  return content.result()
}

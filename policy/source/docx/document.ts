import { SaxesParser } from 'saxes'
import { ListCounter } from '../lists/list-counter.ts'
import type { Numbering } from './numbering.ts'
import { WordTables } from './tables.ts'

const HIDDEN = new Set(
  'w:del w:moveFrom mc:Fallback w:instrText w:delText w:pPrChange w:tcPrChange w:trPrChange'.split(
    ' ',
  ),
)

interface Paragraph {
  text: string
  style: string
  list: string | undefined
  level: number | undefined
}

function emptyParagraph(): Paragraph {
  return { text: '', style: '', list: undefined, level: undefined }
}

/** Turns `document.xml` into lines: one paragraph or one table row each. */
class DocumentText {
  private readonly lines: string[] = []
  private readonly counter = new ListCounter()
  private readonly numbering: Numbering
  private readonly tables = new WordTables()
  private paragraph = emptyParagraph()
  private readonly outer: Paragraph[] = []
  private hidden = 0
  private inText = false

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  open(name: string, value: string, type: string): void {
    if (HIDDEN.has(name)) this.hidden++
    if (this.hidden > 0) return
    if (name === 'w:p') this.begin()
    else if (name === 'w:t') this.inText = true
    else if (name === 'w:pStyle') this.paragraph.style = value
    else if (name === 'w:numId') this.paragraph.list = value
    else if (name === 'w:ilvl') this.paragraph.level = Number(value)
    else this.sign(name, type)
    this.tables.tag(name, value)
  }

  close(name: string): void {
    if (HIDDEN.has(name)) this.hidden--
    if (this.hidden > 0) return
    if (name === 'w:t') this.inText = false
    else if (name === 'w:p') this.end()
    else if (name === 'w:tc') this.tables.endCell()
    else if (name === 'w:tbl') for (const line of this.tables.end()) this.lines.push(line)
  }

  text(data: string): void {
    if (this.inText && this.hidden === 0) this.paragraph.text += data
  }

  result(): string {
    return this.lines.join('\n')
  }

  private sign(name: string, type: string): void {
    if (name === 'w:tab') this.paragraph.text += ' '
    else if (name === 'w:br' && type !== 'page') this.paragraph.text += '\n'
    else if (name === 'w:noBreakHyphen') this.paragraph.text += '-'
  }

  private begin(): void {
    this.outer.push(this.paragraph)
    this.paragraph = emptyParagraph()
  }

  private end(): void {
    const { text, style, list, level } = this.paragraph
    const styled = this.numbering.styles.get(style)
    const used = this.numbering.lists.get(list ?? styled?.list ?? '')
    const number = used === undefined ? '' : this.counter.next(used, level ?? styled?.level ?? 0)
    this.paragraph = this.outer.pop() ?? emptyParagraph()
    if (this.numbering.contents.has(style)) return
    // A list that numbers the rows of a table prints into cells that are empty otherwise.
    const prints = text.trim() !== '' || this.tables.inside
    const line = prints ? number + text : ''
    if (!this.tables.paragraph(line)) this.lines.push(line)
  }
}

/** The text of `document.xml`, list numbers printed, cells of a row apart by tabs. */
export function documentText(xml: string, numbering: Numbering): string {
  const document = new DocumentText(numbering)
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    document.open(name, attributes['w:val'] ?? '', attributes['w:type'] ?? '')
  })
  parser.on('closetag', ({ name }) => document.close(name))
  parser.on('text', (data) => document.text(data))
  parser.write(xml).close()
  return document.result()
}

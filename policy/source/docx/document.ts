import { SaxesParser } from 'saxes'
import { ListCounter, type Numbering } from './numbering.ts'

const HIDDEN = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])

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
  private readonly counter: ListCounter
  private readonly numbering: Numbering
  private readonly rows: string[][] = []
  private paragraph = emptyParagraph()
  private readonly outer: Paragraph[] = []
  private hidden = 0
  private inText = false

  constructor(numbering: Numbering) {
    this.numbering = numbering
    this.counter = new ListCounter(numbering)
  }

  open(name: string, value: string, type: string): void {
    if (HIDDEN.has(name)) this.hidden++
    if (this.hidden > 0) return
    if (name === 'w:p') this.begin()
    else if (name === 'w:t') this.inText = true
    else if (name === 'w:tr') this.rows.push([])
    else if (name === 'w:tc') this.rows.at(-1)?.push('')
    else if (name === 'w:pStyle') this.paragraph.style = value
    else if (name === 'w:numId') this.paragraph.list = value
    else if (name === 'w:ilvl') this.paragraph.level = Number(value)
    else this.sign(name, type)
  }

  close(name: string): void {
    if (HIDDEN.has(name)) this.hidden--
    if (this.hidden > 0) return
    if (name === 'w:t') this.inText = false
    else if (name === 'w:p') this.end()
    else if (name === 'w:tr') this.endRow()
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
    const number = this.counter.next(list ?? styled?.list ?? '', level ?? styled?.level ?? 0)
    const line = text.trim() === '' ? '' : number + text
    this.paragraph = this.outer.pop() ?? emptyParagraph()
    const row = this.rows.at(-1)
    if (row === undefined) this.lines.push(line)
    else if (row.length > 0)
      row[row.length - 1] += row.at(-1) === '' ? line.trim() : ` ${line.trim()}`
  }

  private endRow(): void {
    const cells = this.rows.pop() ?? []
    const line = cells.map((cell) => cell.replace(/[\n\t]+/g, ' ').trim()).join('\t')
    const outer = this.rows.at(-1)
    if (outer === undefined) this.lines.push(line)
    else if (outer.length > 0) outer[outer.length - 1] += ` ${line}`
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

import { SaxesParser } from 'saxes'

/** How one level of a list prints its number. */
interface Level {
  readonly format: string
  /** Pattern with `%1`…`%9` for the counters, e.g. `第%1章`. */
  readonly text: string
  readonly start: number
}

type Levels = Map<number, Level>

/** Word's list definitions: which levels a list id has. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, Levels>
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>
}

const DIGITS = '零一二三四五六七八九'

/** 1–999 in Chinese numerals. */
export function chineseNumeral(value: number): string {
  if (value <= 0 || value > 999) return String(value)
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : ''
  const zero = hundreds > 0 && tens === 0 && units > 0 ? '零' : ''
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : DIGITS[tens]}十`
  return head + zero + ten + (units > 0 ? DIGITS[units] : '')
}

function letter(value: number, first: string): string {
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26))
}

function printed(value: number, format: string): string {
  if (/chinese|ideograph|japaneseCounting|taiwanese/i.test(format) && !/Enclosed/i.test(format)) {
    return chineseNumeral(value)
  }
  if (/enclosedCircle/i.test(format))
    return value <= 20 ? String.fromCharCode(0x245f + value) : String(value)
  if (format === 'upperLetter') return letter(value, 'A')
  if (format === 'lowerLetter') return letter(value, 'a')
  return String(value)
}

/** Counts the paragraphs of lists and prints their numbers as Word does. */
export class ListCounter {
  private readonly counts = new Map<string, number[]>()
  private readonly numbering: Numbering

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  /** The number in front of the next paragraph of a list; empty for unknown lists. */
  next(list: string, level: number): string {
    const levels = this.numbering.lists.get(list)
    const own = levels?.get(level)
    if (levels === undefined || own === undefined || own.format === 'none') return ''
    if (own.format === 'bullet') return '● '
    const counts = this.counts.get(list) ?? []
    counts.length = Math.min(counts.length, level + 1)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    this.counts.set(list, counts)
    return own.text.replace(/%([1-9])/g, (_, index: string) => {
      const at = Number(index) - 1
      const definition = levels.get(at)
      return printed(counts[at] ?? definition?.start ?? 1, definition?.format ?? 'decimal')
    })
  }
}

const NO_NUMBERING: Numbering = { lists: new Map(), styles: new Map() }

interface DraftLevel {
  format: string
  text: string
  start: number
}

/** What has been read of `numbering.xml` so far. */
class NumberingReader {
  readonly lists = new Map<string, Levels>()
  private readonly abstract = new Map<string, Levels>()
  private levels: Levels = new Map()
  private level: DraftLevel = { format: 'decimal', text: '', start: 1 }
  private list = ''

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') this.beginLevels(attributes['w:abstractNumId'] ?? '')
    else if (name === 'w:lvl') this.beginLevel(Number(attributes['w:ilvl']))
    else if (name === 'w:numFmt') this.level.format = value
    else if (name === 'w:lvlText') this.level.text = value
    else if (name === 'w:start') this.level.start = Number(value) || 0
    else if (name === 'w:num') this.list = attributes['w:numId'] ?? ''
    else if (name === 'w:abstractNumId') {
      this.lists.set(this.list, this.abstract.get(value) ?? new Map())
    }
  }

  private beginLevels(id: string): void {
    this.levels = new Map()
    this.abstract.set(id, this.levels)
  }

  private beginLevel(at: number): void {
    this.level = { format: 'decimal', text: '', start: 1 }
    this.levels.set(at, this.level)
  }
}

/** Reads `numbering.xml`; a missing file gives no lists. */
export function readNumbering(xml: string | undefined, stylesXml: string | undefined): Numbering {
  if (xml === undefined) return NO_NUMBERING
  const reader = new NumberingReader()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes))
  parser.write(xml).close()
  return { lists: reader.lists, styles: readStyleLists(stylesXml) }
}

function readStyleLists(xml: string | undefined): Numbering['styles'] {
  const styles = new Map<string, { list: string; level: number }>()
  if (xml === undefined) return styles
  let [style, level] = ['', 0]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:style') {
      style = attributes['w:styleId'] ?? ''
      level = 0
    } else if (name === 'w:ilvl') level = Number(attributes['w:val'])
    else if (name === 'w:numId') styles.set(style, { list: attributes['w:val'] ?? '', level })
  })
  parser.write(xml).close()
  return styles
}

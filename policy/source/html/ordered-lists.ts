import { numeralIn } from '../lists/numeral.ts'

type Attributes = Readonly<Record<string, string>>

/** Formats by the values of `type`, and by the names of CSS Counter Styles 3; names as in ECMA-376 part 1, 17.18.59. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  none: 'none',
  disc: 'none',
  circle: 'none',
  square: 'none',
}
const STYLE = /(?:^|;)\s*list-style(?:-type)?\s*:([^;]*)/i

interface OpenList {
  readonly format: string
  readonly step: number
  next: number
}

function formatIn({ type = '', style = '' }: Attributes): string | undefined {
  const words = STYLE.exec(style)?.[1]?.toLowerCase().trim().split(/\s+/) ?? []
  const styled = words.map((word) => FORMATS[word]).find((format) => format !== undefined)
  return styled ?? FORMATS[type]
}

function integerIn(printed: string | undefined): number | undefined {
  const number = Number.parseInt(printed ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

function printed(format: string, value: number): string {
  if (format === 'none') return ''
  return numeralIn(format, value) + (format === 'chineseCounting' ? '、' : '. ')
}

/** Counts the items of the lists of a page, as browsers do. */
export class OrderedLists {
  private readonly open: OpenList[] = []

  /** Opens `ol` or `ul`; `items` is how many a list has that counts down. */
  begin(tag: string, attributes: Attributes, items: number): void {
    const format = tag === 'ol' ? (formatIn(attributes) ?? 'decimal') : 'none'
    const reversed = tag === 'ol' && attributes.reversed !== undefined
    const next = integerIn(attributes.start) ?? (reversed ? items : 1)
    this.open.push({ format, step: reversed ? -1 : 1, next })
  }

  end(): void {
    this.open.pop()
  }

  /** What is printed in front of the next item; empty for bullets and outside of lists. */
  item(attributes: Attributes): string {
    const list = this.open.at(-1)
    if (list === undefined) return ''
    const value = integerIn(attributes.value) ?? list.next
    list.next = value + list.step
    return printed(list.format === 'none' ? 'none' : (formatIn(attributes) ?? list.format), value)
  }
}

/** How many items each `ol` of a page has, in the order in which they open. */
export class ItemCounts {
  readonly counts: number[] = []
  private readonly lists: (number | undefined)[] = []

  open(tag: string): void {
    if (tag === 'ol') this.lists.push(this.counts.push(0) - 1)
    else if (tag === 'ul') this.lists.push(undefined)
    const list = tag === 'li' ? this.lists.at(-1) : undefined
    if (list !== undefined) this.counts[list]!++
  }

  close(tag: string): void {
    if (tag === 'ol' || tag === 'ul') this.lists.pop()
  }

  /** What the items say is not counted. */
  text(): void {}
}

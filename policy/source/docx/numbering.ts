import { SaxesParser } from 'saxes'
import type { List, ListLevel } from '../lists/list-counter.ts'
import { NO_STYLES, readStyles, type Styles } from './styles.ts'

/** Word's list definitions by the id that paragraphs use, and what styles say of lists. */
export interface Numbering extends Styles {
  readonly lists: ReadonlyMap<string, List>
}

interface DraftLevel {
  format: string
  text: string
  start: number
}

interface DraftList {
  readonly family: string
  readonly levels: Map<number, ListLevel>
  readonly restarts: Map<number, number>
}

function emptyLevel(): DraftLevel {
  return { format: 'decimal', text: '', start: 1 }
}

/** What has been read of `numbering.xml` so far (ECMA-376 part 1, 17.9). */
class NumberingReader {
  readonly lists = new Map<string, DraftList>()
  private readonly families = new Map<string, Map<number, ListLevel>>()
  private levels = new Map<number, ListLevel>()
  private level = emptyLevel()
  private id = ''
  private overridden = 0

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:abstractNum') this.beginFamily(attributes['w:abstractNumId'] ?? '')
    else if (name === 'w:lvl') this.beginLevel(Number(attributes['w:ilvl']))
    else if (name === 'w:numFmt') this.level.format = value
    else if (name === 'w:lvlText') this.level.text = value
    else if (name === 'w:start') this.level.start = Number(value) || 0
    else if (name === 'w:num') this.id = attributes['w:numId'] ?? ''
    else if (name === 'w:abstractNumId') this.beginList(value)
    else if (name === 'w:lvlOverride') this.overridden = Number(attributes['w:ilvl'])
    else if (name === 'w:startOverride') {
      this.lists.get(this.id)?.restarts.set(this.overridden, Number(value) || 0)
    }
  }

  private beginFamily(id: string): void {
    this.levels = new Map()
    this.families.set(id, this.levels)
  }

  /** A list has its own copy of the levels, for it may define some of them anew. */
  private beginList(family: string): void {
    this.levels = new Map(this.families.get(family))
    this.lists.set(this.id, { family, levels: this.levels, restarts: new Map() })
  }

  private beginLevel(at: number): void {
    this.level = emptyLevel()
    this.levels.set(at, this.level)
  }
}

/** Reads `numbering.xml` and `styles.xml`; a missing file gives no lists and no styles. */
export function readNumbering(xml: string | undefined, stylesXml: string | undefined): Numbering {
  const reader = new NumberingReader()
  if (xml !== undefined) {
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes))
    parser.write(xml).close()
  }
  return { lists: reader.lists, ...(stylesXml === undefined ? NO_STYLES : readStyles(stylesXml)) }
}

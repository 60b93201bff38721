import { SaxesParser } from 'saxes'

/** What the styles of a Word document say of numbers and contents. */
export interface Styles {
  /** Styles whose paragraphs stand in a list. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>
  /** Styles of tables of contents, whose lines repeat the headings. */
  readonly contents: ReadonlySet<string>
}

/** A document without `styles.xml`. */
export const NO_STYLES: Styles = { styles: new Map(), contents: new Set() }

interface DraftStyle {
  readonly id: string
  list: string | undefined
  level: number
  basis: string | undefined
}

/** What has been read of `styles.xml` so far (ECMA-376 part 1, 17.7). */
class StylesReader {
  readonly contents = new Set<string>()
  private readonly drafts = new Map<string, DraftStyle>()
  private style: DraftStyle = emptyStyle('')

  open(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:style') this.begin(attributes['w:styleId'] ?? '')
    else if (name === 'w:name' && /^toc \d$/i.test(value)) this.contents.add(this.style.id)
    else if (name === 'w:basedOn') this.style.basis = value
    else if (name === 'w:ilvl') this.style.level = Number(value)
    else if (name === 'w:numId') this.style.list = value
  }

  lists(): Styles['styles'] {
    const found = new Map<string, { list: string; level: number }>()
    for (const { id, level } of this.drafts.values()) {
      const list = this.listOf(id, new Set())
      if (list !== undefined) found.set(id, { list, level })
    }
    return found
  }

  private begin(id: string): void {
    this.style = emptyStyle(id)
    this.drafts.set(id, this.style)
  }

  /** The list of a style or of the nearest one it is based on. */
  private listOf(id: string, seen: Set<string>): string | undefined {
    const draft = this.drafts.get(id)
    if (draft === undefined || seen.has(id)) return undefined
    return draft.list ?? this.listOf(draft.basis ?? '', seen.add(id))
  }
}

function emptyStyle(id: string): DraftStyle {
  return { id, list: undefined, level: 0, basis: undefined }
}

/** Reads `styles.xml`. */
export function readStyles(xml: string): Styles {
  const reader = new StylesReader()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes))
  parser.write(xml).close()
  return { styles: reader.lists(), contents: reader.contents }
}

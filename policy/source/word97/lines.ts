const CELL = '\u0007'
const FIELD = { begin: '\u0013', result: '\u0014', end: '\u0015' } as const
const PLAIN: Readonly<Record<string, string>> = {
  '\u000b': '\r',
  '\u000c': '\r',
  '\u001e': '-',
  '\u00a0': ' ',
  '\t': ' ',
}

/** Drops instructions of fields and marks of pictures; breaks of line and page end a paragraph. */
function withoutFields(text: string): string {
  const open: boolean[] = []
  let plain = ''
  for (const sign of text) {
    if (sign === FIELD.begin) open.push(true)
    else if (sign === FIELD.result) open[open.length - 1] = false
    else if (sign === FIELD.end) open.pop()
    else if (!open.includes(true)) plain += PLAIN[sign] ?? (isText(sign) ? sign : '')
  }
  return plain
}

function isText(sign: string): boolean {
  return sign >= ' ' || sign === '\r' || sign === CELL
}

/** Rows of a table: the first ends at the first empty cell, the others have as many cells. */
class Rows {
  readonly lines: string[] = []
  private row: string[] = []
  private width = 0

  paragraphs(text: string): void {
    this.lines.push(...text.split('\r'))
  }

  /** Adds what stands in front of a cell mark; only the last paragraph in front of a table is in it. */
  cell(text: string): void {
    if (this.row.length === 0) {
      const cut = text.lastIndexOf('\r', text.length - 2)
      if (cut >= 0) {
        this.width = 0
        this.paragraphs(text.slice(0, cut))
      }
      this.row.push(text.slice(cut + 1))
      return
    }
    const full = this.width > 0 ? this.row.length === this.width : text === ''
    if (full && text === '') this.end()
    else this.row.push(text)
  }

  end(): void {
    if (this.row.length === 0) return
    this.width = this.row.length
    this.lines.push(this.row.map((cell) => cell.replace(/\r+/g, ' ').trim()).join('\t'))
    this.row = []
  }
}

/** Lines of a Word 97 text whose paragraphs are not described: one paragraph or one table row each, cells apart by tabs. */
export function linesOfWord(text: string): string[] {
  const rows = new Rows()
  const parts = withoutFields(text).split(CELL)
  for (const part of parts.slice(0, -1)) rows.cell(part)
  rows.end()
  rows.paragraphs(parts.at(-1)!)
  return rows.lines
}

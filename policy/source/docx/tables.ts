import { type Reach, TableBuilder } from '../table/table-builder.ts'

interface OpenTable {
  readonly builder: TableBuilder
  /** What is known of a cell whose first paragraph has not begun. */
  pending: Reach | undefined
}

function count(value: string): number {
  const number = Number.parseInt(value, 10)
  return number > 0 ? number : 1
}

/** The tables that are open while `document.xml` is read, the innermost last. */
export class WordTables {
  private readonly open: OpenTable[] = []

  /** True inside a cell. */
  get inside(): boolean {
    return this.open.length > 0
  }

  /** Takes note of a tag of a table (ECMA-376 part 1, 17.4). */
  tag(name: string, value: string): void {
    if (name === 'w:tbl') this.begin()
    const table = this.open.at(-1)
    if (table === undefined) return
    if (name === 'w:tr') table.builder.row()
    else if (name === 'w:gridBefore') table.builder.cell({ columns: count(value) })
    else if (name === 'w:tc') table.pending = {}
    else if (name === 'w:gridSpan') table.pending = { ...table.pending, columns: count(value) }
    else if (name === 'w:vMerge') {
      table.pending = { ...table.pending, continues: value !== 'restart' }
    }
  }

  /** Adds a paragraph to the open cell; false when there is none. */
  paragraph(text: string): boolean {
    this.commit()
    return this.open.at(-1)?.builder.paragraph(text) ?? false
  }

  /** Ends the innermost table; its lines go into the cell around it, if any, else to the caller. */
  end(): readonly string[] {
    const lines = this.open.pop()?.builder.lines() ?? []
    const outer = this.open.at(-1)
    if (outer === undefined) return lines
    for (const line of lines) this.paragraph(line)
    return []
  }

  endCell(): void {
    this.commit()
    this.open.at(-1)?.builder.endCell()
  }

  private begin(): void {
    this.commit()
    const outer = this.open.at(-1)
    if (outer !== undefined) outer.builder.nests = true
    this.open.push({ builder: new TableBuilder(), pending: undefined })
  }

  private commit(): void {
    const table = this.open.at(-1)
    if (table?.pending === undefined) return
    table.builder.cell(table.pending)
    table.pending = undefined
  }
}

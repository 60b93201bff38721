/** One row of a file. `n` counts from 1 as a spreadsheet shows it: empty rows and the header count. */
export interface SheetRow {
  readonly n: number
  readonly cells: readonly unknown[]
}

/** A file of rows that can be read from its beginning any number of times. */
export interface Sheet {
  readonly format: 'csv' | 'xlsx'
  /** About how many rows there are; null where that takes reading them all. */
  readonly about: number | null
  /** What its tab is called; null in a file that has only one. */
  readonly name: string | null
  /** Names of the other visible sheets that hold anything: nothing reads them. */
  unread(): Promise<readonly string[]>
  rows(): AsyncGenerator<SheetRow>
}

/** The text of a cell; blanks around it do not count. */
export const textOf = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : String(cell).trim()

export const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => textOf(cell) === '')

/** What a widget gets from the form around it: `null` is “not known”. */
export interface Entry {
  readonly id?: string | undefined
  /** What it is called where no label stands beside it, as in the cells of a sheet. */
  readonly label?: string | undefined
  readonly value?: unknown
  /** What the form says is wrong with the value. */
  readonly fault?: string | undefined
  readonly onChange?: ((value: unknown) => void) | undefined
}

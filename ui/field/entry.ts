/** What a widget gets from the form around it: `null` is “not known”. */
export interface Entry {
  readonly id?: string | undefined
  readonly value?: unknown
  readonly onChange?: ((value: unknown) => void) | undefined
}

/** Answers of a record: its fields by name, null where absent. */
export type Row = Readonly<Record<string, unknown>>

/** A field of a record that cannot be read as part of a scheme. */
export class RowFault extends Error {
  /** The code of the criterion, grade, term or stage; null of the scheme itself. */
  readonly part: string | null
  readonly field: string
  constructor(part: string | null, field: string, says: string) {
    super(says)
    this.name = 'RowFault'
    this.part = part
    this.field = field
  }
}

/** Only what is there: absent fields of a record are absent in the content. */
export function present<T extends Row>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as { [K in keyof T]?: NonNullable<T[K]> }
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const orNull = <T>(value: T | undefined): T | null => value ?? null

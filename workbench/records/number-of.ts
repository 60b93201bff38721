import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'

/** The number of a record: the one that was given to it, or the code that is its key; null where it has none. */
export function numberOf(
  { fields, key }: Pick<RegisterFace, 'fields' | 'key'>,
  { fields: values }: Pick<RecordRow, 'fields'>,
): string | null {
  const only = [key].flat()
  const name =
    Object.keys(fields).find((one) => fields[one]?.serial) ??
    (only.length === 1 && fields[only[0] ?? '']?.kind === 'code' ? only[0] : undefined)
  const value = name ? values[name] : null
  return typeof value === 'string' ? value : null
}

import { refuse } from '../errors.ts'

/** Whether one part of a place in a list is such as the list puts there. */
export type Fits = (value: unknown) => boolean

export const isText =
  (form: RegExp): Fits =>
  (value) =>
    typeof value === 'string' && form.test(value)
export const isId = isText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)

/** Where a page of a list ended, as text: for the same list to read. */
export const cursorText = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place that a list gave out before, part by part. @throws {Refusal} list.no-place for what it never gave out */
export function readCursor(text: string, parts: readonly Fits[]): readonly unknown[] {
  const place = parsed(text)
  if (place?.length === parts.length && parts.every((fits, n) => fits(place[n]))) return place
  throw refuse('list.no-place', undefined)
}

function parsed(text: string): readonly unknown[] | undefined {
  try {
    const found: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(found) ? found : undefined
  } catch {
    return undefined
  }
}

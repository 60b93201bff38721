import type { Narrowing } from '../api/records.ts'
import type { View } from '../api/views.ts'

/** What is on the screen, as it is kept: parts that are not set are left out. */
export function viewOf(narrowing: Narrowing, columns: readonly string[]): View {
  const { q, where, sort, descending } = narrowing
  return {
    ...(q ? { q } : {}),
    ...(where && Object.keys(where).length ? { where } : {}),
    ...(sort ? { sort } : {}),
    ...(descending ? { descending } : {}),
    columns,
  }
}

/** Whether a list is narrowed or put in an order. */
export const hasSomething = (narrowing: Narrowing): boolean =>
  Object.keys(viewOf(narrowing, [])).length > 1

/** Whether two views show the same, in whatever order their parts were kept. */
export const sameView = (a: View, b: View): boolean => text(a) === text(b)

const text = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

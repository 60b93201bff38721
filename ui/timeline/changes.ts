import type { FieldFace, FieldFaces } from '../field/field.ts'

/** One field that an event stated; `before` is `undefined` when there was nothing before. */
export interface Change {
  readonly name: string
  readonly field: FieldFace
  readonly before: unknown
  readonly after: unknown
}

type Values = Readonly<Record<string, unknown>> | null
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What an event changed, and what else its step asked; fields left as they were are left out. */
export function changesOf(
  event: { readonly answers: Values; readonly before: Values; readonly after: Values },
  fields: FieldFaces,
): Change[] {
  const { before, after, answers } = event
  return Object.entries(fields).flatMap(([name, field]): Change[] => {
    if (after && name in after) {
      if (same(before?.[name], after[name])) return []
      return [
        { name, field, before: before ? (before[name] ?? null) : undefined, after: after[name] },
      ]
    }
    const answer = answers?.[name] ?? null
    return answer === null ? [] : [{ name, field, before: undefined, after: answer }]
  })
}

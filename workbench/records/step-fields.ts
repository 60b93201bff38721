import type { FieldFaces } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'

/** What the form of a step holds: the record's fields that it states, then what else it asks. */
export function stepFields(face: RegisterFace, step: string): FieldFaces {
  const declared = face.steps[step]
  if (!declared) return {}
  const all = { ...pick(face.fields, declared.fills), ...declared.ask }
  return Object.fromEntries(
    Object.entries(all).map(([name, field]) => {
      const missing = field.internal ? undefined : declared.must[name]
      return [name, missing === undefined ? field : { ...field, required: true, missing }]
    }),
  )
}

/** The fields of a form that are known already, and those that it still asks. */
export function divide(
  fields: FieldFaces,
  given: Readonly<Record<string, unknown>>,
): readonly [known: FieldFaces, asked: FieldFaces] {
  const names = Object.keys(fields)
  const known = names.filter((name) => name in given)
  return [
    pick(fields, known),
    pick(
      fields,
      names.filter((name) => !(name in given)),
    ),
  ]
}

/** The named entries, those that there are. */
export const pick = <T>(values: Readonly<Record<string, T>>, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (name in values ? [[name, values[name] as T] as const] : [])),
  )

/** What each step of a register asks beyond the record's own fields. */
export const askedFields = (face: RegisterFace): Readonly<Record<string, FieldFaces>> =>
  Object.fromEntries(Object.entries(face.steps).map(([name, { ask }]) => [name, ask]))

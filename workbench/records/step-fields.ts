import type { FieldFaces } from '@zhiheng/ui'
import type { RegisterFace } from '../api/catalogue.ts'

/** What the form of a step holds: the record's fields that it states, then what else it asks. */
export function stepFields(face: RegisterFace, step: string): FieldFaces {
  const declared = face.steps[step]
  if (!declared) return {}
  const stated = declared.fills.flatMap((name) => {
    const field = face.fields[name]
    return field ? [[name, field] as const] : []
  })
  return { ...Object.fromEntries(stated), ...declared.ask }
}

/** Everything that any step of a register asks beyond the record's own fields. */
export const askedFields = (face: RegisterFace): FieldFaces =>
  Object.assign({}, ...Object.values(face.steps).map((step) => step.ask)) as FieldFaces

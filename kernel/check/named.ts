import { fieldsIn, type Where } from '../condition/declare.ts'
import type { Field, FieldKind } from '../fields/declare.ts'
import type { AnyRegister } from '../register/declare.ts'

/** What is wrong with naming a field here: it must be there, be of one of the kinds, and be no secret. */
export function fieldFault(
  register: AnyRegister,
  name: string,
  kinds: readonly FieldKind[],
): string | null {
  const field = fieldsOf(register)[name]
  if (!field) return `${name} is no field of ${register.name}`
  if (field.secret) return `${name} is secret`
  return kinds.includes(field.kind) ? null : `${name} is no ${kinds.join(' or ')}`
}

/** What is wrong with a field that names a subject: an index must serve it. */
export function namingFault(register: AnyRegister, name: string): string | null {
  const filters: readonly string[] = register.filters ?? []
  const fault = fieldFault(register, name, naming)
  return fault ?? (filters.includes(name) ? null : `${name} is no declared filter`)
}
/** Kinds of fields that hold the code of a subject. */
const naming: readonly FieldKind[] = ['party', 'code', 'region', 'department']
export const numeric: readonly FieldKind[] = ['integer', 'decimal', 'money']

/** What is wrong with the fields that a condition looks at. */
export const strangers = (register: AnyRegister, where: Where): string[] =>
  fieldsIn(where)
    .filter((name) => name !== 'state' && name !== 'region')
    .flatMap((name) => {
      const field = fieldsOf(register)[name]
      if (!field) return [`looks at ${name}, which is no field of ${register.name}`]
      return field.secret ? [`looks at ${name}, which is secret`] : []
    })

export const fieldsOf = (register: AnyRegister) =>
  register.fields as Readonly<Record<string, Field>>

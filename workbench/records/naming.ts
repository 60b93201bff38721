import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'

/** A register whose records name a record in `field`, and what a new one of them takes over from it. */
export interface Naming {
  readonly register: RegisterFace
  readonly field: string
  readonly given: Readonly<Record<string, string>>
  /** Whether a new one is of the department of the record, so that only that one submits it. */
  readonly ofDepartment: boolean
}

/** Registers that the post may read, that name records of `face`, and whose list can be narrowed to one. */
export function registersNaming(
  registers: readonly RegisterFace[],
  face: Pick<RegisterFace, 'name' | 'fields'>,
  record: Pick<RecordRow, 'id' | 'fields'>,
): Naming[] {
  return registers
    .filter(({ readable }) => readable !== false)
    .flatMap((register) =>
      register.filters
        .filter((name) => register.fields[name]?.to === face.name)
        .map((field) => ({
          register,
          field,
          given: { ...shared(register, face, record), [field]: record.id },
          ofDepartment: [register, face].every(({ fields }) => fields.department),
        })),
    )
}

/** Records and departments that both name under the same name. */
function shared(
  register: RegisterFace,
  face: Pick<RegisterFace, 'fields'>,
  { fields }: Pick<RecordRow, 'fields'>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(register.fields).flatMap(([name, { kind, to }]) => {
      const own = face.fields[name]
      const value = fields[name]
      const same = own?.kind === kind && own.to === to && ['link', 'department'].includes(kind)
      return same && typeof value === 'string' ? [[name, value] as const] : []
    }),
  )
}

/** Whether it is for the post's department to submit a record; one of no department is nobody's to add here. */
export const isOfDepartment = (
  { department }: { readonly department: string | null },
  given: Readonly<Record<string, string>>,
): boolean => department !== null && given.department === department

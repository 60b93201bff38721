import type { RegisterFace } from '../api/catalogue.ts'
import type { RecordRow } from '../api/records.ts'

/** A register whose records name a record in `field`, and what a new one of them takes over from it. */
export interface Naming {
  readonly register: RegisterFace
  readonly field: string
  readonly given: Readonly<Record<string, string>>
  /** Department of the record, where both have one: it alone submits a new one, a record of none nobody. */
  readonly of?: string | null
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
          ...(register.fields.department &&
            face.fields.department && { of: (record.fields.department ?? null) as string | null }),
        })),
    )
}

/** Records that both name, and the department where it is the same to both: who leads is not who takes part. */
function shared(
  register: RegisterFace,
  face: Pick<RegisterFace, 'fields'>,
  { fields }: Pick<RecordRow, 'fields'>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(register.fields).flatMap(([name, { kind, to, title }]) => {
      const own = face.fields[name]
      const value = fields[name]
      const same = kind === 'department' ? own?.title === title : kind === 'link' && own?.to === to
      return same && own?.kind === kind && typeof value === 'string' ? [[name, value] as const] : []
    }),
  )
}

/** Whether it is for the post's department to submit a record that is `of` one. */
export const isOfDepartment = (
  { department }: { readonly department: string | null },
  of: string | null,
): boolean => department !== null && of === department

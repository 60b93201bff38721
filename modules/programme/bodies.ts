import { type DepartmentFacts, resolveDepartment } from '../organisation/index.ts'
import type { FieldsIn } from './fields.ts'

/** A printed body with the one that answers for it on the day of asking. */
export interface Body {
  readonly printed: string
  readonly department: string | null
  readonly title: string | null
  /** Stands for several units (各成员单位), which are listed with it. */
  readonly found?: true
}

/** The departments of a region, and the day by whose names they are found. */
export interface KnownBodies {
  readonly departments: readonly DepartmentFacts[]
  readonly on: string
}

export const titleIn = ({ departments }: KnownBodies, code: string): string =>
  departments.find((d) => d.code === code)?.name ?? code

/** Bodies as printed, then those that the office has added since. */
export function bodiesOf(
  printed: readonly string[] | null,
  codes: readonly string[] | null,
  known: KnownBodies,
): Body[] {
  const named = (printed ?? []).map((name) => {
    const { department, title, how } = resolveDepartment(name, known.departments, known.on)
    const found = how === 'group' && codes !== null && codes.length > 0
    return { printed: name, department, title, ...(found && { found }) }
  })
  const there = new Set(named.map(({ department }) => department))
  const added = (codes ?? []).filter((code) => !there.has(code))
  return [...named, ...added.map((code) => bodyOf(code, known))]
}

function bodyOf(code: string, known: KnownBodies): Body {
  const title = titleIn(known, code)
  return { printed: title, department: code, title }
}

/** Whom the office has assigned goes before what the printed name leads to. */
export function leadOf(
  { department, leadPrinted }: Pick<FieldsIn<'task'>, 'department' | 'leadPrinted'>,
  known: KnownBodies,
): Body[] {
  const [first, ...others] = bodiesOf(leadPrinted, null, known)
  if (department === null) return first ? [first, ...others] : []
  if (first?.department === department) return [first, ...others]
  const title = titleIn(known, department)
  return [{ printed: first?.printed ?? title, department, title }, ...others]
}

import { type DepartmentFacts, resolveDepartment } from '../organisation/index.ts'
import type { PrintedDepartment } from './proposals.ts'

/** A region's bodies, the day of confirming, and the document's own day: its member units are those of that day. */
export interface BodiesAtConfirming {
  readonly departments: readonly DepartmentFacts[]
  readonly today: string
  readonly issuedOn: string
}

/** The bodies that answer for a task, by code; each once, in the strongest part that it is named in. */
export interface TaskBodies {
  readonly department: string | null
  readonly responsible: readonly string[]
  readonly cooperating: readonly string[]
}

type Named = Pick<PrintedDepartment, 'printed' | 'role' | 'department'>

/**
 * Who a confirmed task is given to: names that a person has typed are looked up, and 各成员单位 becomes the
 * member units. A group does not lead; a name that means no single body is left to the printed words.
 */
export function taskBodies(named: readonly Named[], known: BodiesAtConfirming): TaskBodies {
  const codes = (role: Named['role']) =>
    named.filter((one) => one.role === role).flatMap((one) => codesOf(one, known))
  const [department = null, ...others] = codes('lead')
  const responsible = without([...others, ...codes('responsible')], [department])
  return {
    department,
    responsible,
    cooperating: without(codes('cooperating'), [department, ...responsible]),
  }
}

function codesOf({ printed, role, department }: Named, known: BodiesAtConfirming): string[] {
  if (department !== null) return [department]
  const found = resolveDepartment(printed, known.departments, known.today)
  if (found.department !== null) return [found.department]
  if (role === 'lead' || found.how !== 'group') return []
  return [...resolveDepartment(printed, known.departments, known.issuedOn).members]
}

const without = (codes: readonly string[], taken: readonly (string | null)[]): string[] =>
  [...new Set(codes)].filter((code) => !taken.includes(code))

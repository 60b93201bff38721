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

/** One that leads, responds or helps, by its code where that is known. */
export type NamedBody = Pick<PrintedDepartment, 'role' | 'department'>

/**
 * Names as a person leaves them, looked up: what was typed is found by its name, and 各成员单位 becomes the member
 * units. A group does not lead; a name that means no single body stays without a code.
 */
export function lookedUp(
  named: readonly PrintedDepartment[],
  known: BodiesAtConfirming,
): NamedBody[] {
  return named.flatMap((one) => codesOf(one, known).map((department) => ({ ...one, department })))
}

function codesOf(one: PrintedDepartment, known: BodiesAtConfirming): (string | null)[] {
  if (one.department !== null) return [one.department]
  const { department, how } = resolveDepartment(one.printed, known.departments, known.today)
  if (how !== 'group' || one.role === 'lead') return [department]
  return [...resolveDepartment(one.printed, known.departments, known.issuedOn).members]
}

/** Who a task is given to: its first lead; further leads are responsible with the others. */
export function taskBodies(named: readonly NamedBody[]): TaskBodies {
  const codes = (role: NamedBody['role']) =>
    named.flatMap((one) => (one.role === role && one.department !== null ? [one.department] : []))
  const [department = null, ...others] = codes('lead')
  const responsible = without([...others, ...codes('responsible')], [department])
  return {
    department,
    responsible,
    cooperating: without(codes('cooperating'), [department, ...responsible]),
  }
}

const without = (codes: readonly string[], taken: readonly (string | null)[]): string[] =>
  [...new Set(codes)].filter((code) => !taken.includes(code))

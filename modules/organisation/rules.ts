import { isMemberOn, type Term } from './membership.ts'
import { isGroup, plainName, stemOf, withoutPlace } from './printed-name.ts'

/** What is known about a body: how it was and is called, and when it existed. Days are inclusive. */
export interface DepartmentFacts {
  readonly code: string
  readonly name: string
  readonly shortName: string | null
  readonly aliases: readonly string[]
  readonly formerNames: readonly string[]
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successor: string | null
  /** When it was a member unit, after the leading group's own list. */
  readonly memberTerms: readonly Term[]
}

/** By what a printed name was recognised, or why it was not. */
export type How =
  | 'name'
  | 'shortName'
  | 'alias'
  | 'formerName'
  | 'abbreviation'
  | 'group'
  | 'ambiguous'
  | 'closed'
  | 'none'

/** Which body a printed name means on a day. */
export interface Resolution {
  /** Its code; null for a group, and where no single body was found. */
  readonly department: string | null
  /** The body's own name on that day. */
  readonly title: string | null
  readonly how: How
  /** Whether another body took over the work of the one that was printed. */
  readonly succeeded: boolean
  /** Codes of the leading group's member units on that day, for 各成员单位. */
  readonly members: readonly string[]
}

const nobody = { department: null, title: null, succeeded: false, members: [] } as const

/**
 * Which of `departments` a printed name means on the day `on`: full name, short name, alias, former name,
 * then the same with places and kinds of body cut off. A closed body leads to its successor.
 */
export function resolveDepartment(
  printed: string,
  departments: readonly DepartmentFacts[],
  on: string,
): Resolution {
  if (isGroup(printed))
    return { ...nobody, how: 'group', members: membersIn(printed, departments, on) }
  const names = withoutPlace(plainName(printed))
  for (const [how, namesOf] of ways) {
    const named = departments.filter((d) => namesOf(d).some((name) => names.includes(name)))
    if (named.length) return onDay(named, how, { departments, on })
  }
  const stems = new Set(names.map(stemOf))
  const alike = departments.filter((d) => everyName(d).some((name) => stems.has(stemOf(name))))
  return alike.length
    ? onDay(alike, 'abbreviation', { departments, on })
    : { ...nobody, how: 'none' }
}

const ways: readonly (readonly [How, (d: DepartmentFacts) => readonly string[]])[] = [
  ['name', (d) => withoutPlace(d.name)],
  ['shortName', (d) => (d.shortName === null ? [] : withoutPlace(d.shortName))],
  ['alias', (d) => d.aliases.flatMap(withoutPlace)],
  ['formerName', (d) => d.formerNames.flatMap(withoutPlace)],
]
const everyName = (d: DepartmentFacts): string[] => ways.flatMap(([, namesOf]) => namesOf(d))

interface Day {
  readonly departments: readonly DepartmentFacts[]
  readonly on: string
}

const existed = (d: DepartmentFacts, on: string): boolean =>
  (d.validFrom === null || d.validFrom <= on) && (d.validTo === null || on <= d.validTo)

function onDay(named: readonly DepartmentFacts[], how: How, day: Day): Resolution {
  const then = named.filter((d) => existed(d, day.on))
  const meant = then.length ? then : successorsOf(named, day)
  const [one, other] = meant
  if (!one) return { ...nobody, how: 'closed' }
  if (other) return { ...nobody, how: 'ambiguous' }
  const succeeded = !named.includes(one)
  return { ...nobody, department: one.code, title: one.name, how, succeeded }
}

/** Where the work went; a body that is not yet founded on that day stands for itself. */
function successorsOf(
  named: readonly DepartmentFacts[],
  { departments, on }: Day,
): DepartmentFacts[] {
  const last = named.map((first) => {
    const seen = new Set<string>()
    let at: DepartmentFacts | undefined = first
    while (at && at.validTo !== null && at.validTo < on && !seen.has(at.code)) {
      seen.add(at.code)
      const next: string | null = at.successor
      at = departments.find((d) => d.code === next)
    }
    return at && seen.has(at.code) ? undefined : at
  })
  return [...new Set(last.filter((d) => d !== undefined))]
}

function membersIn(
  printed: string,
  departments: readonly DepartmentFacts[],
  on: string,
): readonly string[] {
  if (!printed.includes('成员单位')) return []
  return departments
    .filter((d) => isMemberOn(d.memberTerms, on) && existed(d, on))
    .map(({ code }) => code)
}

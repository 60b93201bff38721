/** A leading group as its rules see it. Days are inclusive. */
export interface GroupFacts {
  readonly id: string
  readonly region: string
  readonly title: string
  readonly kind: string
  readonly basis: string | null
  readonly officeSeat: string | null
  /** Code of the department inside which the group is; null for one of the region. */
  readonly ofDepartment: string | null
  readonly startsOn: string
  readonly endsOn: string | null
}

/** A member of a group: a body, a person, or both. */
export interface MemberFacts {
  readonly id: string
  readonly group: string
  readonly duty: string
  readonly department: string | null
  readonly personName: string | null
  readonly position: string | null
  readonly since: string
  readonly until: string | null
}

/** Dates of a body's membership as the list of departments keeps it. */
export interface MemberBody {
  readonly code: string
  readonly memberFrom: string | null
  readonly memberTo: string | null
}

const isOn = (from: string, to: string | null, on: string): boolean =>
  from <= on && (to === null || on <= to)

export const existsOn = ({ startsOn, endsOn }: GroupFacts, on: string): boolean =>
  isOn(startsOn, endsOn, on)

export const servesOn = ({ since, until }: MemberFacts, on: string): boolean =>
  isOn(since, until, on)

const order = ['chair', 'vice', 'officeHead', 'member']
/** Chair first, then vice-chairs, the office's head and members, each in the order of their terms. */
export const byDuty = (a: MemberFacts, b: MemberFacts): number =>
  order.indexOf(a.duty) - order.indexOf(b.duty) || Date.parse(a.since) - Date.parse(b.since)

/**
 * Codes of the bodies that are members of the quality leading group on a day: those in its list of members, those
 * whose own record says so, and the seat of its office.
 */
export function memberBodies(
  on: string,
  known: {
    readonly groups: readonly GroupFacts[]
    readonly members: readonly MemberFacts[]
    readonly departments: readonly MemberBody[]
  },
): ReadonlySet<string> {
  const groups = known.groups.filter(
    (group) => group.kind === 'quality' && group.ofDepartment === null && existsOn(group, on),
  )
  const ids = new Set(groups.map(({ id }) => id))
  const listed = known.members.filter((member) => ids.has(member.group) && servesOn(member, on))
  const stated = known.departments.filter(
    ({ memberFrom, memberTo }) => memberFrom !== null && isOn(memberFrom, memberTo, on),
  )
  const codes = [
    ...listed.map(({ department }) => department),
    ...groups.map(({ officeSeat }) => officeSeat),
    ...stated.map(({ code }) => code),
  ]
  return new Set(codes.filter((code) => code !== null))
}

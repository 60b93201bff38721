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

/** From when to when a body was a member unit; both days inclusive, the last one null while it is. */
export interface Term {
  readonly from: string
  readonly to: string | null
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

/** What is known of the leading groups of one region. */
export interface GroupsKnown {
  readonly groups: readonly GroupFacts[]
  readonly members: readonly MemberFacts[]
}

/**
 * When each body was a member unit of its region's quality leading group, by its code: the terms in the group's own
 * list, none longer than the group itself, and the seat of its office.
 */
export function memberTerms({ groups, members }: GroupsKnown): ReadonlyMap<string, Term[]> {
  const terms = new Map<string, Term[]>()
  const add = (code: string | null, term: Term) => {
    if (code !== null) terms.set(code, [...(terms.get(code) ?? []), term])
  }
  for (const group of groups) {
    if (group.kind !== 'quality' || group.ofDepartment !== null) continue
    const whole = { from: group.startsOn, to: group.endsOn }
    for (const { group: of, department, since, until } of members)
      if (of === group.id) add(department, within({ from: since, to: until }, whole))
    add(group.officeSeat, whole)
  }
  return terms
}

/** The part of a term that lies in another one. */
const within = (term: Term, whole: Term): Term => ({
  from: [term.from, whole.from].toSorted().at(-1)!,
  to: term.to !== null && (whole.to === null || term.to < whole.to) ? term.to : whole.to,
})

export const isMemberOn = (terms: readonly Term[], on: string): boolean =>
  terms.some(({ from, to }) => isOn(from, to, on))

/** Codes of the bodies that are member units on a day. */
export function memberBodies(on: string, known: GroupsKnown): ReadonlySet<string> {
  const terms = [...memberTerms(known)]
  return new Set(terms.filter(([, of]) => isMemberOn(of, on)).map(([code]) => code))
}

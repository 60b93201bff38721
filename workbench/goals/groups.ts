import type { GoalRow } from '../api/goals.ts'

/** By what the list is cut into parts. */
export const groupings = ['domain', 'department', 'deadline'] as const
export type Grouping = (typeof groupings)[number]

/** A part of the list; its key is a domain, a department's code or a year, empty where there is none. */
export interface Group {
  readonly key: string
  readonly goals: readonly GoalRow[]
}

const keys: Readonly<Record<Grouping, (goal: GoalRow) => string>> = {
  domain: ({ domain }) => domain,
  department: ({ department }) => department ?? '',
  deadline: ({ deadline }) => deadline?.slice(0, 4) ?? '',
}

/** Domains in the order of their declaration, departments as they come, years as they pass; what has none last. */
export function grouped(
  goals: readonly GoalRow[],
  by: Grouping,
  domains: readonly string[],
): Group[] {
  const parts = [...Map.groupBy(goals, keys[by])].map(([key, members]) => ({ key, goals: members }))
  const place = ({ key }: Group) => (by === 'domain' ? domains.indexOf(key) : 0)
  const year = ({ key }: Group) => (by === 'deadline' ? Number(key) : 0)
  return parts.sort(
    (a, b) => Number(!a.key) - Number(!b.key) || place(a) - place(b) || year(a) - year(b),
  )
}

import type { GoalStanding } from '../standing.ts'
import type { GoalRow } from './row.ts'

/** Stands for the goals that no department is responsible for yet. */
export const noDepartment = 'none'

/** What the list is narrowed to; each is left out where it does not matter. */
export interface GoalNarrowing {
  /** An outline by its address. */
  readonly document?: string | undefined
  readonly state?: GoalStanding | undefined
  readonly domain?: string | undefined
  /** By its code, or `noDepartment`. */
  readonly department?: string | undefined
  /** Words of the title or of the text. */
  readonly q?: string | undefined
}
export type GoalCounts = Readonly<Record<GoalStanding, number>>

/** The goals that satisfy all of it. */
export function narrowGoals(goals: readonly GoalRow[], by: GoalNarrowing): GoalRow[] {
  const { document, state, domain, department, q } = by
  return goals.filter(
    (goal) =>
      (!document || goal.document.address === document) &&
      (!state || goal.state === state) &&
      (!domain || goal.domain === domain) &&
      (!department || (goal.department ?? noDepartment) === department) &&
      (!q || `${goal.title}${goal.quote}`.includes(q)),
  )
}

/** How many goals are in each state, in the order of states. */
export function countGoals(goals: readonly GoalRow[]): GoalCounts {
  const counts = { reached: 0, onTrack: 0, behind: 0, missed: 0, unknown: 0 }
  for (const { state } of goals) counts[state] += 1
  return counts
}

import type { Actor, Kernel } from '@zhiheng/kernel'
import { programmeOf } from '../outline/of-region.ts'
import {
  countGoals,
  type GoalCounts,
  type GoalNarrowing,
  narrowGoals,
  noDepartment,
} from './narrow.ts'
import { type GoalOutline, type GoalRow, goalRows } from './row.ts'

/** The goals of a region's documents as they stand on a day, with what they can be narrowed to. */
export interface GoalList {
  readonly region: string
  readonly on: string
  readonly outlines: readonly GoalOutline[]
  /** Those that are responsible for a goal; `noDepartment` first where a goal has none. */
  readonly departments: readonly { readonly code: string; readonly title: string | null }[]
  readonly domains: readonly GoalRow['domain'][]
  /** How many goals the region has, narrowed to nothing. */
  readonly total: number
  /** Of what is left by all that the list is narrowed to but the state. */
  readonly counts: GoalCounts
  readonly goals: readonly GoalRow[]
}

export interface GoalsAsked extends GoalNarrowing {
  readonly region: string
  readonly on: string
}

/**
 * Reads them as the actor may: one listing per register and one question per counted indicator, however many goals.
 * A finished document stands as it did at its end.
 */
export async function goalList(kernel: Kernel, actor: Actor, asked: GoalsAsked): Promise<GoalList> {
  const { region, on, state, ...by } = asked
  const { outlines, departments } = await programmeOf(kernel, actor, { region, on })
  const rows = outlines.map((outline) => goalRows(outline, { departments, on }))
  const all = rows.flat()
  const others = narrowGoals(all, by)
  return {
    region,
    on,
    outlines: rows.flatMap(([first]) => (first ? [first.document] : [])),
    departments: departmentsIn(all),
    domains: [...new Set(all.map(({ domain }) => domain))],
    total: all.length,
    counts: countGoals(others),
    goals: narrowGoals(others, { state }),
  }
}

function departmentsIn(goals: readonly GoalRow[]): GoalList['departments'] {
  const titles = new Map(
    goals.map(({ department, departmentTitle }) => [department ?? noDepartment, departmentTitle]),
  )
  return [...titles]
    .map(([code, title]) => ({ code, title }))
    .toSorted((a, b) => (a.title ?? '').localeCompare(b.title ?? '', 'zh'))
}

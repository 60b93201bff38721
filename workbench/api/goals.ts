import type { State } from '@zhiheng/ui'
import type { Trend } from './documents.ts'
import { queryText, read } from './request.ts'
import type { Region } from './session.ts'

/** One goal in the list of them, on a day. */
export interface GoalRow {
  readonly id: string
  readonly address: string
  readonly region: string
  readonly version: number
  readonly title: string
  readonly quote: string
  readonly document: { readonly address: string; readonly title: string }
  readonly domain: string
  readonly department: string | null
  readonly departmentTitle: string | null
  readonly indicator: string | null
  readonly comparator: string
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly deadline: string | null
  readonly scope: string | null
  readonly figure: {
    readonly value: number | null
    readonly of?: number | null
    readonly among?: number | null
    readonly period: string
    /** First month (`2026-01`) where the figure begins before its period. */
    readonly since?: string
    /** What it covers, in Chinese: 2026年1—10月. */
    readonly periodTitle: string
  } | null
  /** Beyond the target or, negative, short of it, in the unit of the figure. */
  readonly distance: number | null
  readonly forecast: { readonly value: number; readonly method: string } | null
  readonly trend: readonly Trend[]
  readonly state: State
  readonly provisional: boolean
  readonly why: string
}
export interface GoalList {
  readonly region: Region
  readonly on: string
  readonly outlines: readonly { readonly address: string; readonly title: string }[]
  /** `none` stands for the goals without one, and has no title. */
  readonly departments: readonly { readonly code: string; readonly title: string | null }[]
  readonly domains: readonly string[]
  /** How many goals the region has, narrowed to nothing. */
  readonly total: number
  /** Whatever state is asked for. */
  readonly counts: Readonly<Partial<Record<State, number>>>
  readonly goals: readonly GoalRow[]
}
/** What the list is narrowed to, and where and when it is looked at. */
export interface GoalsAsked {
  readonly region?: string | undefined
  readonly on?: string | undefined
  readonly document?: string | undefined
  readonly state?: string | undefined
  readonly domain?: string | undefined
  readonly department?: string | undefined
  readonly q?: string | undefined
}

export const readGoals = (asked: GoalsAsked) => read<GoalList>('/goals', { ...asked })
/** Where the browser fetches the same goals as a file. */
export const goalsUrl = (asked: GoalsAsked, format: 'csv' | 'xlsx') =>
  `/api/goals/export.${format}${queryText({ ...asked })}`

import type { OutlineNode } from '@zhiheng/policy'
import type { Body } from '../bodies.ts'
import type { Left } from '../deadline/lateness.ts'
import type { Comparator, GoalStanding, Measured, TaskStanding } from '../standing.ts'

interface Item {
  readonly id: string
  readonly address: string
  /** Id of the outline node, and the sentence's place in the text. */
  readonly node: string
  readonly span: { readonly start: number; readonly end: number }
  readonly quote: string
  readonly title: string
  readonly provisional: boolean
  /** A sentence with the numbers that decided the state. */
  readonly why: string
}

export interface GoalItem extends Item {
  readonly kind: 'goal'
  readonly state: GoalStanding
  readonly goal: {
    readonly indicator: string | null
    readonly indicatorTitle: string
    readonly comparator: Comparator
    readonly value: number | null
    readonly upper: number | null
    readonly unit: string
    readonly deadline: string | null
    /** What the goal is limited to, and the records that are counted for it where there is such a class of them. */
    readonly scope: string | null
    readonly cut: { readonly by: string; readonly value: string } | null
    /** What the figure measures, as a sentence. */
    readonly definition: string
    /** `periodTitle` says what the figure covers: 2026年1—10月. */
    readonly figure: (Measured & { readonly periodTitle: string }) | null
    readonly forecast: { readonly value: number; readonly method: string } | null
    readonly trend: readonly { readonly period: string; readonly value: number | null }[]
  }
}

export interface TaskItem extends Item {
  readonly kind: 'task'
  readonly state: TaskStanding
  readonly task: {
    readonly title: string
    readonly body: string | null
    readonly lead: readonly Body[]
    readonly responsible: readonly Body[]
    readonly cooperating: readonly Body[]
    readonly deadline: string | null
    /** Deadline, recurrence and stages as one line; empty where none is set. */
    readonly timing: string
    /** The nearest day that something is due, a past deadline too; null once done. */
    readonly next: { readonly due: string; readonly left: Left } | null
    /** Ids of the goals that it serves, each with the address of what says so. */
    readonly serves: readonly { readonly goal: string; readonly link: string }[]
    /** Ids of goals that it may serve by the text alone. */
    readonly mayServe: readonly string[]
    /** The last return that the office has accepted by then. */
    readonly lastReturn: {
      readonly at: string
      readonly by: string
      readonly text: string
      readonly percent: number | null
    } | null
  }
}

export type LivingItem = GoalItem | TaskItem
export type Counts = Readonly<Record<GoalStanding | TaskStanding, number>>

/** What is shown of a document beside its text. */
export interface DocumentHead {
  readonly id: string
  readonly address: string
  /** `name` is the server's to fill in: the kernel knows codes. */
  readonly region: { readonly code: string; readonly name: string }
  readonly title: string
  readonly issuer: string | null
  readonly docNo: string | null
  readonly issuedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly state: string
  readonly openness: string
}

/** A document with the state of each of its goals and tasks on a day, in the order of the text. */
export interface LivingOutline {
  readonly document: DocumentHead
  readonly asOf: string
  readonly text: string
  readonly nodes: readonly OutlineNode[]
  readonly items: readonly LivingItem[]
  readonly counts: Counts
}

/** How many items are in each state. */
export function countsOf(items: readonly LivingItem[]): Counts {
  const counts = { reached: 0, onTrack: 0, behind: 0, missed: 0, overdue: 0, unknown: 0 }
  for (const item of items) counts[item.state] += 1
  return counts
}

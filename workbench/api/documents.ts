import type { Counts, Section, Span, State } from '@zhiheng/ui'
import { read } from './request.ts'
import type { Region } from './session.ts'
import type { DueDay } from './tasks.ts'

export interface OutlineNode extends Section {
  readonly children: readonly OutlineNode[]
}
export interface DocumentRow {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly issuer: string | null
  readonly docNo: string | null
  readonly region: string | Region
  readonly state: string
  readonly counts: Counts & { readonly goals: number; readonly tasks: number }
}
export interface Department {
  readonly printed: string
  readonly department: string | null
  readonly title: string | null
  /** Stands for several units, which are listed with it. */
  readonly found?: boolean
}
interface ItemBase {
  readonly id: string
  readonly address: string
  readonly node: string
  readonly span: Span
  readonly quote: string
  readonly title: string
  readonly state: State
  readonly provisional: boolean
  readonly why: string
}
export interface Trend {
  readonly period: string
  readonly value: number | null
}
export interface GoalItem extends ItemBase {
  readonly kind: 'goal'
  readonly goal: {
    readonly indicator: string | null
    readonly indicatorTitle: string | null
    readonly comparator: string
    readonly value: number | null
    readonly upper: number | null
    readonly unit: string
    readonly deadline: string | null
    readonly scope: string | null
    readonly cut: { readonly by: string; readonly value: string } | null
    /** What the figure measures, as a sentence. */
    readonly definition: string
    readonly figure: {
      readonly value: number | null
      readonly of: number
      readonly among: number | null
      readonly period: string
      /** First month (`2026-01`) where the figure begins before its period. */
      readonly since?: string
      /** What it covers, in Chinese: `2026年1—11月`. */
      readonly periodTitle: string
    } | null
    readonly forecast: { readonly value: number; readonly method: string } | null
    readonly trend: readonly Trend[]
  }
}
export interface TaskItem extends ItemBase {
  readonly kind: 'task'
  readonly task: {
    readonly title: string
    readonly body: string
    readonly lead: readonly Department[]
    readonly responsible: readonly Department[]
    readonly cooperating: readonly Department[]
    readonly deadline: string | null
    /** Deadline, recurrence and stages as one line. */
    readonly timing: string
    readonly next: DueDay | null
    /** Ids of the goals that it serves, each with the address of what says so. */
    readonly serves: readonly { readonly goal: string; readonly link: string }[]
    /** Ids of goals that it may serve by the text alone. */
    readonly mayServe: readonly string[]
    readonly lastReturn: {
      readonly at: string
      readonly by: string
      readonly text: string
      readonly percent: number | null
    } | null
  }
}
export type OutlineItem = GoalItem | TaskItem
/** What a document says of itself. Days are `YYYY-MM-DD`. */
export interface DocumentHead {
  readonly title: string
  readonly issuer: string | null
  readonly docNo: string | null
  readonly issuedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
}
/** A document as text, with what stands behind its sentences on a day. */
export interface LivingOutline {
  readonly document: DocumentHead & {
    readonly id: string
    readonly address: string
    readonly region: Region
    readonly state: string
    readonly openness: string | null
  }
  readonly asOf: string
  readonly text: string
  readonly nodes: readonly OutlineNode[]
  readonly items: readonly OutlineItem[]
  readonly counts: Counts
}

export const readDocuments = async () =>
  (await read<{ documents: DocumentRow[] }>('/documents')).documents
export const readOutline = (address: string, on: string | undefined) =>
  read<LivingOutline>(`/documents/${encodeURIComponent(address)}/outline`, { on })

import type { Counts } from '@zhiheng/ui'
import { type Query, queryText, read } from './request.ts'
import type { Left } from './tasks.ts'

export interface Duty {
  readonly kind: string
  readonly title: string
  readonly address: string
  readonly register: string
  readonly due: string | null
  readonly left: Left | null
  /** The day since which it waits, where it has no day of its own. */
  readonly since?: string
  /** Null where nothing is due and no task stands behind it. */
  readonly state: string | null
  readonly why: string
  /** What the office said when it last reminded. */
  readonly reminder?: string
  /** What is known of a record that is still to be made; its address is empty. */
  readonly given?: Readonly<Record<string, string>>
  /** Goes before everything else. */
  readonly first?: boolean
}
export interface RecentChange {
  readonly at: string
  readonly actorName: string
  readonly register: string
  readonly title: string
  readonly step: string
  readonly address: string
}
export interface Today {
  readonly duties: readonly Duty[]
  /** Tasks in outlines that have ended, not done. */
  readonly unfinished: number
  readonly changes: readonly RecentChange[]
  readonly programmes: readonly {
    readonly address: string
    readonly title: string
    readonly counts: Counts
  }[]
}
/** One event of the audit trail. */
export interface AuditEvent {
  readonly no: number
  readonly at: string
  readonly actorName: string
  readonly register: string
  readonly registerTitle?: string
  readonly title?: string
  readonly step: string
  readonly stepTitle: string
  readonly address: string
  readonly state?: string
}

/** Where the browser fetches the audit, as it is narrowed, and the duties as files. */
export const eventsUrl = (query: Query, format: 'csv' | 'xlsx') =>
  `/api/events/export.${format}${queryText(query)}`
export const dutiesUrl = (format: 'csv' | 'xlsx') => `/api/today/export.${format}`

export const readToday = () => read<Today>('/today')
export const readEvents = (query: Query) =>
  read<{ events: AuditEvent[]; next: string | null }>('/events', query)

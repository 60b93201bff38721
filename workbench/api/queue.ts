import type { Left, RecordRow } from './records.ts'
import { queryText, read } from './request.ts'

/** A record that waits for the acting post. */
export interface QueueItem {
  readonly register: string
  readonly registerTitle: string
  readonly address: string
  readonly state: string
  readonly stateTitle: string
  readonly step: string
  readonly stepTitle: string
  /** What is asked, in a few words. */
  readonly why: string
  readonly ends: string | null
  /** So much of its time has passed. */
  readonly mark: 'half' | 'mostly' | null
  readonly left: Left | null
  readonly record: RecordRow
}
/** How much waits of one kind. */
export interface QueueKind {
  readonly register: string
  readonly registerTitle: string
  readonly state: string
  readonly why: string
  readonly open: number
  readonly late: number
  /** Due today, and late. */
  readonly due: number
}
/** Of which register, and in which state. */
export interface KindAsked {
  readonly register?: string
  readonly state?: string
}

export const readQueue = (asked: KindAsked, after: string | undefined) =>
  read<{
    items: readonly QueueItem[]
    next: string | null
    names: Readonly<Record<string, string>>
  }>('/queue', { ...asked, after })
export const readQueueCounts = () => read<{ kinds: readonly QueueKind[] }>('/queue/counts')
/** Where the browser fetches it as a file. */
export const queueUrl = (asked: KindAsked, format: 'csv' | 'xlsx') =>
  `/api/queue/export.${format}${queryText({ ...asked })}`

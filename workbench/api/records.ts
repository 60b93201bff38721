import type { Happening, Names } from '@zhiheng/ui'
import { newRequest, type Query, queryText, read, send } from './request.ts'

/** Days until a time limit ends; negative after it. */
export interface Left {
  readonly workdays: number
  readonly days: number
  /** Of a limit that ends at a time of day, not with its day. */
  readonly minutes: number | null
}
/** A time limit that runs or is paused. */
export interface RecordLimit {
  readonly step: string
  readonly title: string
  /** Instant from which it runs; `ends` is null while it is paused. */
  readonly since: string
  readonly ends: string | null
  readonly left: Left | null
  readonly provisional: boolean
  readonly pausedSince: string | null
  /** The first instant at which the step may be taken; null where it need not wait. */
  readonly opens: string | null
  /** It has passed, and the step may still be taken. */
  readonly late: boolean
  /** The document by which the region set the amount. */
  readonly basis: string | null
  /** Title of the state that follows when it has passed. */
  readonly otherwise: string | null
  readonly source: string | null
}
export interface RecordRow {
  readonly region: string
  readonly id: string
  readonly on: string | null
  readonly version: number
  readonly state: string
  readonly limitOn: string | null
  readonly limitStep: string | null
  readonly limitProvisional: boolean
  readonly limitLeft: Left | null
  readonly changedAt: string
  /** What one tells it by. */
  readonly title: string
  /** The number that it was given, or the code that is its key. */
  readonly number: string | null
  readonly fields: Readonly<Record<string, unknown>>
}
export interface RecordStep {
  readonly name: string
  readonly title: string
  readonly allowed: boolean
  readonly obstacle:
    | 'role'
    | 'post'
    | 'state'
    | 'late'
    | 'early'
    | 'self'
    | 'apart'
    | 'condition'
    | null
  /** What is in the way, in Chinese. */
  readonly reason: string | null
  /** Roles that may take it somewhere. */
  readonly by: readonly string[]
}
/** What went out from a record to another region, and how it stands there. */
export interface Sent {
  readonly to: { readonly code: string; readonly name: string }
  readonly register: string
  readonly state: string
  readonly sentAt: string
  /** Since when it is in this state, and who brought it there; nobody has before it is received. */
  readonly at: string
  readonly by: string | null
}
/** A record that came of another one, or from which it came. */
export interface ChainLink {
  readonly register: string
  readonly region: string
  readonly id: string
  readonly title: string
  /** The number that it was given, if any. */
  readonly number: string | null
  readonly state: string
  /** How many steps away, from 1. */
  readonly far: number
  /** When the one that is further from the beginning came about. */
  readonly at: string
}
export interface RecordDetail {
  readonly record: RecordRow
  readonly events: readonly (Happening & { readonly state: string; readonly actor: string })[]
  readonly steps: readonly RecordStep[]
  readonly limits: readonly RecordLimit[]
  readonly sent: readonly Sent[]
  /** From what it came, the beginning first, and what came of it. */
  readonly chain: { readonly from: readonly ChainLink[]; readonly led: readonly ChainLink[] }
  readonly names: Names
}
export interface RecordPage {
  readonly records: readonly RecordRow[]
  readonly next: string | null
  readonly names: Names
}

/** Filters by field: one value, `from..to`, or several values of which one must hold. */
export type Where = Readonly<Record<string, string | readonly string[]>>

/** What a list is narrowed to: free text, order, and values of declared filters. */
export interface Narrowing {
  readonly q?: string | undefined
  readonly sort?: string | undefined
  readonly descending?: boolean | undefined
  readonly where?: Where | undefined
}
const flat = ({ where, ...rest }: Narrowing): Query => ({ ...rest, ...where })
const only = ({ q, where }: Narrowing): Query => ({ q, ...where })

export const readRecords = (register: string, narrowing: Narrowing, page: Query) =>
  read<RecordPage>(`/records/${register}`, { ...flat(narrowing), ...page })
export const readCount = (register: string, narrowing: Narrowing) =>
  read<{ n: number; exact: boolean }>(`/records/${register}/count`, only(narrowing))
export const readRecord = (register: string, address: string) =>
  read<RecordDetail>(`/records/${register}/${encodeURIComponent(address)}`)
/** What values of a register's fields name, in a region. */
export const readNames = (register: string, at: string, values: Where) =>
  read<Names>(`/records/${register}/names`, { ...values, at })
/** Under which address the files that a record holds are. */
export const filesUrl = (register: string, address: string) =>
  `/api/records/${register}/${encodeURIComponent(address)}/files`
/** Where the browser fetches the whole list as a file. */
export const exportUrl = (register: string, narrowing: Narrowing, format: 'csv' | 'xlsx') =>
  `/api/records/${register}/export.${format}${queryText(flat(narrowing))}`
/** Where the browser fetches the empty sheet for an import. */
export const templateUrl = (register: string) => `/api/records/${register}/template.xlsx`

/** One record that a step is taken on; without `id` the step creates it. */
export interface StepRow {
  readonly at: { readonly region: string; readonly id?: string; readonly on?: string | null }
  readonly expect?: number
  readonly answers: Readonly<Record<string, unknown>>
}
export interface Outcome {
  readonly created: number
  readonly changed: number
  readonly records: readonly { region: string; id: string; on?: string | null }[]
}
/** Takes a step on one record. @throws {Fault} */
export const takeStep = (register: string, step: string, row: StepRow) =>
  send<Outcome>('POST', `/records/${register}/steps/${step}`, {
    request: newRequest(),
    rows: [row],
    keep: 'all',
  })

/** Takes a step on several records, on all of them or on none. @throws {Fault} with its problems by row from 1 */
export const takeTogether = (register: string, step: string, rows: readonly StepRow[]) =>
  send<Outcome>('POST', `/records/${register}/steps/${step}`, {
    request: newRequest(),
    rows,
    keep: 'all',
  })

/** What became of several records: rows are counted from 1. */
export interface Outcomes extends Outcome {
  readonly problems: readonly {
    readonly row: number
    readonly field: string | null
    readonly says: string
  }[]
}
/** Takes a step on several records: those that cannot be are left out, with the reason by row from 1. @throws {Fault} */
export const takeSteps = (register: string, step: string, rows: readonly StepRow[]) =>
  send<Outcomes>('POST', `/records/${register}/steps/${step}`, {
    request: newRequest(),
    rows,
    keep: 'good',
  })

/** What a file looks like before anything is saved. */
export interface Preview {
  readonly file: string
  readonly format: string
  readonly columns: readonly { readonly header: string; readonly field: string | null }[]
  readonly rows: readonly (readonly unknown[])[]
  readonly total: number | null
  readonly notes: readonly string[]
  /** Where the list comes from, as far as it was recognised. */
  readonly source: string | null
  /** What every row says of fields without a column. */
  readonly given: Readonly<Record<string, string>>
  readonly yuan: boolean
}
export const previewImport = (register: string, file: File) =>
  send<Preview>('POST', `/records/${register}/import/preview`, formOf(file))

export interface ImportOrder {
  readonly file: string
  readonly step: string
  readonly keep: 'all' | 'good'
  readonly mapping: Readonly<Record<string, string | null>>
  readonly region: string
  readonly given: Readonly<Record<string, string>>
  /** Sums are in yuan instead of fen. */
  readonly yuan: boolean
  /** Name of the source whose columns are remembered. */
  readonly remember?: string
}
export const startImport = (register: string, order: ImportOrder) =>
  send<{ job: string }>('POST', `/records/${register}/import`, order)

export function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file, file.name)
  return form
}

/** Tells what is sealed in a field, after who looks and why has been recorded; null where its key was destroyed. */
export const lookAt = (
  register: string,
  address: string,
  asked: { readonly field: string; readonly reason: string },
): Promise<{ text: string | null }> => send('POST', `/records/${register}/${address}/look`, asked)

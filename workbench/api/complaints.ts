import { queryText, read, send } from './request.ts'

/** What helps to decide about a submission: see `GET /api/submissions/:address/aid`. */
export interface Aid {
  readonly direction: {
    readonly goes: string
    readonly region: string | null
    readonly why: string
  } | null
  readonly alike: readonly {
    readonly address: string
    readonly number: string
    readonly respondent: string
    readonly receivedOn: string
    readonly score: number
    readonly why: readonly string[]
  }[]
  readonly pattern: {
    readonly in30: number
    readonly in90: number
    readonly in365: number
    readonly respondents: number
    readonly asked: number
    readonly withdrawnOrSettled: number
  }
}

export const readAid = (address: string): Promise<Aid> => read(`/submissions/${address}/aid`)

/** Platforms whose lists answers go back to, as `GET /api/replies/export` has them. */
export const replyChannels = ['p12315', 'hotline'] as const
export type ReplyChannel = (typeof replyChannels)[number]

/** Where the browser fetches the answers that were written from a day on. */
export const repliesUrl = (
  asked: { readonly channel: ReplyChannel; readonly from: string },
  format: 'csv' | 'xlsx',
): string => `/api/replies/export.${format}${queryText(asked)}`

/** Part of the report on complaints: a heading, a note, or a table. */
export type StatisticsBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly { readonly title: string }[]
      readonly rows: readonly { readonly cells: readonly string[] }[]
      readonly none: string
    }
/** Months, `YYYY-MM`, both included. */
interface Months {
  readonly from: string
  readonly to: string
}
export const readStatistics = (asked: Months) =>
  read<{
    readonly title: string
    readonly meta: readonly (readonly [string, string])[]
    readonly blocks: readonly StatisticsBlock[]
  }>('/complaints/statistics', { ...asked })
export const statisticsUrl = (asked: Months, format: 'docx' | 'xlsx' | 'html'): string =>
  `/api/complaints/statistics.${format}${queryText({ ...asked })}`

/** Counts what is to be published of complaints that were received on these days; for how many enterprises. */
export const compileDisclosures = (period: { readonly from: string; readonly until: string }) =>
  send<{ enterprises: number }>('POST', '/complaints/disclosures', period)

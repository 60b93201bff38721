import { queryText, read } from './request.ts'

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

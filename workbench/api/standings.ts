import { read } from './request.ts'

export interface Sentence {
  /** `1.2` is the second under the first; empty for the one on top. */
  readonly at: string
  readonly says: string
  readonly verdict: 'met' | 'failed' | 'unknown' | 'notApplicable' | null
  readonly node: string | null
  readonly cites: string | null
}
export interface Grade {
  readonly grade: string
  readonly title: string
}
/** How one subject stands by one scheme. */
export interface Standing {
  readonly scheme: string
  readonly title: string
  readonly version: number
  readonly region: string
  /** By what is known now: more than one grade where that does not decide between them. */
  readonly grades: readonly Grade[]
  readonly score: { readonly low: string; readonly high: string } | null
  readonly reasons: readonly Sentence[]
  /** Of the last night; null where it has not been appraised yet. */
  readonly stored: { readonly grade: Grade | null; readonly since: string } | null
}

/** What the schemes in force say of an enterprise, by its code. */
export const readStandings = (code: string) =>
  read<{ on: string; standings: readonly Standing[] }>(`/standings/party/${code}`)

/** A scheme by which everybody is appraised every night, with how many stand how. */
export interface Appraised {
  readonly scheme: string
  readonly title: string
  readonly version: number
  readonly region: string
  readonly regionName: string
  readonly run: {
    readonly at: string
    readonly on: string
    readonly subjects: number
    readonly changed: number
  } | null
  readonly counts: readonly { readonly grade: Grade | null; readonly n: number }[]
}
export const readAppraised = () => read<{ schemes: readonly Appraised[] }>('/standings')

export interface StandingRow {
  readonly subject: string
  readonly name: string | null
  readonly regionName: string
  readonly grade: Grade | null
  readonly score: Standing['score']
  readonly since: string
}
export interface StandingsAsked {
  readonly region: string
  readonly scheme: string
  /** `unknown` for those of whom it is not known. */
  readonly grade?: string | undefined
}
/** Who stands how by a scheme, page by page. */
export const readStandingsOf = ({ region, scheme, grade }: StandingsAsked, after?: string) =>
  read<{ standings: readonly StandingRow[]; next: string | null }>(
    `/standings/${region}/${scheme}`,
    { grade, after },
  )

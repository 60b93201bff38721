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

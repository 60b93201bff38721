import { queryText, read } from './request.ts'

/** One figure; `among` is null when it is no ratio, `value` null when nothing is known. */
export interface Figure {
  readonly region: string
  readonly period: string
  readonly dimension: string | null
  readonly of: number
  readonly among: number | null
  readonly value: number | null
  /** Of too few to be told. */
  readonly withheld?: true
}
export interface Figures {
  readonly indicator: string
  readonly unit: string
  readonly figures: readonly Figure[]
}
/** Which figures: months are `YYYY-MM`, both inclusive; `level` cuts regions to 2, 4 or 6 digits. */
export interface Asked {
  readonly region: string
  readonly from: string
  readonly to: string
  readonly each: 'month' | 'quarter' | 'year' | 'whole'
  readonly level?: number
  readonly by?: string
}
/** Where the browser fetches the same figures as a file. */
export const figuresUrl = (indicator: string, asked: Asked, format: 'csv' | 'xlsx') =>
  `/api/figures/${indicator}/export.${format}${queryText({ ...asked })}`
export const readFigures = (indicator: string, asked: Asked) =>
  read<Figures>(`/figures/${indicator}`, { ...asked })

/** Where a region stands in the whole of a region above it: 全市 of a county, 全省 of a city. */
export interface PeerStanding {
  readonly among: string
  readonly title: string
  readonly mean: number
  readonly peers: number
  readonly own: number | null
  readonly rank: number | null
}
export const readPeers = (indicator: string, asked: Pick<Asked, 'region' | 'from' | 'to'>) =>
  read<{ standings: readonly PeerStanding[] }>(`/figures/${indicator}/peers`, { ...asked })

/** The figure of one brand, enterprise and the like. */
export interface SubjectFigure {
  readonly subject: string
  readonly title: string
  readonly of: number
  readonly among: number | null
  readonly value: number | null
}
export const readSubjects = (
  indicator: string,
  asked: {
    readonly by: string
    readonly region: string
    readonly from: string
    readonly to: string
  },
) => read<{ figures: readonly SubjectFigure[] }>(`/figures/${indicator}/subjects`, asked)

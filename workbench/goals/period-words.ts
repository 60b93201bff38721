import { formatDate, type Language } from '@zhiheng/ui'

/** The time that a figure covers, with its Chinese title as the server says it. */
export interface Covered {
  readonly period: string
  /** First month (`2026-01`) where the figure begins before its period. */
  readonly since?: string
  readonly periodTitle: string
}

/** What a figure covers in words: `2026年1—11月`, `Jan–Nov 2026`. */
export const periodWords = (covered: Covered, language: Language): string =>
  language === 'en' ? english(covered) : covered.periodTitle

/** Both months in full where the years differ. */
function english({ period, since }: Covered): string {
  const said = (month: string) => formatDate(month, 'en')
  if (!since || since >= period) return said(period)
  if (since.slice(0, 4) !== period.slice(0, 4)) return `${said(since)} – ${said(period)}`
  return `${said(since).slice(0, 3)}–${said(period).slice(0, 3)} ${period.slice(0, 4)}`
}

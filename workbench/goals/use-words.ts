import { formatDate, formatFigure, type Language, useLanguage } from '@zhiheng/ui'
import type { GoalRow } from '../api/goals.ts'
import { useTitles } from '../app/use-titles.ts'
import { useT } from '../language/use-t.ts'
import { periodWords } from './period-words.ts'

/** The unit of the figures of a goal whose target is in percentage points. */
export const figureUnit = (unit: string): string => (unit === '百分点' ? '%' : unit)

/** The last day of a year as the year alone, as documents say it. */
export const deadlineText = (day: string, language: Language): string =>
  formatDate(day.endsWith('-12-31') ? day.slice(0, 4) : day, language)

/** How the parts of a goal are said in the language of the page. */
export function useWords() {
  const t = useT()
  const language = useLanguage()
  const { choices } = useTitles()
  const domains = choices('goal', 'domain')
  return {
    domains: Object.keys(domains),
    domain: (code: string) => domains[code] ?? code,
    deadline: (day: string | null) => (day === null ? '—' : deadlineText(day, language)),
    period: (figure: NonNullable<GoalRow['figure']>) => periodWords(figure, language),
    distance: ({ distance, unit }: Pick<GoalRow, 'distance' | 'unit'>) => {
      if (distance === null) return '—'
      if (distance === 0) return t('正好')
      const points = figureUnit(unit) === '%' ? t('个百分点') : unit
      const n = formatFigure(Math.abs(distance), points)
      return distance < 0 ? t('还差 {{n}}', { n }) : t('优于 {{n}}', { n })
    },
  }
}

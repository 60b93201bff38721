import { formatDate, useLanguage } from '@zhiheng/ui'
import type { Window } from './span-of-time.ts'

/** The months that figures of a page cover: “2026年1月 – 2026年11月”. */
export function PeriodOf({ window: { from, to } }: { window: Window }) {
  const language = useLanguage()
  return `${formatDate(from, language)} – ${formatDate(to, language)}`
}

import { formatDate, useLanguage } from '@zhiheng/ui'
import { useT } from '../language/use-t.ts'
import type { DocumentHead } from '../page.ts'

/** Who issued a document, under which number, when, and for how long it holds. */
export function DocumentMeta({ document }: { document: DocumentHead }) {
  const t = useT()
  const language = useLanguage()
  const { region, issuer, docNo, issuedOn, startsOn, endsOn } = document
  const day = (iso: string) => formatDate(iso, language)
  const names = [issuer ?? region.name, docNo].filter((part) => part !== null)
  return (
    <p className="meta">
      {names.map((name) => (
        <span key={name} lang="zh-CN">
          {name}
        </span>
      ))}
      {issuedOn && <span>{t('{{day}}印发', { day: day(issuedOn) })}</span>}
      {startsOn && endsOn && (
        <span>{t('实施期{{from}}至{{to}}', { from: day(startsOn), to: day(endsOn) })}</span>
      )}
    </p>
  )
}

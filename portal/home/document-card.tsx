import { formatDate, useLanguage } from '@zhiheng/ui'
import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import { DocumentMeta } from '../outline/document-meta.tsx'
import type { DocumentRow, PageLanguage } from '../page.ts'
import { StateCounts } from '../state/state-counts.tsx'

/** A published document in the list. */
export function DocumentCard(props: { document: DocumentRow; language: PageLanguage }) {
  const { document, language } = props
  const { address, title, asOf, goals, tasks, counts } = document
  const t = useT()
  const day = formatDate(asOf, useLanguage())
  return (
    <li className="document">
      <h3 lang="zh-CN">
        <a href={link(`/outline/${address}`, language)}>{title}</a>
      </h3>
      <DocumentMeta document={document} />
      <StateCounts counts={counts} />
      <p className="small">
        {t('截至{{day}}：目标 {{goals}} 项，任务 {{tasks}} 项', { day, goals, tasks })}
      </p>
    </li>
  )
}

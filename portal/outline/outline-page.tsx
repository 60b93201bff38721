import { formatDate, useLanguage } from '@zhiheng/ui'
import { link } from '../frame/link.ts'
import { useT } from '../language/use-t.ts'
import type { PublicOutline, Surroundings } from '../page.ts'
import { StateCounts } from '../state/state-counts.tsx'
import { AsOf } from './as-of.tsx'
import { Contents } from './contents.tsx'
import { DocumentMeta } from './document-meta.tsx'
import { Paper } from './paper.tsx'

/** The living outline: where it stands, its contents, and the document itself with its states in the margin. */
export function OutlinePage(page: Surroundings & { outline: PublicOutline }) {
  const t = useT()
  const { outline, path, language } = page
  const { document, asOf, items, counts } = outline
  const day = formatDate(asOf, useLanguage())
  const goals = items.filter(({ kind }) => kind === 'goal').length
  const tasks = items.length - goals
  return (
    <>
      <div className="outline-head">
        <p className="crumb">
          <a href={link('/', language)}>{t('公开的纲要')}</a>
        </p>
        <h1 lang="zh-CN">{document.title}</h1>
        <DocumentMeta document={document} />
        <section aria-labelledby="standing" className="standing">
          <h2 id="standing">
            {t('截至{{day}}：目标 {{goals}} 项，任务 {{tasks}} 项', { day, goals, tasks })}
          </h2>
          <StateCounts counts={counts} />
          <AsOf asOf={asOf} page={page} />
          <p className="small">
            <a href={`${path}.json?on=${asOf}`}>{t('开放数据（JSON）')}</a>
          </p>
        </section>
      </div>
      <div className="columns">
        <Contents outline={outline} />
        <Paper outline={outline} />
      </div>
    </>
  )
}

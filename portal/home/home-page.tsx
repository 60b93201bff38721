import { EmptyState } from '@zhiheng/ui'
import { link } from '../frame/link.ts'
import { StateMeanings } from '../help/state-meanings.tsx'
import { useT } from '../language/use-t.ts'
import type { DocumentRow, PageLanguage } from '../page.ts'
import { DocumentCard } from './document-card.tsx'

interface Home {
  readonly documents: readonly DocumentRow[]
  readonly language: PageLanguage
}

/** What this site is, every published document with where it stands, and how to read the states. */
export function HomePage(home: Home) {
  const t = useT()
  return (
    <div className="home">
      <div>
        <h1>{t('政府的质量承诺，做到了哪一步')}</h1>
        <p className="lead">
          {t(
            '这里公开政府印发的质量纲要和行动方案。文件里的每一项目标、每一项任务，都在原文旁边标明现在的状态，并写出这样判断的依据。',
          )}
        </p>
        {home.documents.length > 0 ? <Documents {...home} /> : <Nothing {...home} />}
      </div>
      <aside aria-labelledby="meanings">
        <h2 id="meanings">{t('状态是什么意思')}</h2>
        <StateMeanings />
      </aside>
    </div>
  )
}

function Documents({ documents, language }: Home) {
  const t = useT()
  return (
    <>
      <h2 className="quiet-heading">{t('公开的纲要（{{n}}）', { n: documents.length })}</h2>
      <ul className="documents">
        {documents.map((document) => (
          <DocumentCard key={document.address} document={document} language={language} />
        ))}
      </ul>
    </>
  )
}

function Nothing({ language }: Home) {
  const t = useT()
  return (
    <EmptyState
      title={t('目前没有公开的纲要')}
      action={<a href={link('/help', language)}>{t('了解这个网站')}</a>}
    >
      {t('纲要经审查公开后，会列在这里。')}
    </EmptyState>
  )
}
